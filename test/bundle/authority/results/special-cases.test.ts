import { answerValue } from '../../../../local/school/person-at-work';
import { said } from '../../../authority/support/said';
import type { TinySchool } from '../../../authority/support/school';
import {
  beat,
  completeAll,
  fillMarks,
  fillTraining,
  HK1,
  prepared,
  resultsSchool,
  WHO,
} from './results-school';

/** An has no final mark in maths, Hà no mark at all in physical education. */
const gaps = prepared(() => {
  const school = resultsSchool();
  fillMarks(school, HK1);
  fillTraining(school, HK1);
  school.type(WHO.bao, { ...HK1, tab: 'toan', key: 'HK1.CK', pupil: 0 }, '');
  school.edit(
    WHO.dao,
    { ...HK1, tab: 'gdtc', key: 'HK1.TX1', pupil: 1 },
    [['', '', '', '']],
    'paste',
  );
  beat(school);

  return school;
});

function decide(
  school: TinySchool,
  pupil: number,
  decision: Parameters<typeof send>[1],
  subjectIds: readonly string[],
) {
  return send(school, decision, { pupilId: school.pupilId({ classId: '6A1', pupil }), subjectIds });
}

function send(
  school: TinySchool,
  decision:
    | { kind: 'missed'; assessment: string; why: 'unexcused' | 'forceMajeure' | null }
    | { kind: 'disability'; holds: boolean; promotion: 'LEN_LOP' | null },
  at: { readonly pupilId: string; readonly subjectIds: readonly string[] },
  who: string = WHO.principal,
) {
  return school
    .person(who)
    .command('result.specialCase', { classId: '6A1', ...at, decision, reason: 'Quyết định số 5' });
}

function review(school: TinySchool) {
  return answerValue(school.person(WHO.lan).query('result.review', HK1));
}

test('a test missed without excuse counts 0, one missed by force majeure waits for the make-up', () => {
  const school = gaps();
  answerValue(
    decide(school, 0, { kind: 'missed', assessment: 'HK1.CK', why: 'forceMajeure' }, ['toan']),
  );
  expect(review(school).pupils[0]?.missing.map(({ vi }) => vi)).toEqual([
    'chờ kiểm tra bù ĐĐGck môn Toán (học kì 1)',
  ]);
  answerValue(
    decide(school, 0, { kind: 'missed', assessment: 'HK1.CK', why: 'unexcused' }, ['toan']),
  );
  const [an] = review(school).pupils;

  expect(an?.missing).toEqual([]);
  expect(an?.learning).toBe('Khá');
  expect(an?.cases.map(({ vi }) => vi)).toEqual(['Toán HK1.CK: vắng không có lí do bất khả kháng']);
  expect(an?.explanation.map(({ vi }) => vi).join()).toContain('không có lí do bất khả kháng → 0');
});

test('subjects an individual plan leaves out keep nobody from being approved', () => {
  const school = gaps();
  answerValue(
    decide(school, 0, { kind: 'missed', assessment: 'HK1.CK', why: 'unexcused' }, ['toan']),
  );
  answerValue(decide(school, 1, { kind: 'disability', holds: true, promotion: null }, ['gdtc']));
  completeAll(school, HK1);
  answerValue(school.person(WHO.lan).command('result.submit', HK1));
  const [state] = answerValue(
    school.person(WHO.principal).command('result.approve', { classIds: ['6A1'], term: 1 }),
  );

  expect(state).toMatchObject({ state: 'approved', version: 1 });
  expect(school.ledger().map(said)).toContain(
    'Trường hợp riêng (kế hoạch giáo dục cá nhân: Giáo dục thể chất): Quyết định số 5',
  );
});

test('only those who lead the school decide, and about pupils and subjects that are there', () => {
  const school = gaps();
  const missed = { kind: 'missed', assessment: 'HK1.CK', why: 'unexcused' } as const;
  const at = { pupilId: 'HS101', subjectIds: ['toan'] };

  expect(send(school, missed, at, WHO.lan)).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
  expect(send(school, missed, { ...at, pupilId: 'HS201' })).toMatchObject({
    ok: false,
    code: 'UNKNOWN_PUPIL',
  });
  expect(send(school, missed, { ...at, subjectIds: ['xyz'] })).toMatchObject({
    ok: false,
    code: 'UNKNOWN_SUBJECT',
  });
  expect(send(school, { ...missed, assessment: 'HK1.TX1' }, at)).toMatchObject({
    ok: false,
    code: 'BAD_INPUT',
  });
});

test('M is taken where the principal recorded the exemption, and elsewhere put back with what to do (F3)', () => {
  const school = gaps();
  answerValue(decide(school, 1, { kind: 'disability', holds: true, promotion: null }, ['gdtc']));
  school.type(WHO.dao, { ...HK1, tab: 'gdtc', key: 'HK1.TX1', pupil: 1 }, 'miễn');
  school.type(WHO.dao, { ...HK1, tab: 'gdtc', key: 'HK1.TX1', pupil: 0 }, 'M');
  beat(school);
  const entries = school
    .ledger()
    .filter(({ key }) => key.column === 'HK1.TX1')
    .filter(({ newValue }) => newValue === 'M');

  expect(entries.map(({ meaning, key }) => [meaning, key.row])).toEqual([
    ['reject', school.pupilId({ classId: '6A1', pupil: 0 })],
    ['enter', school.pupilId({ classId: '6A1', pupil: 1 })],
  ]);
});
