import fc from 'fast-check';
import { readSettings } from '../../src/school/read-settings';
import { settingFaults } from '../../src/school/setting-faults';
import { readGrades, readWeek } from '../../src/school/setting-values';
import { defaultSettings } from '../../src/school/settings';

describe('a working week', () => {
  it.each(['Mon-Sat', 'mon–sat', 'Mon - Sat', 'Mon – Sat', 'mon -sat', 'Mon −Sat', ' MON-SAT '])(
    '“%s” is from Monday to Saturday',
    (text) => {
      expect(readWeek(text)).toBe('Mon-Sat');
    },
  );

  it.each(['', 'T2-T6', 'Mon Sat', 'Mon--Sat', 'Sat-Mon'])('“%s” is none', (text) => {
    expect(readWeek(text)).toBeNull();
  });
});

describe('a list of grades', () => {
  it.each<[string, readonly number[]]>([
    ['', []],
    ['6', [6]],
    ['6; 7', [6, 7]],
    ['６；７', [6, 7]],
    ['8,9', [8, 9]],
  ])('“%s” is %j', (text, grades) => {
    expect(readGrades(text)).toEqual(grades);
  });

  it.each(['0', '6;99', '5', '6;', 'sáu', '6 7'])('“%s” is none', (text) => {
    expect(readGrades(text)).toBeNull();
  });
});

it('what is not named as a fault is what is read: nothing is taken for another thing', () => {
  const rows = defaultSettings('THCS Hoa Mai', '2026-2027');
  const piece = fc.constantFrom(...'Mon-–− Satfri6789１；;, ');
  const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));

  fc.assert(
    fc.property(text, text, (week, grades) => {
      const written = [
        ...rows.filter(({ key }) => key !== 'tuanLamViec' && key !== 'diemDanh.chieu'),
        { key: 'tuanLamViec', value: week, meaning: '' },
        { key: 'diemDanh.chieu', value: grades, meaning: '' },
      ];
      const faults = settingFaults(written).map(({ key }) => key);

      expect(faults.includes('tuanLamViec')).toBe(readWeek(week) === null);
      expect(faults.includes('diemDanh.chieu')).toBe(readGrades(grades) === null);

      if (faults.length === 0) {
        expect(readSettings(written)).toMatchObject({
          week: readWeek(week),
          afternoonGrades: readGrades(grades),
        });
      }
    }),
  );
});
