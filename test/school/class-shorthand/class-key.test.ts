import { deriveClasses } from '../../../src/capabilities/set-up/pure/class-list';
import { EMPTY_MAPPING } from '../../../src/capabilities/set-up/pure/import-types';
import { staffClasses } from '../../../src/capabilities/set-up/pure/staff-classes';
import { classKey, findClass } from '../../../src/school/class-shorthand/class-key';
import { parseClassShorthand } from '../../../src/school/class-shorthand/parse-class-shorthand';

describe('writings of one class', () => {
  it.each(['6A1', '6a1', '6 A1', '6A-1', '6A/1', '6-A1', 'lớp 6A1', '６Ａ１', ' 6A1 '])(
    '%j is 6A1',
    (text) => {
      expect(classKey(text)).toBe('6A1');
      expect(findClass(text, ['6A1', '6A2'])).toBe('6A1');
    },
  );

  it.each(['6/1', '6.1', '6-1', '6_1', '6–1', '6 / 1'])('%j is 6/1', (text) => {
    expect(findClass(text, ['6/1', '6/2'])).toBe('6/1');
  });

  it.each(['6/11', '61', '6A11', ''])('%j is not', (text) => {
    expect(findClass(text, ['6/1', '6A1'])).toBeNull();
  });
});

describe('a class that a spreadsheet took for a number', () => {
  it('is the class, also in a list', () => {
    expect(findClass('6,1', ['6/1', '6/2'])).toBe('6/1');
    expect(findClass('6,10', ['6/1', '6/10'])).toBe('6/10');
    expect(parseClassShorthand('6,1; 6,2, 7,1', ['6/1', '6/2', '7/1'])).toMatchObject({
      classes: ['6/1', '6/2', '7/1'],
      questions: [],
    });
    expect(staffClasses('6,1', ['6/1', '6/2'])).toEqual({ classes: ['6/1'], unread: [] });
  });

  it('may be either of two, as the last zero is lost: it is asked', () => {
    const school = ['6.1', '6.2', '6.10'];

    expect(findClass('6,1', school)).toBeNull();
    expect(parseClassShorthand('6,1', school).questions).toEqual([
      { token: '6,1', readings: [['6.1'], ['6.10']], line: 0 },
    ]);
    expect(staffClasses('6,1', school)).toEqual({ classes: [], unread: ['6,1'] });
  });

  it('is not made of a list of numbers, or of a class and a number', () => {
    expect(parseClassShorthand('6,1,7,1', ['6/1', '7/1']).classes).toEqual([]);
    expect(parseClassShorthand('6A1,2', ['6A1', '6A2'])).toMatchObject({
      classes: ['6A1'],
      questions: [{ token: '2' }],
    });
  });
});

describe('classes with signs in their names', () => {
  it.each([
    ['6,1; 6,2; 7,1', '6.1 6.2 7.1'],
    ['6/1; 6/2; 7/1', '6/1 6/2 7/1'],
    ['6/12 7/1', '6/1 6/2 7/1'],
    ['6.1, 6.2, 7.1', '6.1 6.2 7.1'],
    ['6_1 6_2 7_1', '6_1 6_2 7_1'],
    ['6A-1 6A-2 7A-1', '6A-1 6A-2 7A-1'],
  ])('are derived and read as they are written: %s', (text, names) => {
    const { classes, questions } = deriveClasses([{ subject: 'x', texts: [text] }], EMPTY_MAPPING);

    expect(classes).toEqual(names.split(' '));
    expect(questions).toEqual([]);
    expect(parseClassShorthand(text, classes).classes).toEqual(classes);
  });

  it('keep the writing most lines have', () => {
    const texts = ['6/1 6/2', '6.1 6/2'].map((text) => ({ subject: text, texts: [text] }));

    expect(deriveClasses(texts, EMPTY_MAPPING).classes).toEqual(['6/1', '6/2']);
  });
});

describe('a grade with gaps', () => {
  it('is what the subjects agree on', () => {
    const subjects = ['6A1 6A3 6A4', '6A1; 6A3; 6A4'].map((text) => ({
      subject: text,
      texts: [text],
    }));

    expect(deriveClasses(subjects, EMPTY_MAPPING)).toEqual({
      classes: ['6A1', '6A3', '6A4'],
      questions: [],
    });
  });

  it('is asked where its one token may be one class or two, and the answer is taken', () => {
    const subjects = [{ subject: 'x', texts: ['6A13'] }];
    const { questions } = deriveClasses(subjects, EMPTY_MAPPING);

    expect(questions).toMatchObject([
      { id: 'class:6A*', candidates: [{ value: '6A13' }, { value: '6A1 6A3' }] },
    ]);
    expect(
      deriveClasses(subjects, { ...EMPTY_MAPPING, classes: { '6A*': '6A1 6A3' } }).classes,
    ).toEqual(['6A1', '6A3']);
  });

  it('is taken from where classes stand in full', () => {
    expect(
      deriveClasses([{ subject: 'x', texts: ['6A13'] }], EMPTY_MAPPING, ['6A13', '6A1']).classes,
    ).toEqual(['6A1', '6A13']);
  });
});
