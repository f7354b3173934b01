import { readSettings } from '../../src/school/read-settings';
import { defaultSettings } from '../../src/school/settings';
import {
  cellSaid,
  type UnreadableCell,
  unreadableHolidays,
  unreadableSettings,
  unreadableTestDates,
} from '../../src/school/unreadable-cells';
import { sayBoth } from '../../src/words/say-both';

const SETTINGS = defaultSettings('THCS Hoa Mai', '2026-2027').map((row) => ({ ...row }));

const words = (cell: UnreadableCell) => sayBoth(cellSaid(cell)).vi;

const changed = (changes: Readonly<Record<string, string>>) =>
  SETTINGS.map((row) => ({ ...row, value: changes[row.key] ?? row.value }));

const isReadable = (rows: typeof SETTINGS): boolean => {
  try {
    readSettings(rows);
  } catch {
    return false;
  }

  return true;
};

describe('cells that cannot be read', () => {
  it('are all named, of the settings', () => {
    const rows = changed({ 'han.gk': 'mười', 'hk2.den': '', tuanLamViec: 'T2-T6' });

    expect(unreadableSettings(rows).map(words).sort()).toEqual([
      'Cài đặt › han.gk: “mười” (viết số ngày làm việc, hoặc để trống nếu không đặt hạn)',
      'Cài đặt › hk2.den: “” (không phải một ngày có thật, viết như 07/09/2026)',
      'Cài đặt › tuanLamViec: “T2-T6” (viết Mon-Fri hoặc Mon-Sat)',
    ]);
  });

  it.each(SETTINGS.map(({ key }) => key))(
    'are those for which the settings cannot be read: %s',
    (key) => {
      for (const value of ['', 'x', '5', '01/02/2027', 'Mon-Sat']) {
        const rows = changed({ [key]: value });

        expect(unreadableSettings(rows).length === 0).toBe(isReadable(rows));
      }
    },
  );

  it('are a mid-term test on the day of the final one or later, whichever row comes first', () => {
    const row = (assessment: string, date: string, classes = '6') => ({
      ...{ id: '', classes, subjectId: 'toan', assessment, date },
    });
    const turned = [row('HK1.CK', '21/12/2026'), row('HK1.GK', '21/12/2026')];

    expect(unreadableTestDates(turned).map(words)).toEqual([
      expect.stringContaining('giữa kì phải trước kiểm tra cuối kì; dòng khác ghi 21/12/2026'),
    ]);
    expect(
      unreadableTestDates([row('HK1.GK', '22/12/2026'), row('HK1.CK', '21/12/2026')]),
    ).toHaveLength(1);
    expect(
      unreadableTestDates([
        ...[row('HK1.GK', '16/11/2026'), row('HK1.CK', '21/12/2026')],
        ...[row('HK2.GK', '15/03/2027'), row('HK1.GK', '22/12/2026', '7')],
      ]),
    ).toEqual([]);
  });

  it('are named with their row, of test dates; one that is not written yet is none', () => {
    const row = { id: '', classes: '6', subjectId: 'toan', assessment: 'HK1.GK' };

    expect(
      unreadableTestDates([
        { ...row, date: '16/11/2026' },
        { ...row, date: ' ' },
        { ...row, date: '31/11/2026' },
      ]).map(words),
    ).toEqual([
      'Ngày kiểm tra › 6 · toan · HK1.GK: “31/11/2026” (Ngày kiểm tra: không phải một ngày có thật, viết như 02/11/2026)',
    ]);
  });

  it('are a day and a type nobody knows, of holidays', () => {
    expect(
      unreadableHolidays([
        { id: '', date: '20.11', name: 'Kỉ niệm', type: 'lễ' },
        { id: '', date: '20/11/2026', name: 'Kỉ niệm', type: 'vui' },
        { id: '', date: '', name: 'chưa rõ', type: 'vui' },
      ]).map(({ row, column, value }) => ({ row, column, value })),
    ).toEqual([
      { row: 'Kỉ niệm', column: 'Ngày', value: '20.11' },
      { row: 'Kỉ niệm', column: 'Loại', value: 'vui' },
    ]);
  });
});
