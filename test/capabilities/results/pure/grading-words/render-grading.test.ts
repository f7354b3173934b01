import { evaluateSemester } from '../../../../../src/capabilities/results/pure/grading/evaluate-semester';
import { evaluateYear } from '../../../../../src/capabilities/results/pure/grading/evaluate-year';
import { TT22 } from '../../../../../src/capabilities/results/pure/grading/tt22/rule-set-tt22';
import { GRADING_EN } from '../../../../../src/capabilities/results/pure/grading-words/en';
import {
  renderMissing,
  renderProblem,
  renderStep,
  renderSteps,
} from '../../../../../src/capabilities/results/pure/grading-words/render-grading';
import { GRADING_VI } from '../../../../../src/capabilities/results/pure/grading-words/vi';
import { allMarks, randomYear, seeded, semester } from '../grading/pupil-builder';

const gap = evaluateSemester(
  TT22,
  semester({ marks: { ...allMarks(70), toan: { tx: [70, 70, null, 70], gk: 70, ck: null } } }),
);

test('missing cells are named in the words of the book', () => {
  expect(gap.missing.map((item) => renderMissing(item, GRADING_VI))).toEqual([
    'thiếu điểm ĐĐGtx 3 môn Toán (học kì 1)',
    'thiếu điểm ĐĐGck môn Toán (học kì 1)',
  ]);
  expect(renderMissing(gap.missing[1]!, GRADING_EN)).toBe(
    'final mark of Mathematics is missing (semester 1)',
  );
});

test('an average is explained with its numbers and article', () => {
  const step = {
    code: 'semesterAverage',
    article: 'TT22/2021 Đ9.1b',
    values: {
      ...{ subject: 'Toán', term: 1, tx: [80, 90, 75], gk: 70, ck: 80 },
      ...{ weightedSum: 625, divisor: 8, result: 78 },
    },
  } as const;
  expect(renderStep(step, GRADING_VI)).toBe(
    'Toán, học kì I: ĐTBmhk = (tổng ĐĐGtx [8; 9; 7,5] + 2 × 7 + 3 × 8) / 8 = 62,5 / 8 = 7,812… ≈ 7,8 (TT22/2021 Đ9.1b)',
  );
});

test('an adjusted level says what, why and from where', () => {
  const { steps } = evaluateSemester(TT22, semester({ marks: allMarks(85, { tin: 40 }) }));
  const levels = steps.filter((s) => s.code.startsWith('level'));
  expect(renderSteps(levels, GRADING_VI)).toEqual([
    'Chưa đủ điều kiện mức Tốt: 7 môn từ 8,0 trở lên (cần ít nhất 6); môn dưới 6,5: Tin học (TT22/2021 Đ9.2a)',
    'Chưa đủ điều kiện mức Khá: 7 môn từ 6,5 trở lên (cần ít nhất 6); môn dưới 5,0: Tin học (TT22/2021 Đ9.2b)',
    'Đủ điều kiện mức Đạt: 7 môn từ 5,0 trở lên (cần ít nhất 6); không môn nào dưới 3,5 (TT22/2021 Đ9.2c)',
    'Chỉ do môn Tin học mà mức bị thấp xuống từ Tốt còn Đạt (2 mức): điều chỉnh lên Khá (TT22/2021 Đ9.3)',
  ]);
  expect(renderSteps(levels, GRADING_EN)[3]).toBe(
    'Informatics alone lowers the level from “good” to “passed” (2 levels): adjusted to “fair” (TT22/2021 Đ9.3)',
  );
});

test('problems of the input are named', () => {
  const { problems } = evaluateSemester(TT22, semester({ marks: allMarks(70, { toan: 'Đ' }) }));
  expect(renderProblem(problems[0]!, GRADING_VI)).toBe(
    'giá trị Đ ở ô ĐĐGtx 1 không đúng loại của môn Toán (học kì 1)',
  );
});

test.each([
  ['vi', GRADING_VI],
  ['en', GRADING_EN],
] as const)('every step of many pupils is rendered in full in %s', (_, catalogue) => {
  const draw = seeded(5);
  const lines = Array.from({ length: 60 }, () => evaluateYear(TT22, randomYear(draw))).flatMap(
    (result) => renderSteps(result.steps, catalogue),
  );
  expect(lines.filter((line) => /[{}[\]|]{2}|\{|undefined|NaN/.test(line))).toEqual([]);
  expect(lines.every((line) => / \(TT22\/2021.*\)$/.test(line))).toBe(true);
});

test('both languages ask for the same values', () => {
  const places = (text: string) => [...new Set(text.match(/\{\w+/g) ?? [])].sort();

  for (const part of ['steps', 'missing', 'problems'] as const) {
    const vi: Readonly<Record<string, string>> = GRADING_VI[part];
    const en: Readonly<Record<string, string>> = GRADING_EN[part];
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());

    for (const [code, text] of Object.entries(vi)) {
      expect([code, places(en[code]!)]).toEqual([code, places(text)]);
    }
  }
});
