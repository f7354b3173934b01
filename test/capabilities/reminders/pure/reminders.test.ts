import type { ColumnProgress } from '../../../../src/capabilities/progress/pure/place-progress';
import { digestDay, digestTime } from '../../../../src/capabilities/reminders/pure/digest-day';
import { owedLines } from '../../../../src/capabilities/reminders/pure/owed-lines';
import { digestMail } from '../../../../src/capabilities/reminders/pure/reminder-mail';
import {
  nudgesOn,
  type ReminderRow,
  unsentNudges,
  wantsNoDigest,
} from '../../../../src/capabilities/reminders/pure/reminder-rows';
import { endOfDayUtcMs } from '../../../../src/kernel/time/day-boundary';
import type { SchoolModel } from '../../../../src/school/school-model';

const row = (change: Partial<ReminderRow>): ReminderRow => ({
  ...{ id: 'n1', kind: 'nudge', staffIds: 'GV05', undoes: '', by: 'ht@x.vn', sentAt: '' },
  at: '2026-12-03T01:00:00.000Z',
  ...change,
});

describe('nudges', () => {
  it('wait until they are mailed or undone', () => {
    const undone = [row({}), row({ id: 'u', kind: 'undo', undoes: 'n1', staffIds: '' })];

    expect(unsentNudges([row({})])).toHaveLength(1);
    expect(unsentNudges([row({ sentAt: '2026-12-03T01:05:00.000Z' })])).toEqual([]);
    expect(unsentNudges(undone)).toEqual([]);
  });

  it('are of a day in Việt Nam', () => {
    const late = row({ at: '2026-12-02T17:00:00.000Z' });

    expect(nudgesOn([late], '2026-12-03')).toHaveLength(1);
    expect(nudgesOn([late], '2026-12-02')).toEqual([]);
  });
});

test('of several words about the digest the last counts, and only one’s own', () => {
  const off = row({ id: 'a', kind: 'off', by: 'lan@x.vn' });
  const on = row({ id: 'b', kind: 'on', by: 'lan@x.vn' });

  expect(wantsNoDigest([off], 'lan@x.vn')).toBe(true);
  expect(wantsNoDigest([off, on], 'lan@x.vn')).toBe(false);
  expect(wantsNoDigest([off], 'bao@x.vn')).toBe(false);
});

test('a day begins anew, whatever was kept of the one before or spoilt', () => {
  const fresh = { day: '2026-12-03', told: [], isDone: false };
  const kept = { day: '2026-12-03', told: ['GV05'], isDone: true };

  expect(digestDay(JSON.stringify(kept), '2026-12-03')).toEqual(kept);
  expect(digestDay(JSON.stringify({ ...kept, day: '2026-12-02' }), '2026-12-03')).toEqual(fresh);
  expect(digestDay('{', '2026-12-03')).toEqual(fresh);
  expect(digestTime('2026-12-03')).toBe(Date.parse('2026-12-03T06:30:00+07:00'));
  expect(digestTime('2026-12-06')).toBeNull();
});

describe('what somebody is reminded of', () => {
  const school = {
    classes: [],
    assignments: [
      { classId: '6A1', subjectId: 'toan', teacherIds: ['GV05'], leadId: null },
      { classId: '7A1', subjectId: 'toan', teacherIds: ['GV06'], leadId: null },
    ],
  } as unknown as SchoolModel;
  const column = (key: string, last: string, missing = 2): ColumnProgress => ({
    ...{ key, term: 1, entered: 4 - missing, required: 4 },
    due: { at: endOfDayUtcMs(last), article: '' },
    isSealed: false,
    missing: Array.from({ length: missing }, (_, at) => `HS${at}`),
  });
  const places = [
    {
      ...{ classId: '6A1', subjectId: 'toan' },
      columns: [
        column('HK1.TX1', '2026-12-07'),
        column('HK1.TX2', '2026-12-06'),
        column('HK1.TX3', '2026-12-01', 0),
        column('HK1.GK', '2026-12-02'),
        column('HK1.CK', '2026-12-03'),
      ],
    },
    { classId: '7A1', subjectId: 'toan', columns: [column('HK1.GK', '2026-12-02')] },
  ];

  it('is overdue or due within three days, not there, and of that person', () => {
    expect(owedLines(school, places, { staffId: 'GV05', today: '2026-12-03' })).toEqual([
      '6A1 · Toán – Thường xuyên 2 – HKI: còn 2/4, còn 3 ngày (06/12/2026)',
      '6A1 · Toán – Giữa kì – HKI: còn 2/4, quá hạn 1 ngày (02/12/2026)',
      '6A1 · Toán – Cuối kì – HKI: còn 2/4, hạn 24:00 hôm nay (03/12/2026)',
    ]);
  });

  it('is counted where it is more than a mail should hold', () => {
    const lines = Array.from({ length: 45 }, (_, at) => `dòng ${at}`);

    expect(digestMail(lines, '').body).toContain('- … và 5 cột khác');
    expect(digestMail(lines, 'https://x').body).toContain('https://x');
  });
});
