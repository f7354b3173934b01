import { DEFAULT_OPTIONS } from '../../../../../../src/capabilities/results/pure/grading/grading-options';
import { missingPeriodic } from '../../../../../../src/capabilities/results/pure/grading/tt22/missing-periodic';
import { checkCounts } from '../../../../../../src/capabilities/results/pure/grading/tt22/programme';
import { promotion } from '../../../../../../src/capabilities/results/pure/grading/tt22/promotion';
import { title } from '../../../../../../src/capabilities/results/pure/grading/tt22/title';
import {
  trainingAfterSummer,
  trainingYear,
} from '../../../../../../src/capabilities/results/pure/grading/tt22/training';

describe('promotion (Đ12)', () => {
  test.each([
    ['Đạt', 'Đạt', 45, 'LEN_LOP'],
    ['Đạt', 'Đạt', 46, 'KHONG_LEN_LOP'],
    ['Khá', 'Chưa đạt', 0, 'KIEM_TRA_LAI'],
    ['Chưa đạt', 'Khá', 45, 'REN_LUYEN_HE'],
    ['Chưa đạt', 'Khá', 46, 'KHONG_LEN_LOP'],
    ['Chưa đạt', 'Chưa đạt', 0, 'KHONG_LEN_LOP'],
  ])('training %s, learning %s, %i absences: %s', (training, learning, absences, state) => {
    expect(promotion({ training, learning, absences }, DEFAULT_OPTIONS)).toBe(state);
  });

  test('a school may open both remedies, and set another limit', () => {
    const facts = { training: 'Chưa đạt', learning: 'Chưa đạt', absences: 30 };
    const both = { ...DEFAULT_OPTIONS, bothFailed: 'bothRemedies' as const };
    expect(promotion(facts, both)).toBe('KIEM_TRA_LAI');
    expect(promotion(facts, { ...both, absenceLimit: 29 })).toBe('KHONG_LEN_LOP');
  });
});

test.each([
  ['Tốt', 'Tốt', 'Tốt'],
  ['Tốt', 'Khá', 'Khá'],
  ['Tốt', 'Đạt', 'Khá'],
  ['Tốt', 'Chưa đạt', 'Chưa đạt'],
  ['Khá', 'Tốt', 'Tốt'],
  ['Khá', 'Khá', 'Khá'],
  ['Khá', 'Đạt', 'Đạt'],
  ['Khá', 'Chưa đạt', 'Chưa đạt'],
  ['Đạt', 'Tốt', 'Khá'],
  ['Đạt', 'Khá', 'Khá'],
  ['Đạt', 'Đạt', 'Đạt'],
  ['Đạt', 'Chưa đạt', 'Chưa đạt'],
  ['Chưa đạt', 'Tốt', 'Khá'],
  ['Chưa đạt', 'Khá', 'Đạt'],
  ['Chưa đạt', 'Đạt', 'Đạt'],
  ['Chưa đạt', 'Chưa đạt', 'Chưa đạt'],
] as const)('training %s then %s: %s (Đ8.2)', (hk1, hk2, result) => {
  expect(trainingYear(hk1, hk2)).toBe(result);
});

describe('summer training (Đ13)', () => {
  const done = { taskCompleted: true, report: true, parentConfirmed: true, reassessed: 'Đạt' };

  test('the re-assessment replaces the year result', () => {
    expect(trainingAfterSummer('Chưa đạt', done)).toBe('Đạt');
  });

  test.each(['taskCompleted', 'report', 'parentConfirmed'])('not without %s', (part) => {
    expect(trainingAfterSummer('Chưa đạt', { ...done, [part]: false })).toBe('Chưa đạt');
  });

  test('it never changes a level that needed no summer training', () => {
    expect(trainingAfterSummer('Khá', { ...done, reassessed: 'Tốt' })).toBe('Khá');
  });
});

test.each([
  ['Tốt', 'Tốt', [90, 90, 90, 90, 90, 90, 80, 80], 'Học sinh Xuất sắc'],
  ['Tốt', 'Tốt', [90, 90, 90, 90, 90, 89, 80, 80], 'Học sinh Giỏi'],
  ['Khá', 'Tốt', [90, 90, 90, 90, 90, 90, 90, 90], null],
  ['Tốt', 'Khá', [90, 90, 90, 90, 90, 90, 90, 60], null],
])('title of training %s, learning %s, %j: %s', (training, learning, yearScores, expected) => {
  expect(title({ training, learning, yearScores })).toBe(expected);
});

test.each([
  ['score', 'unexcused', null, { mark: 0, status: 'unexcused' }],
  ['comment', 'unexcused', null, { mark: 'CĐ', status: 'unexcused' }],
  ['score', 'forceMajeure', null, { mark: null, status: 'pending' }],
  ['score', 'forceMajeure', 65, { mark: 65, status: 'madeUp' }],
] as const)('missed %s test, %s, make-up %j', (kind, absence, makeUp, outcome) => {
  expect(missingPeriodic(kind, absence, makeUp)).toEqual(outcome);
});

test.each([
  [8, 4, false, []],
  [7, 4, false, ['subjectCount']],
  [8, 3, false, ['commentCount']],
  [9, 3, true, []],
  [8, 4, true, []],
  [7, 5, true, []],
  [6, 6, true, ['subjectCount']],
  [9, 4, true, ['commentCount']],
])('%i score and %i comment subjects, upper secondary %j', (score, comment, upper, codes) => {
  expect(checkCounts(score, comment, upper).map((p) => p.code)).toEqual(codes);
});
