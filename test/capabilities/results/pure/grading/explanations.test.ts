import { evaluateYear } from '../../../../../src/capabilities/results/pure/grading/evaluate-year';
import type { Step } from '../../../../../src/capabilities/results/pure/grading/step';
import { TT22 } from '../../../../../src/capabilities/results/pure/grading/tt22/rule-set-tt22';
import { GRADING_EN } from '../../../../../src/capabilities/results/pure/grading-words/en';
import { renderSteps } from '../../../../../src/capabilities/results/pure/grading-words/render-grading';
import { GRADING_VI } from '../../../../../src/capabilities/results/pure/grading-words/vi';
import { seeded, year } from './pupil-builder';
import { randomCase } from './random-case';
import { faultOf } from './recompute';
import { faultsOf } from './recompute-chain';

const CASES = 250;

/** Steps that the cases must have come upon. */
const CODES = [
  ...['commentSemester', 'commentYear', 'excludedByPlan', 'exemptPractical', 'levelAdjusted'],
  ...['levelByRest', 'levelMet', 'levelNotMet', 'missedUnexcused', 'noTitle', 'notCounted'],
  ...['oneSemester', 'promotion', 'promotionAfterSummer', 'promotionByPlan', 'retest'],
  ...['semesterAverage', 'summerTraining', 'title', 'trainingYear', 'yearAverage'],
];
/** Promotion at the end of the year, and now. */
const STATES = [
  'LEN_LOP LEN_LOP',
  'KHONG_LEN_LOP KHONG_LEN_LOP',
  'KIEM_TRA_LAI LEN_LOP',
  'KIEM_TRA_LAI KHONG_LEN_LOP',
  'KIEM_TRA_LAI KIEM_TRA_LAI',
  'REN_LUYEN_HE LEN_LOP',
  'REN_LUYEN_HE KHONG_LEN_LOP',
  'REN_LUYEN_HE REN_LUYEN_HE',
];

test('every explanation recomputes from the marks of the book to the result, and can be read', () => {
  const draw = seeded(2026);
  const codes = new Set<Step['code']>();
  const states = new Set<string>();

  for (let i = 0; i < CASES; i += 1) {
    const input = randomCase(draw);
    const result = evaluateYear(TT22, input);
    expect(result.problems).toEqual([]);
    expect(result.missing).toEqual([]);
    expect(faultsOf(input, result)).toEqual([]);

    for (const { code } of result.steps) {
      codes.add(code);
    }

    states.add(`${result.promotion} ${result.promotionNow}`);

    for (const catalogue of [GRADING_VI, GRADING_EN]) {
      expect(renderSteps(result.steps, catalogue).join('\n')).not.toMatch(
        /\{|\}|\[\[|\]\]|undefined|NaN|null|trống|blank/,
      );
    }
  }

  expect([...codes].sort()).toEqual([...CODES].sort());
  expect([...states]).toEqual(expect.arrayContaining(STATES));
});

test('the recomputation finds every step that was tampered with', () => {
  const steps = evaluateYear(TT22, year()).steps;
  const tampered = steps.map((s) => ({
    ...s,
    values: { ...s.values, result: 'Tốt?', highCount: 3 },
  }));
  const found = tampered.filter((s) => faultOf(s) !== null).map((s) => s.code);
  expect(new Set(found)).toEqual(
    new Set([
      'semesterAverage',
      'commentSemester',
      'yearAverage',
      'commentYear',
      'levelMet',
      'trainingYear',
      'promotion',
    ]),
  );
});

test.each([
  ['a mark that is not in the book', 'semesterAverage', { tx: [10, 10, 10, 10] }],
  ['a semester average of another subject', 'yearAverage', { hk1: 99 }],
  ['a miscounted threshold', 'levelMet', { highCount: 7 }],
  ['absences nobody recorded', 'promotion', { absences: 1 }],
] as const)('the recomputation finds %s', (_, code, change) => {
  const input = year();
  const result = evaluateYear(TT22, input);
  const steps = result.steps.map((step) =>
    step.code === code ? { ...step, values: { ...step.values, ...change } } : step,
  );
  expect(faultsOf(input, { ...result, steps })).not.toEqual([]);
});

describe('what a parent or an inspector reads', () => {
  const lines = (change: Parameters<typeof year>[0], catalogue = GRADING_VI) =>
    renderSteps(evaluateYear(TT22, year(change)).steps, catalogue);
  const { marks } = year();
  const uneven = { tx: [80, 90, 70, 80], gk: 75, ck: 80 };

  test('an average shows the semester, the quotient before rounding and the article', () => {
    const own = { marks: { ...marks, hk1: { ...marks.hk1, toan: uneven } } };
    expect(lines(own)).toContain(
      'Toán, học kì I: ĐTBmhk = (tổng ĐĐGtx [8; 9; 7; 8] + 2 × 7,5 + 3 × 8) / 9 = 71 / 9 = 7,888… ≈ 7,9 (TT22/2021 Đ9.1b)',
    );
    expect(lines(own, GRADING_EN)).toContain(
      'Mathematics, semester I: average = (sum of regular [8; 9; 7; 8] + 2 × 7,5 + 3 × 8) / 9 = 71 / 9 = 7,888… ≈ 7,9 (TT22/2021 Đ9.1b)',
    );
    expect(lines(own)).toContain(
      'Toán, cả năm: ĐTBmcn = (7,9 + 2 × 7,0) / 3 = 21,9 / 3 = 7,3 (TT22/2021 Đ9.1b)',
    );
  });

  test('an exact half is shown as it is before it is rounded up', () => {
    const half = { tx: [65, 65, 63, 61], gk: 60, ck: 62 };
    const own = { marks: { ...marks, hk1: { ...marks.hk1, toan: half } } };
    expect(lines(own).find((line) => line.startsWith('Toán, học kì I'))).toContain(
      '= 56 / 9 = 6,222… ≈ 6,2',
    );
    const subjects = year().subjects.map((s) =>
      s.id === 'gdcd' ? { ...s, lessonsPerYear: 70 } : s,
    );
    const gdcd = { tx: [65, 65, 63], gk: 60, ck: 65 };
    const flat = { tx: [70, 70, 70], gk: 70, ck: 70 };
    const three = {
      subjects,
      marks: { hk1: { ...marks.hk1, gdcd }, hk2: { ...marks.hk2, gdcd: flat } },
    };
    expect(lines(three).find((line) => line.startsWith('GDCD, học kì I:'))).toContain(
      '= 50,8 / 8 = 6,35 ≈ 6,4',
    );
  });

  test('a state after the summer says why no remedy is left', () => {
    const training = { hk1: 'Đạt', hk2: 'Chưa đạt' };
    const summer = { taskCompleted: true, report: true, parentConfirmed: true, reassessed: 'Khá' };
    const failed = lines({ training, absences: 46, summer });
    expect(failed[failed.length - 1]).toBe(
      'Xét lại sau hè: rèn luyện Khá, học tập Khá, nghỉ 46 buổi (cho phép nhiều nhất 45) → Không được lên lớp; cuối năm học đã không được lên lớp và không thuộc diện đánh giá lại hay rèn luyện trong hè (TT22/2021 Đ12)',
    );
  });
});
