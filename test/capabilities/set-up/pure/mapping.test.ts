import { importSchool } from '../../../../src/capabilities/set-up/pure/import-school';
import { EMPTY_MAPPING } from '../../../../src/capabilities/set-up/pure/import-types';
import {
  answerFor,
  parseMapping,
  withAnswers,
} from '../../../../src/capabilities/set-up/pure/mapping';

describe('parseMapping', () => {
  it('takes missing sections as empty, and a BOM', () => {
    expect(parseMapping('\ufeff{"names":{"a":"b"}}')).toEqual({
      names: { a: 'b' },
      classes: {},
      subjects: {},
    });
  });

  it('takes texts at the top as names', () => {
    expect(parseMapping('{"H. Hương":"Hồ Hương"}').names).toEqual({ 'H. Hương': 'Hồ Hương' });
  });

  it.each([['not json'], ['[]'], ['{"names":[]}'], ['{"classes":{"6A12":12}}']])(
    'refuses %s',
    (json) => {
      expect(() => parseMapping(json)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
    },
  );
});

describe('answerFor', () => {
  const answers = {
    'H. Hương': 'Hồ Hương',
    'H. Hương@7': 'Hà Hương',
    ['Ă B'.normalize('NFD')]: ' Ăn  Bình ',
    x: ' ',
  };

  it.each([
    ['H. Hương', 3, 'Hồ Hương'],
    ['H. Hương', 7, 'Hà Hương'],
    ['Ă B', 1, 'Ăn Bình'],
    ['x', 1, undefined],
    ['y', 1, undefined],
  ])('%s on line %i: %s', (text, line, answer) => {
    expect(answerFor(answers, text, line)).toBe(answer);
  });
});

describe('a class token with two readings', () => {
  const rows = ['6A12345678', '6A9; 6A10; 6A11', '6A12'];
  const assignments = [
    'Môn\tLớp\tNgười vào điểm\tNgười chủ trì',
    ...rows.map((row) => `Toán\t${row}\tLê An\tLê An`),
  ].join('\n');
  const input = { assignments, domain: 'hoamai.edu.vn', year: 2026, training: true };

  it('is asked in a school that has all these classes', () => {
    expect(importSchool(input)).toMatchObject({
      kind: 'questions',
      questions: [
        {
          id: 'class:6A12@4',
          where: 'dòng 4: "6A12"',
          candidates: [{ value: '6A1 6A2' }, { value: '6A12' }],
        },
      ],
    });
  });

  it('is settled by the answer to the question', () => {
    const mapping = withAnswers(EMPTY_MAPPING, { 'class:6A12@4': '6A12' });

    expect(importSchool({ ...input, mapping })).toMatchObject({ kind: 'ready' });
  });

  it('a wrong answer does not pass the coverage check', () => {
    const mapping = withAnswers(EMPTY_MAPPING, { 'class:6A12@4': '6A1 6A2' });

    expect(importSchool({ ...input, mapping })).toMatchObject({
      kind: 'invalid',
      problems: [
        { lines: [2, 4], text: 'Môn Toán: lớp 6A1 có ở nhiều dòng: 2, 4.' },
        { lines: [2, 4], text: 'Môn Toán: lớp 6A2 có ở nhiều dòng: 2, 4.' },
        { text: expect.stringContaining('lớp 6A12 chưa có trong bảng') },
      ],
    });
  });

  it('known classes are taken instead of derived ones', () => {
    const known = Array.from({ length: 11 }, (_, i) => `6A${i + 1}`);

    expect(importSchool({ ...input, classes: known })).toMatchObject({ kind: 'invalid' });
  });
});

describe('grades', () => {
  const school = (row: string) =>
    importSchool({
      assignments: `Môn\tLớp\tNgười vào điểm\tNgười chủ trì\n${row}\tLê An\tLê An`,
      domain: 'hoamai.edu.vn',
      year: 2026,
      training: true,
    });

  it('upper secondary is refused with a sentence: there are no books for it', () => {
    expect(school('Vật lí\t10A12')).toMatchObject({
      kind: 'invalid',
      problems: [{ lines: [2], text: expect.stringContaining('chỉ có sổ cho lớp 6–9') }],
    });
    expect(school('Vật lí\t6A12')).toMatchObject({
      kind: 'questions',
      questions: [{ id: 'subject:Vật lí' }],
    });
  });

  it('primary classes are refused by name', () => {
    expect(school('Toán\t5A1')).toMatchObject({
      kind: 'invalid',
      problems: [{ lines: [2], text: expect.stringContaining('5A1') }],
    });
  });
});
