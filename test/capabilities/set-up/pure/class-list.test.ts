import fc from 'fast-check';
import { compareClasses, deriveClasses } from '../../../../src/capabilities/set-up/pure/class-list';
import { EMPTY_MAPPING } from '../../../../src/capabilities/set-up/pure/import-types';

const derive = (...subjects: string[][]) =>
  deriveClasses(
    subjects.map((texts, i) => ({ subject: String(i), texts })),
    EMPTY_MAPPING,
  ).classes;

describe('deriveClasses', () => {
  it.each<[string, string[][], string]>([
    ['digits run together', [['6A12', '6A3'], ['6A123']], '6A1 6A2 6A3'],
    [
      'names written out, ten and more',
      [['6A1 6A2 6A3 6A4 6A5 6A6', '6A7 6A8 6A9 6A10 6A11 6A12']],
      '6A1 6A2 6A3 6A4 6A5 6A6 6A7 6A8 6A9 6A10 6A11 6A12',
    ],
    [
      'one number of two digits closes the list',
      [['6A123456789', '6A1011']],
      '6A1 6A2 6A3 6A4 6A5 6A6 6A7 6A8 6A9 6A10 6A11',
    ],
    ['several letters', [['6A12; 6B1'], ['6A1', '6A2 6B1']], '6A1 6A2 6B1'],
    ['classes without a number', [['6A 6B', '7A']], '6A 6B 7A'],
    [
      'one subject that leaves a class out does not shrink the school',
      [['6A12'], ['6A123'], ['6A12', '6A3']],
      '6A1 6A2 6A3',
    ],
  ])('%s', (_name, subjects, classes) => {
    expect(derive(...subjects)).toEqual(classes.split(' '));
  });

  it('finds the classes back however a school of up to fourteen a grade is cut into rows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 14 }),
        fc.array(fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (size, cuts) => {
          const subjects = cuts.map((cut) => {
            const rows = [''];

            for (let n = 1; n <= size; n += 1) {
              rows[rows.length - 1] += String(n);

              if (cut[n - 1] && n < size) {
                rows.push('');
              }
            }

            return rows.map((digits) => `7A${digits}`);
          });
          const classes = derive(...subjects);

          expect(classes).toEqual(Array.from({ length: size }, (_, i) => `7A${i + 1}`));
        },
      ),
    );
  });

  it('takes the answer', () => {
    const mapping = { ...EMPTY_MAPPING, classes: { '6A*': '6A1 6A2', '7A*': '7A1' } };

    expect(deriveClasses([{ subject: 'x', texts: ['6A12 7A12'] }], mapping).classes).toEqual([
      '6A1',
      '6A2',
      '7A1',
    ]);
  });
});

describe('compareClasses', () => {
  it('orders by grade, letters, number', () => {
    expect(['10A1', '6A10', '6A2', '6B1', '9A1'].sort(compareClasses)).toEqual([
      '6A2',
      '6A10',
      '6B1',
      '9A1',
      '10A1',
    ]);
  });
});
