import { text } from '../../src/kernel/table/cell-kinds';
import { column, table } from '../../src/kernel/table/table';
import { rowDifferences } from '../../src/school/row-differences';
import { PUPILS } from '../../src/school/tables/pupils-table';
import { sayBoth } from '../../src/words/say-both';

const TABLE = table({
  id: 'things',
  title: 'Việc',
  sheetId: 99,
  since: 1,
  columns: { id: column('Mã', text), what: column('Việc gì', text), who: column('Ai', text) },
  writtenBy: 'school',
});
const WANTED = [
  ['a', 'một', 'Lan'],
  ['b', 'hai', ''],
  ['c', 'ba', 'Bảo'],
];

describe('what differs between rows as written and as found', () => {
  it.each([
    [
      'a row taken out',
      [
        ['a', 'một', 'Lan'],
        ['c', 'ba', 'Bảo'],
      ],
      ['“Việc”: dòng “b” bị xóa (b | hai)'],
    ],
    ['a row put below', [...WANTED, ['x', 'thêm']], ['“Việc”: dòng “x” được viết thêm (x | thêm)']],
    [
      'a row twice',
      [...WANTED, ['a', 'một', 'Lan']],
      ['“Việc”: dòng “a” được viết thêm (a | một | Lan)'],
    ],
    [
      'a cell',
      [
        ['a', 'một', 'Đào'],
        ['b', 'hai', ''],
        ['c', 'ba', 'Bảo'],
      ],
      ['“Việc”: dòng “a” bị sửa, Ai: “Lan” thành “Đào”'],
    ],
    ['the order', [...WANTED].reverse(), ['“Việc”: các dòng bị đổi chỗ']],
    [
      'a blank row between',
      [
        ['a', 'một', 'Lan'],
        ['', '', ''],
        ['b', 'hai'],
        ['c', 'ba', 'Bảo'],
      ],
      ['“Việc”: các dòng bị đổi chỗ'],
    ],
  ])('%s', (_what, found, lines) => {
    expect(rowDifferences(TABLE, WANTED, found).map((item) => sayBoth(item).vi)).toEqual(lines);
  });

  it('names no telephone number and no personal id, whatever was done to them', () => {
    const row = [
      'HS1',
      'Cao Thị Mơ',
      '01/01/2015',
      'Nữ',
      '6A1',
      'studying',
      '',
      '0987654321',
      '001',
    ];
    const other = row.map((cell, at) => (at === 7 ? '0911111111' : cell));
    const lines = [
      ...rowDifferences(PUPILS, [row], [other]),
      ...rowDifferences(PUPILS, [row], []),
      ...rowDifferences(PUPILS, [], [row]),
    ];

    expect(lines.map((item) => sayBoth(item).vi).join('\n')).toContain('Điện thoại đã khác');
    expect(JSON.stringify(lines)).not.toMatch(/0987654321|0911111111|001/);
  });
});
