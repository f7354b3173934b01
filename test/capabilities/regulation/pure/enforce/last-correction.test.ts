import { lastCorrection } from '../../../../../src/capabilities/regulation/pure/enforce/last-correction';
import { requireSentence } from '../../../../../src/capabilities/regulation/pure/regulation-change';
import type { RuleInForce } from '../../../../../src/capabilities/regulation/pure/regulation-in-force';
import { publicHolidays } from '../../../../../src/school/calendar/holidays';
import type { RegulationFacts } from '../../../../../src/school/school-regulation';

const TESTS: Readonly<Record<string, string>> = { 'HK1.GK': '2026-11-02', 'HK1.CK': '2026-12-21' };
const FACTS: RegulationFacts = {
  terms: {
    1: { from: '2026-09-07', to: '2027-01-10' },
    2: { from: '2027-01-11', to: '2027-05-23' },
  },
  calendar: { week: 'Mon-Fri', holidays: publicHolidays() },
  testDate: (key) => TESTS[key] ?? null,
};
const rule = (phrase: string, after: 'warn' | null = null): RuleInForce => ({
  ...{ ruleId: phrase, article: 'Điều 11', at: '' },
  rule: requireSentence({ phrase, after }),
});
const SAID = rule('sửa điểm: chậm nhất 1 tuần trước khi kiểm tra cuối kì');
const column = (key: string, term: 1 | 2 | null = 1, subjectId = 'toan') => ({
  ...{ grade: 6, subjectId, key, term },
});
const last = (rules: readonly RuleInForce[], at: ReturnType<typeof column>) => {
  const end = lastCorrection(rules, at, FACTS);

  return end === null ? null : new Date(end.at - 1 + 7 * 3_600_000).toISOString().slice(0, 10);
};

describe('the last day on which a mark is corrected', () => {
  it.each([
    ['a regular mark', column('HK1.TX1'), '2026-12-14'],
    ['a mid-term mark', column('HK1.GK'), '2026-12-14'],
    ['the final mark, which is given after that day', column('HK1.CK'), null],
    ['a semester whose final test has no day yet', column('HK2.TX1', 2), null],
    ['what is no mark', column('VANG.09.P', 1, 'chuyen-can'), null],
    ['a re-assessment of summer', column('CN.DGL', null), null],
  ])('of %s', (_what, at, day) => {
    expect(last([SAID], at)).toBe(day);
  });

  it('is none where no sentence says so, or one that only warns', () => {
    expect(last([rule('điểm thường xuyên: cuối mỗi tuần')], column('HK1.TX1'))).toBeNull();
    expect(
      last(
        [rule('sửa điểm: chậm nhất 1 tuần trước khi kiểm tra cuối kì', 'warn')],
        column('HK1.TX1'),
      ),
    ).toBeNull();
  });

  it('is none where a mistake may be put right as soon as it is found, and only of what the sentence is about', () => {
    const open = rule('sửa điểm: trước khi kết thúc mỗi học kì hoặc ngay khi phát hiện sai');
    const of9 = rule('sửa điểm, khối 9: chậm nhất 1 tuần trước khi kiểm tra cuối kì');

    expect(last([open], column('HK1.TX1'))).toBeNull();
    expect(last([of9], column('HK1.TX1'))).toBeNull();
    expect(last([of9], { ...column('HK1.TX1'), grade: 9 })).toBe('2026-12-14');
  });

  it('is the first of several', () => {
    const earlier = rule('sửa điểm: chậm nhất 2 tuần trước khi kiểm tra cuối kì');

    expect(last([SAID, earlier], column('HK1.TX1'))).toBe('2026-12-07');
  });
});
