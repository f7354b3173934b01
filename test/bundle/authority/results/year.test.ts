import { answerValue } from '../../../../local/school/person-at-work';
import { at } from '../../../authority/support/school';
import { approvedYear } from './approved-year';
import { beat, summaryOf, WHO } from './results-school';

const YEAR = { classId: '6A1', term: 'year' } as const;

function review(school: ReturnType<typeof approvedYear>) {
  return answerValue(school.person(WHO.lan).query('result.review', YEAR));
}

test('the proposal lists and the year’s summary follow the rules', () => {
  const school = approvedYear();
  const { lists, near, may } = review(school);
  const { stamp, rows } = summaryOf(school, '6A1', 'Cả năm');
  const names = Object.fromEntries(
    lists.map(({ id, pupils }) => [id, pupils.map(({ name }) => name)]),
  );

  expect(names).toEqual({
    promoted: ['Bùi Gia An', 'Đỗ Minh Khang'],
    notPromoted: [],
    retest: ['Lê Thu Hà'],
    summerTraining: ['Nguyễn Bảo Ngọc'],
    outstanding: ['Bùi Gia An'],
    excellent: ['Đỗ Minh Khang'],
    incomplete: [],
  });
  expect(stamp).toMatch(/^ĐÃ DUYỆT lần 1/);
  expect(rows.map((row) => [row['Được lên lớp'], row['Khen thưởng'], row['Ghi chú']])).toEqual([
    ['X', 'Học sinh Xuất sắc', ''],
    ['', '', 'Đánh giá lại trong hè'],
    ['X', 'Học sinh Giỏi', ''],
    ['', '', 'Rèn luyện trong hè'],
  ]);
  expect(
    near.some(({ pupilName, direction }) => pupilName === 'Bùi Gia An' && direction === 'down'),
  ).toBe(true);
  expect(may).toMatchObject({ submit: false, approve: false, reopen: false, retestChoice: true });
});

test('a re-test counts only for the subjects the pupil chose, and the year is approved anew', () => {
  const school = approvedYear();
  const lan = school.person(WHO.lan);
  const payload = { classId: '6A1', pupilId: 'HS102' } as const;
  const row = review(school).pupils.findIndex(({ pupilName }) => pupilName === 'Lê Thu Hà');
  const pupilId = review(school).pupils[row]?.pupilId ?? '';

  expect(
    lan.command('result.retestChoice', { ...payload, pupilId, subjectIds: ['tin'] }),
  ).toMatchObject({ ok: false, code: 'BAD_INPUT' });
  answerValue(lan.command('result.retestChoice', { ...payload, pupilId, subjectIds: ['toan'] }));
  expect(
    school.type(WHO.bao, { classId: '6A1', tab: 'toan', key: 'CN.DGL', pupil: row }, '7'),
  ).toBeNull();
  expect(
    school.type(WHO.lan, { classId: '6A1', tab: 'van', key: 'CN.DGL', pupil: row }, '7'),
  ).toBeNull();
  beat(school);
  const once = review(school);
  expect(summaryOf(school, '6A1', 'Cả năm').stamp).toMatch(/^ĐÃ CŨ/);
  expect(once).toMatchObject({ state: 'approved', stale: true, may: { submit: true } });
  expect(once.warnings.map(({ vi }) => vi).join()).toContain(
    'môn Ngữ văn nhưng chưa ghi học sinh chọn',
  );
  expect(once.pupils[row]).toMatchObject({ learning: 'Chưa đạt', learningAfter: 'Đạt' });
  answerValue(lan.command('result.submit', YEAR));
  const [state] = answerValue(
    school.person(WHO.principal).command('result.approve', { classIds: ['6A1'], term: 'year' }),
  );

  expect(state).toMatchObject({ state: 'approved', version: 2 });
  expect(summaryOf(school, '6A1', 'Cả năm').rows[row]).toMatchObject({
    'Kết quả học tập': 'Chưa đạt',
    'Học tập': 'Đạt',
    'Được lên lớp': 'X',
  });
  expect(school.ledger().filter(({ meaning }) => meaning === 'approve')[1]?.data).toMatchObject({
    edition: 2,
  });
});

test('summer training ends on 30 August; a pupil re-assessed is promoted', () => {
  const school = approvedYear();
  const row = review(school).pupils.findIndex(({ pupilName }) => pupilName === 'Nguyễn Bảo Ngọc');
  const cell = { classId: '6A1', tab: 'ren-luyen', key: 'HE.RL', pupil: row };
  expect(school.type(WHO.lan, cell, 'Đạt')).toBeNull();
  beat(school);

  expect(review(school).pupils[row]).toMatchObject({
    training: 'Chưa đạt',
    trainingAfter: 'Đạt',
    promotion: { vi: 'Được lên lớp' },
  });
  school.clock.set(at('2027-08-31T00:00:00.000'));
  beat(school);
  expect(school.type(WHO.lan, cell, 'Khá')).not.toBeNull();
});

test('what the year was made from stays closed', () => {
  const school = approvedYear();

  expect(
    school.type(WHO.bao, { classId: '6A1', tab: 'toan', key: 'HK1.CK', pupil: 0 }, '1'),
  ).not.toBeNull();
  expect(
    school.type(WHO.lan, { classId: '6A1', tab: 'ren-luyen', key: 'HK2.RL', pupil: 0 }, 'Khá'),
  ).not.toBeNull();
});
