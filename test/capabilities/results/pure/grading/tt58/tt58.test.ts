import {
  DEFAULT_OPTIONS,
  withDefaults,
} from '../../../../../../src/capabilities/results/pure/grading/grading-options';
import type { SubjectOutcome } from '../../../../../../src/capabilities/results/pure/grading/grading-types';
import {
  academicLevel,
  LEVELS_58,
} from '../../../../../../src/capabilities/results/pure/grading/tt58/academic-level';
import {
  overallAverage,
  testAverage,
} from '../../../../../../src/capabilities/results/pure/grading/tt58/averages';
import { commentSemester58 } from '../../../../../../src/capabilities/results/pure/grading/tt58/comment-result';
import {
  promotion58,
  title58,
} from '../../../../../../src/capabilities/results/pure/grading/tt58/promotion';
import {
  requiredRegular26,
  requiredRegularMin,
} from '../../../../../../src/capabilities/results/pure/grading/tt58/required-regular';
import { seeded } from '../pupil-builder';

const NAMES = ['Toán', 'Ngữ văn', 'Tiếng Anh', 'Vật lí', 'Lịch sử', 'Địa lí', 'GDCD', 'Công nghệ'];
const KEYS_58 = ['toan', 'van'] as const;
const KEYS_26 = ['toan', 'van', 'nn1'] as const;

function own(scores: readonly number[], comment: 'Đ' | 'CĐ' = 'Đ'): SubjectOutcome[] {
  const subject = (name: string, result: number | 'Đ' | 'CĐ'): SubjectOutcome => ({
    subjectId: name,
    name,
    kind: typeof result === 'number' ? 'score' : 'comment',
    result,
    counts: true,
    specialised: false,
  });

  return [...NAMES.map((name, i) => subject(name, scores[i]!)), subject('Thể dục', comment)];
}

describe('học lực (Đ13)', () => {
  test.each([
    [[80, 79, 79, 80, 80, 80, 81, 81], 'G', 'G'],
    [[79, 79, 79, 90, 90, 90, 90, 90], 'K', 'K'],
    [[90, 90, 90, 90, 90, 90, 90, 64], 'K', 'K'],
    [[90, 90, 90, 90, 90, 90, 90, 45], 'Tb', 'K'],
    [[90, 90, 90, 90, 90, 90, 90, 30], 'Y', 'Tb'],
    [[70, 70, 70, 70, 70, 70, 70, 34], 'Y', 'Tb'],
    [[75, 75, 75, 75, 75, 75, 75, 19], 'Kém', 'Y'],
    [[50, 50, 50, 50, 50, 50, 50, 35], 'Y', 'Y'],
    [[30, 30, 30, 30, 30, 30, 30, 30], 'Kém', 'Kém'],
  ])('%j: %s, then %s', (scores, base, final) => {
    expect(academicLevel(own(scores), KEYS_26, DEFAULT_OPTIONS)).toMatchObject({ base, final });
  });

  test('TT26 adds Ngoại ngữ to the key subjects', () => {
    const scores = [79, 79, 80, 82, 82, 80, 80, 80];
    expect(academicLevel(own(scores), KEYS_26, DEFAULT_OPTIONS).final).toBe('G');
    expect(academicLevel(own(scores), KEYS_58, DEFAULT_OPTIONS).final).toBe('K');
  });

  test('a failed comment subject pulls Giỏi to Yếu, adjusted to Trung bình', () => {
    const level = academicLevel(own(Array(8).fill(85), 'CĐ'), KEYS_26, DEFAULT_OPTIONS);
    expect(level).toMatchObject({ base: 'Y', final: 'Tb', because: ['Thể dục'] });
  });

  test('Giỏi to Kém is not named: left as it is, unless the school reads it as Khá to Kém', () => {
    const scores = [95, 95, 95, 95, 95, 95, 95, 10];
    expect(academicLevel(own(scores), KEYS_26, DEFAULT_OPTIONS).final).toBe('Kém');
    expect(academicLevel(own(scores), KEYS_26, { goodToPoor: 'asKha' }).final).toBe('Y');
  });

  test('a specialised subject must reach the threshold too', () => {
    const subjects = own([90, 90, 90, 79, 90, 90, 90, 90]).map((s) => ({
      ...s,
      specialised: s.name === 'Vật lí',
    }));
    expect(academicLevel(subjects, KEYS_26, DEFAULT_OPTIONS).base).toBe('K');
  });

  test('raising a mark never lowers the level, and order does not matter', () => {
    const draw = seeded(58);
    const options = withDefaults({ goodToPoor: 'asKha' });
    const rank = (subjects: readonly SubjectOutcome[]) =>
      LEVELS_58.indexOf(academicLevel(subjects, KEYS_26, options).final as 'G');

    let broken = 0;

    for (let i = 0; i < 4000; i += 1) {
      const centre = draw(30, 95);
      const scores = NAMES.map(() => Math.min(100, Math.max(0, centre + draw(-12, 12))));
      scores[draw(0, 7)] = draw(0, 100);
      const subjects = own(scores, draw(0, 9) === 0 ? 'CĐ' : 'Đ');
      const at = draw(0, 7);
      const raised = own(
        scores.map((s, j) => (j === at ? Math.min(100, s + draw(1, 20)) : s)),
        subjects[8]!.result as 'Đ',
      );
      const ordered = rank([...subjects].reverse()) === rank(subjects);
      broken += ordered && rank(raised) <= rank(subjects) ? 0 : 1;
    }

    expect(broken).toBe(0);
  });
});

test.each([
  [1, 2],
  [2, 3],
  [2.9, 3],
  [3, 4],
])('TT58: %d lessons a week, at least %i regular tests', (lessons, count) => {
  expect(requiredRegularMin(lessons)).toBe(count);
});

test.each([
  [35, 2],
  [69, 3],
  [70, 4],
])('TT26: %i lessons a year, %i regular assessments', (lessons, count) => {
  expect(requiredRegular26(lessons)).toBe(count);
});

test('lessons must be a positive number', () => {
  expect(() => requiredRegularMin(0)).toThrow('BAD_INPUT');
  expect(() => requiredRegular26(Number.NaN)).toThrow('BAD_INPUT');
});

test('averages with factors 1, 2, 3 and the mean of subjects', () => {
  expect(testAverage([80, 70, 90], [75, 80], 70)).toBe(76);
  expect(overallAverage([80, 81])).toBe(81);
});

test.each([
  [['Đ', 'Đ', 'CĐ'], 'Đ', 'Đ'],
  [['Đ', 'CĐ', 'CĐ'], 'Đ', 'CĐ'],
  [['Đ', 'CĐ'], 'Đ', 'Đ'],
  [['Đ', 'Đ', 'Đ'], 'CĐ', 'CĐ'],
  [['Đ', null, 'Đ'], 'Đ', 'CĐ'],
  [['Đ', 'Đ'], null, 'CĐ'],
] as const)('two thirds of %j and semester test %j: %s', (marks, test, result) => {
  expect(commentSemester58(marks, test)).toBe(result);
});

test.each([
  ['Tb', 'Tb', 45, 'LEN_LOP'],
  ['Tb', 'Tb', 46, 'KHONG_LEN_LOP'],
  ['T', 'Y', 0, 'KIEM_TRA_LAI'],
  ['Y', 'Tb', 0, 'REN_LUYEN_HE'],
  ['Y', 'Y', 0, 'KHONG_LEN_LOP'],
  ['T', 'Kém', 0, 'KHONG_LEN_LOP'],
])('hạnh kiểm %s, học lực %s, %i absences: %s', (training, learning, absences, state) => {
  expect(promotion58({ training, learning, absences }, DEFAULT_OPTIONS)).toBe(state);
});

test.each([
  ['T', 'G', 'Học sinh giỏi'],
  ['K', 'G', 'Học sinh tiên tiến'],
  ['T', 'K', 'Học sinh tiên tiến'],
  ['Tb', 'G', null],
  ['T', 'Tb', null],
])('hạnh kiểm %s, học lực %s: %s', (conduct, learning, expected) => {
  expect(title58(conduct, learning)).toBe(expected);
});
