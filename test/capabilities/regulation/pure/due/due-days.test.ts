import { dueDays } from '../../../../../src/capabilities/regulation/pure/due/due-days';
import type { DueFacts } from '../../../../../src/capabilities/regulation/pure/due/due-facts';
import { parsePhrase } from '../../../../../src/capabilities/regulation/pure/phrase/parse-phrase';
import { publicHolidays } from '../../../../../src/school/calendar/holidays';
import { schoolCalendarOf } from '../../../../../src/school/calendar/school-calendar';

const FACTS: DueFacts = {
  calendar: schoolCalendarOf('2026-2027')!,
  work: { week: 'Mon-Fri', holidays: publicHolidays() },
  lastDay: 'keep',
  testDate: null,
  subject: null,
  grade: null,
};

function daysOf(phrase: string, facts: Partial<DueFacts> = {}): readonly string[] | string {
  const reading = parsePhrase(phrase);

  if (!reading.ok) {
    throw new Error(`${phrase}: ${JSON.stringify(reading.refusal)}`);
  }

  const due = dueDays(reading.rule, { ...FACTS, ...facts });

  return due.ok ? due.days : due.needs;
}

const MONTH_ENDS = [
  ...['2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28'],
  ...['2027-03-31', '2027-04-30', '2027-05-31'],
];

describe('days that need no test', () => {
  test.each<[string, readonly string[]]>([
    [
      'vào tuần 8; tuần 17, tuần 26; tuần 34',
      ['2026-11-01', '2027-01-03', '2027-03-21', '2027-05-16'],
    ],
    ['trước ngày 30/8', ['2026-08-29']],
    ['chậm nhất ngày 30/8', ['2026-08-30']],
    ['kết quả đánh giá lại hoàn thiện trước 31 tháng 8 hằng năm', ['2027-08-30']],
    ['rèn luyện trong hè: chậm nhất ngày 15/8', ['2027-08-15']],
    ['chậm nhất ngày 10/9', ['2026-09-10']],
    ['trước ngày 15/5', ['2027-05-14']],
    ['chậm nhất 31/7', ['2027-07-31']],
    ['30/9/2024', ['2024-09-30']],
    ['ngày cuối cùng của tháng', MONTH_ENDS],
    ['trong tháng 9', ['2026-09-30']],
    ['trước tháng 10', ['2026-09-30']],
    ['sau kết thúc mỗi học kì 01 tuần', ['2027-01-17', '2027-05-30']],
    ['2 tuần trước khi kết thúc học kì I', ['2026-12-27']],
    ['5 ngày làm việc trước khi kết thúc học kì I', ['2027-01-04']],
    ['đến giữa học kì đảm bảo 1/2 lần điểm', ['2026-11-08', '2027-03-28']],
    ['đến cuối học kì đảm bảo 100%', ['2027-01-10', '2027-05-23']],
    ['cuối năm học', ['2027-05-23']],
    ['trước khi kết thúc học kì II', ['2027-05-22']],
    ['đầu học kì II', ['2027-01-11']],
    ['sau khai giảng 1 tuần', ['2026-09-12']],
    ['1 tuần trước kì nghỉ Tết', ['2027-01-25']],
    ['3 ngày sau kì nghỉ Tết', ['2027-02-17']],
    ['tuần 1 của học kì II', ['2027-01-17']],
    ['HKII: tuần 26', ['2027-03-21']],
    ['tuần 9 của mỗi học kì', ['2026-11-08', '2027-03-28']],
    ['tuần cuối cùng của học kì I', ['2027-01-10']],
    ['trước tuần 8', ['2026-10-25']],
    ['học kì I: ngày cuối cùng của tháng', MONTH_ENDS.slice(0, 4)],
    ['sửa: chỉ bằng phiếu', []],
    ['ngay khi phát hiện sai', []],
  ])('%s', (phrase, days) => {
    expect(daysOf(phrase)).toEqual(days);
  });

  test('weeks of a month end on its Sundays, in teaching weeks only', () => {
    expect(daysOf('cuối tuần 2, tuần 4')).toEqual([
      ...['2026-09-13', '2026-09-27', '2026-10-11', '2026-10-25', '2026-11-08', '2026-11-22'],
      // The second Sunday of February 2027 ends the weeks off at Tết.
      ...['2026-12-13', '2026-12-27', '2027-01-10', '2027-01-24', '2027-02-28', '2027-03-14'],
      ...['2027-03-28', '2027-04-11', '2027-04-25', '2027-05-09', '2027-05-23'],
    ]);
  });

  test('every week has 35 ends, none of them in the weeks off', () => {
    const days = daysOf('cuối mỗi tuần');

    expect(days).toHaveLength(35);
    expect(days).not.toContain('2027-02-07');
    expect(days).toContain('2027-01-31');
    expect(daysOf('2 tuần một lần')).toHaveLength(17);
    expect(daysOf('thứ bảy hằng tuần')).toContain('2026-09-12');
  });

  test('of what the school leaves to choose the first holds', () => {
    expect(daysOf('cuối mỗi tuần (hoặc tháng)')).toHaveLength(35);
  });

  test('every day is a working day of the semesters', () => {
    const days = daysOf('hằng ngày');

    expect(days).toContain('2026-11-23');
    expect(days).not.toContain('2026-11-24');
    expect(days).not.toContain('2027-02-12');
  });
});

describe('days that count from a test', () => {
  test.each<[string, string, string, string]>([
    // DL-02, 04, 05, 07, 08, 09: the worked examples.
    ['chậm nhất 10 ngày làm việc tính từ ngày kiểm tra', '2025-2026', '2026-02-09', '2026-03-02'],
    ['chậm nhất 10 ngày làm việc tính từ ngày kiểm tra', '2026-2027', '2026-08-17', '2026-08-28'],
    ['chậm nhất 10 ngày làm việc tính từ ngày kiểm tra', '2026-2027', '2026-11-02', '2026-11-16'],
    ['chậm nhất là 02 tuần sau khi kiểm tra', '2026-2027', '2026-11-16', '2026-11-30'],
    ['sau kiểm tra 1 tuần', '2026-2027', '2026-11-16', '2026-11-23'],
    ['1 tuần trước khi kiểm tra học kì', '2026-2027', '2026-12-28', '2026-12-21'],
    ['1 tuần trước khi kiểm tra học kì', '2026-2027', '2026-12-21', '2026-12-14'],
    // Public holidays of Tết 2027 are 4–10 February; the school's own weeks off do not stop working days.
    ['5 ngày làm việc sau khi kiểm tra', '2026-2027', '2027-02-02', '2027-02-16'],
    ['10 ngày làm việc sau khi kiểm tra', '2026-2027', '2026-11-16', '2026-12-01'],
    // Days and weeks are not moved off Sundays and holidays.
    ['sau 10 ngày', '2026-2027', '2026-11-12', '2026-11-22'],
    ['sau 1 tháng', '2026-2027', '2027-01-31', '2027-02-28'],
    ['đến hết ngày kiểm tra', '2026-2027', '2026-11-12', '2026-11-12'],
    ['trước ngày kiểm tra', '2026-2027', '2026-11-12', '2026-11-11'],
  ])('%s (%s, %s)', (phrase, year, testDate, day) => {
    expect(daysOf(phrase, { calendar: schoolCalendarOf(year)!, testDate })).toEqual([day]);
  });

  test('need it', () => {
    expect(daysOf('sau kiểm tra 1 tuần')).toBe('testDate');
    expect(daysOf('cuối mỗi tuần; sau kiểm tra 1 tuần')).toBe('testDate');
  });

  test('a school that works on Saturdays, that moves what ends on a day off, or whose weeks off stop counting', () => {
    const testDate = '2026-11-12';
    const calendar = FACTS.calendar;

    expect(
      daysOf('10 ngày làm việc sau khi kiểm tra', {
        testDate,
        work: { week: 'Mon-Sat', holidays: publicHolidays() },
      }),
    ).toEqual(['2026-11-25']);
    expect(daysOf('sau 10 ngày', { testDate, lastDay: 'nextWorkingDay' })).toEqual(['2026-11-23']);
    expect(
      daysOf('5 ngày làm việc sau khi kiểm tra', {
        testDate: '2027-01-29',
        work: { week: 'Mon-Fri', holidays: publicHolidays(), schoolBreaks: calendar.breaks },
      }),
    ).toEqual(['2027-02-19']);
  });
});

describe('what is said of a subject or a grade goes before what is said of all', () => {
  const ESSAYS = 'định kì: sau 10 ngày; riêng môn Ngữ văn: 2 tuần sau khi kiểm tra';
  const PUPILS = 'hồ sơ học sinh, khối 7, 8, 9: trước ngày 30/8; khối 6: chậm nhất ngày 10/9';

  test.each<[string, Partial<DueFacts>, readonly string[]]>([
    [ESSAYS, { subject: null }, ['2026-11-12']],
    [ESSAYS, { subject: 'toan' }, ['2026-11-12']],
    [ESSAYS, { subject: 'van' }, ['2026-11-16']],
    [PUPILS, { grade: 6 }, ['2026-09-10']],
    [PUPILS, { grade: 8 }, ['2026-08-29']],
    [PUPILS, { grade: 12 }, []],
    [PUPILS, {}, ['2026-08-29', '2026-09-10']],
  ])('%s %j', (phrase, facts, days) => {
    expect(daysOf(phrase, { testDate: '2026-11-02', ...facts })).toEqual(days);
  });
});
