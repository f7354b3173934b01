import { type RowSeen, recogniseRows } from '../../src/book/recognise-rows';

const ROSTER = [
  { pupilId: 'HS01', name: 'Nguyễn Văn An' },
  { pupilId: 'HS02', name: 'Trần Thị Bình' },
  { pupilId: 'HS03', name: 'Lê Minh Khôi' },
  { pupilId: 'HS04', name: 'Lê Minh Khôi' },
  { pupilId: 'HS05', name: null },
];
const line = (row: number, pupilId: string, name: string, number = String(row - 2)): RowSeen => ({
  row,
  pupilId,
  name,
  number,
});
const AS_MADE = [
  line(3, 'HS01', 'Nguyễn Văn An'),
  line(4, 'HS02', 'Trần Thị Bình'),
  line(5, 'HS03', 'Lê Minh Khôi'),
  line(6, 'HS04', 'Lê Minh Khôi'),
  line(7, 'HS05', 'Ai đó'),
];
const faults = (lines: readonly RowSeen[]) =>
  Object.fromEntries(recogniseRows(lines, ROSTER).doubts.map(({ row, fault }) => [row, fault]));

describe('rows of pupils', () => {
  it('are known as they were made, and in any other order', () => {
    const moved = [...AS_MADE]
      .reverse()
      .map((entry, position) => ({ ...entry, row: 3 + position }));

    expect(faults(AS_MADE)).toEqual({});
    expect(faults(moved)).toEqual({});
    expect(recogniseRows(moved, ROSTER).rows.get('HS01')).toBe(7);
  });

  it.each([
    ['another case, blanks, or letters put together otherwise', 'nguyễn  văn an'.normalize('NFD')],
    ['nobody’s, as after a correction of its spelling', 'Nguyễn Văn Ân'],
    ['blank', ''],
  ])('are known though the name is %s (peers 24)', (_what, name) => {
    expect(faults([line(3, 'HS01', name)])).toEqual({});
  });

  it.each([
    [
      'two ids were exchanged',
      [line(3, 'HS02', 'Nguyễn Văn An'), line(4, 'HS01', 'Trần Thị Bình')],
      { 3: 'otherName', 4: 'otherName' },
    ],
    [
      'two ids of pupils of one name were exchanged (peers 25)',
      [line(5, 'HS04', 'Lê Minh Khôi'), line(6, 'HS03', 'Lê Minh Khôi')],
      { 5: 'otherNumber', 6: 'otherNumber' },
    ],
    [
      'an id stands in two rows (peers 26)',
      [line(3, 'HS01', 'Nguyễn Văn An'), line(4, 'HS01', 'Trần Thị Bình')],
      { 3: 'repeated', 4: 'repeated' },
    ],
    ['an id is none of the class', [line(3, 'HS99', 'Nguyễn Văn An')], { 3: 'unknown' }],
    ['an id is a word of the language', [line(3, '__proto__', 'Nguyễn Văn An')], { 3: 'unknown' }],
    ['a row has no id', [line(3, '', 'Nguyễn Văn An')], { 3: 'noId' }],
  ] as const)('are nobody’s when %s', (_what, lines, expected) => {
    expect(faults(lines)).toEqual(expected);
    expect(recogniseRows(lines, ROSTER).rows.size).toBe(0);
  });
});
