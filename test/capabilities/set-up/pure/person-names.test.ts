import {
  isWrittenOut,
  lookAlikes,
  readingsOfName,
} from '../../../../src/capabilities/set-up/pure/person-names';

describe('isWrittenOut', () => {
  it.each(['Nguyễn Thị Anh', 'Lê Như Ý', 'Đỗ Thanh Phương', 'Tạ Ân'])('%s is', (name) => {
    expect(isWrittenOut(name)).toBe(true);
  });

  it.each([
    'H. T.Thanh Hương',
    'P T Thanh Hồng',
    'Ng.Hương Huyền',
    'Bùi Thị THúy',
    'Đồng T Kim Liên',
    'nguyễn thị anh',
    'Anh',
    '',
  ])('%j is not', (name) => {
    expect(isWrittenOut(name)).toBe(false);
  });
});

describe('readingsOfName', () => {
  const pool = [
    'Hoàng Thị Thanh Hương',
    'Hồ Thị Thanh Hương',
    'Hoàng Thị Thanh Hường',
    'Bùi Thị Thúy',
    'Hoàng Thanh Hương',
  ];

  it.each([
    ['H. T.Thanh Hương', ['Hoàng Thị Thanh Hương', 'Hồ Thị Thanh Hương']],
    ['Hoàng T Thanh Hương', ['Hoàng Thị Thanh Hương']],
    ['Bùi Thị THúy', ['Bùi Thị Thúy']],
    ['Bùi Thị Thuý', ['Bùi Thị Thúy']],
    ['Bùi Thị Thùy', []],
  ])('%s fits %j of those known', (written, known) => {
    expect(readingsOfName(written, pool).known).toEqual(known);
  });

  it('offers common family names where nobody known fits, and nothing for an initial it cannot read', () => {
    expect(readingsOfName('N. Thị Hoa', []).possible[0]).toBe('Nguyễn Thị Hoa');
    expect(readingsOfName('N. K Hoa', []).possible).toEqual([]);
  });
});

describe('lookAlikes', () => {
  it('groups names that differ in tones or case only', () => {
    expect(lookAlikes(['Nguyễn Thị Tâm', 'Nguyễn Thị Tấm', 'Lê An'])).toEqual([
      ['Nguyễn Thị Tâm', 'Nguyễn Thị Tấm'],
    ]);
  });
});
