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

describe('a quote that is closed in another row', () => {
  const WIDE = {
    id: { header: 'Mã' },
    name: { header: 'Họ và tên' },
    born: { header: 'Ngày sinh' },
    class: { header: 'Lớp' },
  } as const;
  const readWide = (text: string) => readTable('pupils', text, WIDE);
  const HEADER = 'Mã,Họ và tên,Ngày sinh,Lớp';

  it.each([
    ['the next one', [HEADER, '1,"Lê An,01/02/2015,6A1', '2,Lê Bình",02/02/2015,6A1'], 3],
    ['one further below', [HEADER, '1,"Lê An,01/02/2015,6A1', '2,Lê Bình,x,6A1', '3,C",y,6A1'], 4],
    [
      'the next one, in the first column',
      [HEADER, '"1,Lê An,01/02/2015,6A1', '2",Lê Bình,x,6A1'],
      3,
    ],
    [
      'the next one, pasted with tabs',
      ['Mã\tHọ và tên\tNgày sinh\tLớp', '1\t"Lê An\t1\t6A1', '2\tB"\t2\t6A1'],
      3,
    ],
  ])('%s: swallows no pupil, the table is refused with the lines', (_where, lines, last) => {
    const { rows, problems } = readWide(lines.join('\n'));

    expect(rows).toEqual([]);
    expect(problems).toEqual([
      { table: 'pupils', lines: [2], text: expect.stringContaining(`các dòng đến ${last}`) },
    ]);
  });

  it('is not what a cell of several lines with commas is', () => {
    const { rows, problems } = readWide(`${HEADER}\n1,"Lê An,\nlớp trưởng",01/02/2015,6A1`);

    expect(problems).toEqual([]);
    expect(rows).toHaveLength(1);
  });
});

describe('a cell that is too long', () => {
  const long = 'x'.repeat(50_000);
  const LISTS = { id: { header: 'Mã' }, classes: { header: 'Lớp', isList: true } } as const;

  it('is named by line, column, beginning and length, and read on as its beginning', () => {
    const { rows, problems } = read(`Mã\tHọ và tên\n1\tLê An\n2\t${long}`);

    expect(problems).toEqual([
      {
        table: 'pupils',
        lines: [3],
        text: `Bảng học sinh, dòng 3: ô "Họ và tên" dài 50000 kí tự, quá 200. Ô bắt đầu bằng "${'x'.repeat(40)}…". Hãy sửa lại ô này.`,
      },
    ]);
    expect(rows.map(({ cells: { name } }) => name.length)).toEqual([5, 41]);
  });

  it('may be longer where it is a list', () => {
    const table = (length: number) =>
      readTable('staff', `Mã\tLớp\n1\t${'6'.repeat(length)}`, LISTS);

    expect(table(2000).problems).toEqual([]);
    expect(table(2001).problems).toHaveLength(1);
  });
});
