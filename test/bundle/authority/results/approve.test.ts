import { answerValue } from '../../../../local/school/person-at-work';
import {
  beat,
  completeAll,
  fillMarks,
  fillTraining,
  HK1,
  readySchool,
  resultsSchool,
  submittedSchool,
  WHO,
} from './results-school';

test('a subject is not declared complete while marks are missing: they are named', () => {
  const school = resultsSchool();
  fillMarks(school, HK1);
  school.type(WHO.bao, { ...HK1, tab: 'toan', key: 'HK1.CK', pupil: 3 }, '');
  beat(school);
  const answer = school.person(WHO.bao).command('result.complete', { ...HK1, subjectId: 'toan' });

  expect(answer).toMatchObject({
    ok: false,
    code: 'INCOMPLETE',
    details: { missing: ['Nguyễn Bảo Ngọc: thiếu điểm ĐĐGck môn Toán (học kì 1)'] },
  });
});

test('only an assigned teacher declares a subject complete, only the own homeroom teacher submits', () => {
  const school = readySchool();

  expect(
    school.person(WHO.lan).command('result.complete', { ...HK1, subjectId: 'toan' }),
  ).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
  expect(school.person(WHO.bao).command('result.submit', HK1)).toMatchObject({
    ok: false,
    code: 'ROLE_NOT_HELD',
  });
  expect(school.person(WHO.bao).query('result.review', HK1)).toMatchObject({
    ok: false,
    code: 'ROLE_NOT_HELD',
  });
});

test('a teacher is told what she has declared, and when a mark has changed since', () => {
  const school = readySchool();
  const declared = () =>
    answerValue(school.person(WHO.bao).query('school.overview', {})).actor.teaches?.find(
      ({ classId, subjectId }) => classId === '6A1' && subjectId === 'toan',
    )?.declared;
  const before = declared();
  completeAll(school, HK1);
  const after = declared();
  school.type(WHO.bao, { ...HK1, tab: 'toan', key: 'HK1.CK', pupil: 0 }, '9');
  beat(school);

  expect([before, after, declared()]).toEqual([
    { 1: 'no', 2: 'no' },
    { 1: 'yes', 2: 'no' },
    { 1: 'changed', 2: 'no' },
  ]);
});

test('submitting names every cell and level that is missing', () => {
  const school = resultsSchool();
  fillMarks(school, HK1);
  fillTraining(school, HK1, ['Tốt', 'Tốt', 'Tốt', '']);
  school.type(WHO.bao, { ...HK1, tab: 'toan', key: 'HK1.TX3', pupil: 0 }, '');
  beat(school);

  expect(school.person(WHO.lan).command('result.submit', HK1)).toMatchObject({
    ok: false,
    code: 'INCOMPLETE',
    details: {
      missing: [
        'Nguyễn Bảo Ngọc: thiếu mức rèn luyện học kì 1',
        'Bùi Gia An: thiếu điểm ĐĐGtx 3 môn Toán (học kì 1)',
      ],
    },
  });
});

test('approval waits for every teacher and the homeroom teacher (R107)', () => {
  const school = readySchool();
  const approve = () =>
    school.person(WHO.principal).command('result.approve', { classIds: ['6A1'], term: 1 });
  const first = approve();
  completeAll(school, HK1);
  const second = approve();

  expect(first).toMatchObject({ ok: false, code: 'INCOMPLETE', details: { count: 13 } });
  expect(second).toMatchObject({
    ok: false,
    details: { missing: ['6A1 – chủ nhiệm chưa nộp kết quả học kì I'] },
  });
});

test('a mark that changes after the submission sends it back', () => {
  const school = submittedSchool();
  school.type(WHO.bao, { ...HK1, tab: 'toan', key: 'HK1.CK', pupil: 0 }, '9');
  beat(school);
  const review = answerValue(school.person(WHO.lan).query('result.review', HK1));
  const answer = school
    .person(WHO.principal)
    .command('result.approve', { classIds: ['6A1'], term: 1 });

  expect(review).toMatchObject({ state: 'submitted', stale: true });
  expect(review.subjects.find(({ subjectId }) => subjectId === 'toan')?.declared).toBe('changed');
  expect(answer).toMatchObject({ ok: false, code: 'INCOMPLETE', details: { count: 2 } });
});
