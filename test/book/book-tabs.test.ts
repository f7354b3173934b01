import { assessmentName } from '../../src/book/assessment-name';
import { writtenTabs } from '../../src/book/book-tabs';
import { a1, columnLetters } from '../../src/book/column-name';
import { subjectById, subjectsOf } from '../../src/school/subjects/programme';

describe('tabs of a class book', () => {
  it.each([6, 7, 8, 9])(
    'of grade %i have ids, titles, sheet ids and column keys of their own',
    (grade) => {
      const tabs = writtenTabs({ grade });
      const distinct = (items: readonly unknown[]): boolean => new Set(items).size === items.length;

      expect(tabs).toHaveLength(subjectsOf({ grade }).length + 3);
      expect(distinct(tabs.map(({ id }) => id))).toBe(true);
      expect(distinct(tabs.map(({ title }) => title))).toBe(true);
      expect(distinct(tabs.map(({ sheetId }) => sheetId))).toBe(true);
      tabs.forEach(({ columns }) => {
        expect(distinct(columns.map(({ key }) => key))).toBe(true);
        expect(columns.slice(0, 3).map(({ key }) => key)).toEqual(['STT', 'MA', 'TEN']);
      });
    },
  );

  it.each([
    ['toan', 4],
    ['van', 4],
    ['khtn', 4],
    ['tin', 2],
    ['gdtc', 2],
  ])('%s has %i regular assessments a semester in grade 6 (TT22 Điều 6.2)', (id, count) => {
    const tab = writtenTabs({ grade: 6 }).find((entry) => entry.id === id);
    const keys = (term: 1 | 2) =>
      tab?.columns.filter(({ key }) => key.startsWith(`HK${term}.TX`)).length;

    expect([keys(1), keys(2)]).toEqual([count, count]);
  });

  it('has a formula for every computed column and for no other', () => {
    writtenTabs({ grade: 8 }).forEach(({ columns, formulas }) => {
      const computed = columns.filter(({ role }) => role === 'computed').map(({ key }) => key);

      expect([...formulas.keys()].sort()).toEqual([...computed].sort());
    });
  });

  it('knows no subject that is none', () => {
    expect(subjectById('toan')?.name).toBe('Toán');
    expect(subjectById('constructor')).toBeNull();
  });
});

describe('names', () => {
  it.each([
    ['HK1.TX3', 'Thường xuyên 3 – HKI'],
    ['HK2.GK', 'Giữa kì – HKII'],
    ['HK1.CK', 'Cuối kì – HKI'],
    ['VANG.09.P', 'Nghỉ có phép – tháng 09'],
    ['VANG.05.K', 'Nghỉ không phép – tháng 05'],
    ['CN.DGL', 'Đánh giá lại – Cả năm'],
    ['HK2.NX', 'Nhận xét – HKII'],
    ['CN.NX', 'Nhận xét cả năm'],
    ['X', 'X'],
  ])('%s is %s', (key, name) => {
    expect(assessmentName(key)).toBe(name);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(a1(2, index)).toBe(`${letters}3`);
  });
});
