import { readTable } from '../../../../src/capabilities/set-up/pure/read-table';

const COLUMNS = {
  id: { header: 'Mã' },
  name: { header: 'Họ và tên', parts: [['Họ và tên đệm'], ['Tên']] as const },
} as const;
const read = (text: string) => readTable('pupils', text, COLUMNS);
const cells = (text: string) =>
  read(text).rows.map((row) => [row.line, row.cells.id, row.cells.name]);

describe('a table as schools keep it', () => {
  it.each<[string, string, [number, string, string][]]>([
    ['tabs', 'Mã\tHọ và tên\n1\tLê An', [[2, '1', 'Lê An']]],
    ['semicolons', 'Mã;Họ và tên\n1;Lê An', [[2, '1', 'Lê An']]],
    ['commas with quotes', 'Mã,Họ và tên\n1,"Lê, An"', [[2, '1', 'Lê, An']]],
    [
      'quotes inside quotes',
      'Mã;Họ và tên\n1;"Lê ""Tí"" An"\n2;B',
      [
        [2, '1', 'Lê "Tí" An'],
        [3, '2', 'B'],
      ],
    ],
    [
      'a line break in a cell',
      'Mã\tHọ và tên\n1\t"Lê\nAn"\n2\tB',
      [
        [2, '1', 'Lê\nAn'],
        [4, '2', 'B'],
      ],
    ],
    [
      'a quote that is never closed',
      'Mã\tHọ và tên\n1\t"Lê An\n2\tB',
      [
        [2, '1', '"Lê An'],
        [3, '2', 'B'],
      ],
    ],
    [
      'titles above the header',
      'PHÒNG GD&ĐT\n\nDANH SÁCH\tLớp 6\nMã\tHọ và tên\n1\tLê An',
      [[5, '1', 'Lê An']],
    ],
    ['a header in capitals with stars', 'MÃ (*)\tHỌ VÀ TÊN (*)\n1\tLê An', [[2, '1', 'Lê An']]],
    [
      'a line of column numbers',
      'Mã\tHọ và tên\tX\n(1)\t(2)\t(3)\n1\tLê An\t',
      [[3, '1', 'Lê An']],
    ],
    [
      'the header again on each page',
      'Mã\tHọ và tên\n1\tA\nMã\tHọ và tên\n2\tB',
      [
        [2, '1', 'A'],
        [4, '2', 'B'],
      ],
    ],
    [
      'a name in two columns',
      'Mã\tHọ và tên đệm\tTên\n1\tLê Văn\tAn\n2\t\tB',
      [
        [2, '1', 'Lê Văn An'],
        [3, '2', ' B'],
      ],
    ],
  ])('is read: %s', (_what, text, rows) => {
    expect(read(text).problems).toEqual([]);
    expect(cells(text)).toEqual(rows);
  });

  it.each([
    ['Excel', 'PK\u0003\u0004[Content_Types].xml', 'tệp Excel (.xlsx)'],
    ['old Excel', '\uFFFD\uFFFD\u0011\uFFFD\u0000', 'kiểu cũ (.xls, .doc)'],
    ['PDF', '%PDF-1.7', 'tệp PDF'],
    ['HTML', '<html><table>', 'trang web hoặc tệp XML'],
    ['UTF-16', 'M\u0000ã\u0000\t\u0000', 'UTF-16'],
    [
      'Windows-1258 read as UTF-8',
      'M\uFFFD\tHo\uFFFD va\uFFFD t\uFFFDn\n1\tL\uFFFD',
      'Windows-1258',
    ],
    ['UTF-8 read as Latin', 'MÃ£\tHá»\u008D vÃ  tÃªn\n1\tA', 'UTF-8 đã bị đọc nhầm'],
    ['TCVN3', 'M·\tHä vµ tªn\n1\tA', 'TCVN3'],
    ['VNI', 'Maõ\tHoï vaø teân\n1\tA', 'VNI'],
  ])('is told in one sentence where it is none: %s', (_what, text, words) => {
    expect(read(text).problems).toEqual([
      { table: 'pupils', lines: [], text: expect.stringContaining(words) },
    ]);
  });

  it('says so where no line is a header', () => {
    expect(read('1\tLê An\n2\tB').problems).toEqual([
      { table: 'pupils', lines: [1], text: expect.stringContaining('không có dòng tiêu đề') },
    ]);
  });
});
