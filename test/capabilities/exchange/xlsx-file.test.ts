import fc from 'fast-check';
import { read, utils } from 'xlsx';
import type { SheetCell } from '../../../src/capabilities/exchange/pure/xlsx/sheet';
import { xlsxFile } from '../../../src/capabilities/exchange/xlsx-file';

type Rows = readonly (readonly SheetCell[])[];

function file(rows: Rows, name = 'Diem'): Uint8Array {
  return xlsxFile([{ name, rows, headRows: 1, widths: [5, 20] }]);
}

/** Cells as a reader that did not write them has them; blank cells are null. */
function readBack(bytes: Uint8Array): readonly (readonly unknown[])[] {
  const book = read(bytes, { type: 'array' });
  const sheet = book.Sheets[book.SheetNames[0]!]!;

  return utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: null });
}

describe('a workbook file', () => {
  it('is read back by another program, cell by cell, with types', () => {
    const rows: Rows = [
      ['STT', 'Họ và tên', 'ĐTBmhk'],
      ['1', 'H’Hen Niê & <Ê-đê>', 8.5],
      ['2', '=1+1', null],
      ['007', '  hai  khoảng trắng ', 10],
    ];

    expect(readBack(file(rows))).toEqual(rows);
  });

  it('takes a text that begins like a formula for a text', () => {
    const book = read(file([['=HYPERLINK("http://x")'], ['@SUM(1)']]), { type: 'array' });
    const { A1, A2 } = book.Sheets.Diem!;

    expect([A1, A2].map(({ t, f }) => [t, f])).toEqual([
      ['s', undefined],
      ['s', undefined],
    ]);
  });

  it('shows a mark with one decimal', () => {
    const { A1 } = read(file([[8]]), { type: 'array', cellNF: true }).Sheets.Diem!;

    expect(A1).toMatchObject({ t: 'n', v: 8, z: '0.0' });
  });

  it('has its tabs in order, each under a name of its own', () => {
    const tab = (name: string) => ({ name, rows: [['x']], headRows: 0, widths: [] });
    const { SheetNames } = read(xlsxFile([tab('6/1'), tab('6-1'), tab('7A1')]), { type: 'array' });

    expect(SheetNames).toEqual(['6-1', '6-1 (2)', '7A1']);
  });

  it('is the same bytes for the same content', () => {
    expect(file([['a', 1]])).toEqual(file([['a', 1]]));
  });

  it('keeps any text but what XML cannot hold', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => each.trim() !== '');

    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (cells) => {
        expect(readBack(file([cells]))).toEqual([cells]);
      }),
      { numRuns: 60 },
    );
    expect(readBack(file([['a\u0000\u000Bb\uFFFE']]))).toEqual([['ab']]);
  });
});
