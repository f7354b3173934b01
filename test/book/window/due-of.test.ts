import type { Block } from '../../../src/book/window/block';
import { dueOf } from '../../../src/book/window/due-of';
import { enforced } from '../../../src/capabilities/regulation/pure/enforce/enforced-regulation';
import { requireSentence } from '../../../src/capabilities/regulation/pure/regulation-change';
import type { LockPolicy } from '../../../src/school/lock-policy';

const POLICY: LockPolicy = {
  rules: [{ kind: 'gk', workingDays: 10, article: 'cài đặt' }],
  testDates: [
    { classes: ['6'], subjectId: 'toan', assessment: 'HK1.GK', date: '2026-11-02' },
    { classes: ['6'], subjectId: 'toan', assessment: 'HK1.CK', date: '2026-12-21' },
  ],
  orders: [],
  terms: {
    1: { from: '2026-09-07', to: '2027-01-10' },
    2: { from: '2027-01-11', to: '2027-05-23' },
  },
  calendar: { week: 'Mon-Fri', holidays: [] },
};
const block = (key: string, term: Block['term'] = 1): Block => ({
  classId: '6A1',
  grade: 6,
  subjectId: 'toan',
  key,
  term,
});
const day = (iso: string): number => Date.parse(`${iso}T24:00:00+07:00`);

function under(phrase: string, after: 'warn' | null = null): LockPolicy {
  const rule = { ruleId: 'r', article: 'Điều 9', rule: requireSentence({ phrase, after }), at: '' };

  return { ...POLICY, regulation: enforced(() => [rule]) };
}

describe('when marks should be there', () => {
  it.each([
    ['a test with a deadline, at its end', 'HK1.GK', '2026-11-16', 'cài đặt'],
    ['a test without a deadline, at the end of its day', 'HK1.CK', '2026-12-21', ''],
    ['regular marks, at the end of the semester', 'HK1.TX1', '2027-01-10', ''],
  ])('%s', (_what, key, last, article) => {
    expect(dueOf(block(key), POLICY)).toEqual({ at: day(last), article });
  });

  it('a column of no semester, never', () => {
    expect(dueOf(block('GHICHU', null), POLICY)).toBeNull();
  });

  it('by the regulation where it speaks of them', () => {
    const policy = under('điểm giữa kì: chậm nhất 10 ngày sau khi kiểm tra');

    expect(dueOf(block('HK1.GK'), policy)).toEqual({ at: day('2026-11-12'), article: 'Điều 9' });
    expect(dueOf(block('HK1.CK'), policy)).toEqual({ at: day('2026-12-21'), article: '' });
  });

  it('also by a limit that closes nothing', () => {
    const policy = under('điểm giữa kì: chậm nhất 10 ngày sau khi kiểm tra', 'warn');

    expect(dueOf(block('HK1.GK'), policy)?.at).toBe(day('2026-11-12'));
  });

  it.each([
    [1, 4, '2026-11-08'],
    [2, 4, '2026-11-08'],
    [3, 4, '2027-01-10'],
    [2, 3, '2026-11-08'],
    [3, 3, '2027-01-10'],
  ])('the %d. of %d at mid-semester if half of them have to be there then', (nth, of, last) => {
    const policy = under(
      'điểm thường xuyên, do giáo viên bộ môn: đến giữa mỗi học kì đảm bảo 1/2 số lần điểm; đến cuối mỗi học kì đảm bảo 100% số lần điểm',
    );

    expect(dueOf(block(`HK1.TX${nth}`), policy, { nth, of })?.at).toBe(day(last));
  });
});
