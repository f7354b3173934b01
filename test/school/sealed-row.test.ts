import fc from 'fast-check';
import { CONTROL_DESIGN } from '../../src/authority/control-design';
import { cellsOfSealed, piecesOf, sealedText } from '../../src/school/sealed-row';
import { sealedTables } from '../../src/school/sealed-tables';

describe('the sealed copy of a row', () => {
  it('is read back as it was, but for blank cells at its end, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 12 }),
        (cells) => {
          const text = sealedText(cells);
          const end = cells.map((cell) => cell !== '').lastIndexOf(true) + 1;

          expect(cellsOfSealed(piecesOf(text).join(''))).toEqual(cells.slice(0, end));
          expect(text).not.toMatch(/[\ud800-\udfff]/);
        },
      ),
    );
  });

  it('of a long row stands in several cells, each of which Google takes', () => {
    const cells = ['a', 'x'.repeat(50_000), 'y'.repeat(50_000)];
    const pieces = piecesOf(sealedText(cells));

    expect(pieces.every((piece) => piece.length <= 50_000)).toBe(true);
    expect(cellsOfSealed(pieces.join(''))).toEqual(cells);
  });

  it('cannot be cut into too many: the row is refused, not shortened', () => {
    expect(() => piecesOf('x'.repeat(180_001))).toThrow('INTERNAL');
  });

  it.each(['[1]', '{"a":"b"}', '["a"', 'a'])('that is no row (%s) is none', (text) => {
    expect(cellsOfSealed(text)).toBeNull();
  });
});

describe('sealed tables', () => {
  it('are all that only the software writes but for rules, self-check and the seals', () => {
    const open = CONTROL_DESIGN.tables.filter(
      (table) => !sealedTables(CONTROL_DESIGN.tables).includes(table),
    );

    expect(open.map(({ id }) => id)).toEqual([
      'settings',
      'testDates',
      'holidays',
      'rules',
      'selfChecks',
      'seals',
    ]);
  });

  it('start empty: a first row that an upgrade writes past the seal would be taken for a hand', () => {
    expect(sealedTables(CONTROL_DESIGN.tables).filter(({ seeds }) => seeds !== undefined)).toEqual(
      [],
    );
  });
});
