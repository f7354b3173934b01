import type { MarkValue } from '../../../../../../src/book/mark';
import { evaluateSemester } from '../../../../../../src/capabilities/results/pure/grading/evaluate-semester';
import type {
  MarksBySubject,
  SemesterInput,
} from '../../../../../../src/capabilities/results/pure/grading/grading-types';
import type { RuleSet } from '../../../../../../src/capabilities/results/pure/grading/rule-set';
import type { Step, StepValue } from '../../../../../../src/capabilities/results/pure/grading/step';
import {
  TT26,
  TT58,
} from '../../../../../../src/capabilities/results/pure/grading/tt58/rule-sets-tt58';
import { renderSteps } from '../../../../../../src/capabilities/results/pure/grading-words/render-grading';
import { GRADING_VI } from '../../../../../../src/capabilities/results/pure/grading-words/vi';
import { type Draw, SUBJECTS, seeded, semester } from '../pupil-builder';
import { rationalMean } from '../recompute';

type Values = Readonly<Record<string, StepValue>>;

const OVERALL: Readonly<Record<string, readonly [number, number]>> = {
  G: [80, 65],
  K: [65, 50],
  Tb: [50, 35],
  Y: [35, 20],
};
const ADJUSTED: Readonly<Record<string, string>> = {
  'G Tb': 'K',
  'G Y': 'Tb',
  'K Y': 'Tb',
  'K Kém': 'Y',
};

const CHECKS: Partial<Record<Step['code'], (v: Values) => boolean>> = {
  semesterAverage: (v) =>
    v.result === rationalMean([...list(v.tx), ...twice(v.gk), ...twice(v.ck), Number(v.ck)]),
  testAverage: (v) => {
    const hk = Number(v.hk);

    return v.result === rationalMean([...list(v.tx), ...list(v.dk), ...list(v.dk), hk, hk, hk]);
  },
  commentShare: (v) => {
    const tests = v.tests as (string | null)[];
    const passed = [...tests, v.hk].filter((m) => m === 'Đ').length;
    const good = v.hk === 'Đ' && tests.length >= Number(v.required);

    return (v.result === 'Đ') === (good && passed / (tests.length + 1) >= 2 / 3 - 1e-9);
  },
  overallAverage: (v) => v.result === rationalMean(list(v.scores)),
  levelMet: (v) => meets(v),
  levelNotMet: (v) => !meets(v),
  levelByRest: (v) => v.result === 'Kém',
  levelAdjusted: (v) => ADJUSTED[`${v.without} ${v.base}`] === v.result,
  title: (v) => v.training === 'T' && ['G', 'K'].includes(String(v.learning)),
};

function list(value: StepValue | undefined): readonly number[] {
  return value as number[];
}

function twice(value: StepValue | undefined): readonly number[] {
  return [Number(value), Number(value)];
}

function meets(v: Values): boolean {
  const [overall, floor] = OVERALL[String(v.level)]!;
  const key = v.keyNeeded === null || Number(v.keyBest) >= Number(v.keyNeeded);
  const failed = v.failedAllowed === null || (v.failed as string[]).length === 0;

  return (
    v.overallNeeded === overall &&
    v.floor === floor &&
    Number(v.overall) >= overall &&
    (v.belowFloor as string[]).length === 0 &&
    key &&
    failed
  );
}

function random(draw: Draw, rules: RuleSet): SemesterInput {
  const centre = draw(30, 95);
  const subjects = SUBJECTS.map((s) => ({ ...s, lessonsPerYear: 35 }));
  const marks: MarksBySubject = Object.fromEntries(
    subjects.map((s) => {
      const weak = draw(0, 9) === 0 ? 45 : 0;
      const mark = (): MarkValue =>
        s.kind === 'score'
          ? Math.max(0, Math.min(100, centre - weak + draw(-12, 12)))
          : draw(0, 12) === 0
            ? 'CĐ'
            : 'Đ';
      const tx = [mark(), mark()];

      return rules.usesPeriodTests
        ? [s.id, { tx, dk: [mark(), mark()], gk: null, ck: mark() }]
        : [s.id, { tx, gk: mark(), ck: mark() }];
    }),
  );

  return semester({ subjects, marks, training: 'T' });
}

test.each([
  ['TT58', TT58],
  ['TT26', TT26],
])('every step under %s recomputes, ends in its result and can be read', (_, rules) => {
  const draw = seeded(58);
  const levels = new Set<string>();

  for (let i = 0; i < 300; i += 1) {
    const result = evaluateSemester(rules, random(draw, rules));
    expect(result.problems).toEqual([]);
    expect(result.missing).toEqual([]);
    const faults = result.steps.filter((s) => CHECKS[s.code]?.(s.values) !== true);
    expect(faults).toEqual([]);
    const level = [...result.steps].reverse().find((s) => s.code.startsWith('level'));
    expect(level?.values.result ?? level?.values.level).toBe(result.learning?.final);
    levels.add(`${result.learning?.base}>${result.learning?.final}`);
    expect(renderSteps(result.steps, GRADING_VI).join('\n')).not.toMatch(/\{|undefined|NaN/);
  }

  expect([...levels]).toEqual(expect.arrayContaining(['G>G', 'K>K', 'Tb>Tb', 'Y>Tb', 'Kém>Kém']));
});
