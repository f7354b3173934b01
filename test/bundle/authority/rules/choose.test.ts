import { answerValue } from '../../../../local/school/person-at-work';
import type { RuleChoiceInput } from '../../../../src/capabilities/regulation/pure/rule-views';
import type { TinySchool } from '../../../authority/support/school';
import {
  approvedRows,
  approvedSchool,
  beat,
  HK1,
  readySchool,
  resultsSchool,
  submittedSchool,
  summaryOf,
  WHO,
} from '../results/results-school';

const DAY = 24 * 3_600_000;
const REMOVE: RuleChoiceInput = {
  grades: [6],
  ruleSet: 'tt22',
  version: 1,
  options: { adjustmentReading: 'remove' },
  from: '2026-10-01',
  reason: 'Nghị quyết hội đồng sư phạm 05/NQ',
};

const choose = (school: TinySchool, more: Partial<RuleChoiceInput> = {}, id?: string) =>
  school
    .person(WHO.principal)
    .command('rule.choose', { ...REMOVE, ...more }, id === undefined ? {} : { id });
const list = (school: TinySchool, who: string = WHO.principal) =>
  answerValue(school.person(who).query('rules.list', {}));
const review = (school: TinySchool, term: 1 | 2 | 'year' = 1) =>
  answerValue(school.person(WHO.principal).query('result.review', { classId: '6A1', term }));
const told = (school: TinySchool) => school.ledger().filter(({ meaning }) => meaning === 'rule');

test('a decision is a new row and one entry of the ledger', () => {
  const school = resultsSchool();
  const before = school.table('Quy chế đánh giá');
  const entries = told(school).length;
  const choice = answerValue(choose(school));
  beat(school);
  const after = school.table('Quy chế đánh giá');
  const [entry, ...more] = told(school).slice(entries);

  expect(after.slice(0, -1)).toEqual(before);
  expect(choice).toMatchObject({
    grades: [6],
    ruleSet: 'tt22',
    version: 1,
    options: { adjustmentReading: 'remove', adjustmentSubjects: 'all' },
    from: '2026-10-01',
    by: 'Trần Quang Huy',
    state: 'inForce',
  });
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    chain: 'TRUONG',
    actor: WHO.principal,
    role: 'principal',
    reason: REMOVE.reason,
    data: {
      grades: [6],
      rules: 'tt22@1',
      options: expect.stringMatching(/^\{"adjustmentReading":"remove",/),
      from: '2026-10-01',
      before: [{ grades: [6, 7, 8, 9, 10, 11, 12], rules: 'tt22@1', options: '{}', from: '' }],
    },
    commandId: `rule:${choice.id}`,
  });
  expect(school.verified()).toBe(true);
});

test('the same decision twice is one decision', () => {
  const school = resultsSchool();
  const first = answerValue(choose(school, {}, 'lenh-quy-che-1'));
  const entries = school.ledger().length;
  const rows = school.table('Quy chế đánh giá');

  expect(answerValue(choose(school, {}, 'lenh-quy-che-1'))).toEqual(first);
  expect(school.ledger()).toHaveLength(entries);
  expect(school.table('Quy chế đánh giá')).toEqual(rows);
  // An id that set-up gave to a row of its own is nobody's.
  expect(choose(school, {}, 'mac-dinh-1')).toMatchObject({ ok: false, code: 'ID_REUSED' });
});

test('what is approved stays as approved, byte for byte; what is not is made by the new reading', () => {
  const school = approvedSchool();
  const rows = approvedRows(school);
  const summary = summaryOf(school, '6A1', 'Tổng hợp HK1');
  const [approved, second] = [review(school), review(school, 2)];
  answerValue(choose(school));
  school.clock.advance(2 * 3_600_000);
  beat(school);

  expect(approvedRows(school)).toEqual(rows);
  expect(review(school)).toEqual(approved);
  expect(summaryOf(school, '6A1', 'Tổng hợp HK1')).toEqual(summary);
  expect(review(school, 2).inputsHash).not.toBe(second.inputsHash);
  expect(list(school).approved).toMatchObject([
    { classId: '6A1', grade: 6, term: 1, ruleSet: 'tt22@1' },
  ]);
});

test('results submitted under the old reading are submitted again before they are approved', () => {
  const school = submittedSchool();
  const approve = () =>
    school.person(WHO.principal).command('result.approve', { classIds: ['6A1'], term: 1 });
  expect(list(school).submitted).toMatchObject([{ classId: '6A1', term: 1 }]);
  answerValue(choose(school));

  expect(review(school)).toMatchObject({ state: 'submitted', stale: true });
  expect(approve()).toMatchObject({ ok: false, code: 'INCOMPLETE' });
  answerValue(school.person(WHO.lan).command('result.submit', HK1));
  expect(approve()).toMatchObject({ ok: true });
  expect(JSON.parse(approvedRows(school)[0]?.[7] ?? '')).toMatchObject({
    options: { adjustmentReading: 'remove' },
  });
});

test('deciding the defaults by name changes no hash: nothing has to be done again', () => {
  const school = submittedSchool();
  const { inputsHash } = review(school);
  answerValue(choose(school, { options: { adjustmentReading: 'replace' } }));

  expect(review(school)).toMatchObject({ inputsHash, stale: false });
  expect(
    school.person(WHO.principal).command('result.approve', { classIds: ['6A1'], term: 1 }),
  ).toMatchObject({ ok: true });
});

test('a summary made by the old reading is marked old at the next look', () => {
  const school = readySchool();
  answerValue(school.person(WHO.lan).command('result.summarise', { classIds: ['6A1'], term: 1 }));
  answerValue(choose(school));
  expect(review(school).summary).toBe('stale');
  school.clock.advance(3_600_000);
  beat(school);

  expect(summaryOf(school, '6A1', 'Tổng hợp HK1').stamp).toMatch(/^ĐÃ CŨ /);
});

test('a decision for a later day holds from that day on', () => {
  const school = resultsSchool();
  const today = list(school).today;
  const later = new Date(Date.parse(today) + 3 * DAY).toISOString().slice(0, 10);
  const { inputsHash } = review(school);
  expect(answerValue(choose(school, { from: later })).state).toBe('planned');
  expect(review(school).inputsHash).toBe(inputsHash);
  expect(list(school).grades[0]).toMatchObject({
    grade: 6,
    inForce: { options: { adjustmentReading: 'replace' }, from: null },
    planned: [{ options: { adjustmentReading: 'remove' }, from: later }],
  });
  school.clock.advance(3 * DAY);

  expect(review(school).inputsHash).not.toBe(inputsHash);
  expect(list(school)).toMatchObject({
    grades: [{ inForce: { options: { adjustmentReading: 'remove' }, from: later }, planned: [] }],
    history: [{ state: 'inForce' }, { state: 'past' }],
  });
});

test('only the principal decides; leaders and administrators read', () => {
  const school = resultsSchool();

  for (const who of [WHO.deputy, WHO.admin, WHO.lan]) {
    expect(school.person(who).command('rule.choose', REMOVE)).toMatchObject({
      ok: false,
      code: 'ROLE_NOT_HELD',
    });
  }

  expect(list(school).mayChoose).toBe(true);
  expect(list(school, WHO.deputy).mayChoose).toBe(false);
  expect(list(school, WHO.admin)).toEqual({ ...list(school), mayChoose: false });
  expect(school.person(WHO.lan).query('rules.list', {})).toMatchObject({
    ok: false,
    code: 'ROLE_NOT_HELD',
  });
});

test.each<[string, unknown, string]>([
  ['rules of another time', { ruleSet: 'tt58', options: {} }, 'RULE_NOT_LAWFUL'],
  ['rules nobody knows', { ruleSet: 'tt99', options: {} }, 'NOT_FOUND'],
  ['a version nobody knows', { version: 7 }, 'NOT_FOUND'],
  ['a grade the school does not have', { grades: [9] }, 'BAD_INPUT'],
  ['a grade that is no number', { grades: ['6'] }, 'BAD_INPUT'],
  ['an option the rules do not have', { options: { rounding: 'down' } }, 'BAD_INPUT'],
  ['a value the option cannot have', { options: { adjustmentReading: 'x' } }, 'BAD_INPUT'],
  ['a limit the circular fixes', { options: { absenceLimit: 60 } }, 'BAD_INPUT'],
  ['options that are none', { options: [] }, 'BAD_INPUT'],
  ['a day of another year', { from: '2025-10-01' }, 'RULE_OUTSIDE_YEAR'],
  ['no reason', { reason: ' ' }, 'REASON_REQUIRED'],
])('refused and nothing written: %s', (_, more, code) => {
  const school = resultsSchool();
  const [rows, entries] = [school.table('Quy chế đánh giá'), school.ledger().length];

  expect(choose(school, more as Partial<RuleChoiceInput>)).toMatchObject({ ok: false, code });
  expect(school.table('Quy chế đánh giá')).toEqual(rows);
  expect(school.ledger()).toHaveLength(entries);
});

test('a change by hand is told by itself: before a decision that comes after it, and when the row is edited later', () => {
  const school = resultsSchool();
  const files = school.files();
  const entries = told(school).length;
  files.writeRows(files.control, "'Quy chế đánh giá'!A3", [
    ['tay', '2026-2027', '6', 'tt22', '1', '{"bothFailed":"bothRemedies"}', '2026-09-10', '', ''],
  ]);
  answerValue(choose(school));
  const [hand, decision] = told(school).slice(entries);
  expect(hand).toMatchObject({
    actor: 'không rõ',
    role: 'unknown',
    basis: 'unknown',
    data: { rules: expect.arrayContaining([expect.objectContaining({ id: 'tay' })]) },
  });
  expect(decision).toMatchObject({ role: 'principal', actor: WHO.principal });
  files.writeRows(files.control, "'Quy chế đánh giá'!F4", [['{"adjustmentReading":"replace"}']]);
  beat(school);
  beat(school);

  expect(told(school).slice(entries)).toMatchObject([
    hand,
    decision,
    {
      role: 'unknown',
      data: {
        rules: expect.arrayContaining([
          expect.objectContaining({ options: '{"adjustmentReading":"replace"}' }),
        ]),
      },
    },
  ]);
});

test('a row nobody can read is named and keeps no mark from being accepted; a decision puts it right', () => {
  const school = readySchool();
  answerValue(school.person(WHO.lan).command('result.summarise', { classIds: ['6A1'], term: 1 }));
  const files = school.files();
  files.writeRows(files.control, "'Quy chế đánh giá'!A3", [
    ['tay', '2026-2027', '6', 'tt22', '1', '{"bothFailed"', '2026-09-10', '', ''],
  ]);
  expect(list(school)).toMatchObject({
    grades: [{ inForce: null, fault: { vi: expect.stringContaining('Quy chế đánh giá tay') } }],
    history: [{ id: 'tay', options: {} }, {}],
  });
  expect(school.person(WHO.lan).query('result.review', HK1)).toMatchObject({ code: 'BAD_INPUT' });
  school.type(WHO.bao, { ...HK1, tab: 'toan', key: 'HK1.CK', pupil: 0 }, '9');
  beat(school);
  expect(
    school
      .ledger()
      .filter(({ chain }) => chain === '6A1')
      .pop(),
  ).toMatchObject({
    meaning: 'change',
    newValue: '9',
  });
  answerValue(choose(school));

  expect(list(school).grades[0]).toMatchObject({ inForce: { version: 1 }, fault: null });
});

test('the rules this software knows, with their options in words', () => {
  const { ruleSets, earliest, latest } = list(resultsSchool());
  const tt22 = ruleSets.find(({ id }) => id === 'tt22');

  expect([earliest, latest]).toEqual(['2026-08-01', '2027-08-31']);
  expect(ruleSets.map(({ id, version, lawfulFor }) => [id, version, lawfulFor])).toEqual([
    ['tt58', 1, []],
    ['tt26', 1, []],
    ['tt22', 1, [6]],
  ]);
  expect(tt22?.options[0]).toMatchObject({
    id: 'adjustmentReading',
    article: 'TT22/2021 Đ9.3',
    byDefault: 'replace',
    values: [
      { value: 'replace', text: { vi: expect.stringContaining('tối đa') } },
      { value: 'remove', text: { en: expect.stringContaining('left out') } },
    ],
  });
});
