import type { MarkValue } from '../../../../../src/book/mark';
import { evaluateYear } from '../../../../../src/capabilities/results/pure/grading/evaluate-year';
import type {
  GradedSubject,
  MarksBySubject,
  SummerTraining,
  TermMarks,
  YearInput,
} from '../../../../../src/capabilities/results/pure/grading/grading-types';
import { TT22 } from '../../../../../src/capabilities/results/pure/grading/tt22/rule-set-tt22';
import { type Draw, randomYear } from './pupil-builder';

const LEVELS = ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'];
const ELECTIVE: GradedSubject = {
  ...{ id: 'nn2', name: 'Ngoại ngữ 2', kind: 'score', lessonsPerYear: 35 },
  countsInLevel: false,
};

/**
 * A random complete year with everything the rules know: one-semester subjects, practical exemptions, extra electives,
 * periodic tests missed without excuse, specialised topics, individual plans, re-tests and summer training.
 */
export function randomCase(draw: Draw): YearInput {
  const chance = (percent: number) => draw(1, 100) <= percent;
  let input: YearInput = { ...randomYear(draw), absences: chance(20) ? draw(44, 47) : draw(0, 20) };
  input = chance(30) ? oneTerm(input, draw) : input;
  input = chance(30) ? withSubject(input, 'gdtc', { exemption: 'practical' }) : input;
  input = chance(30) ? withElective(input, draw) : input;
  input = chance(40) ? withMissedTest(input, draw) : input;
  input = chance(20) ? withTopic(input, draw) : input;
  input = chance(10) ? withPlan(input, draw) : input;

  return inSummer(input, draw);
}

function oneTerm(input: YearInput, draw: Draw): YearInput {
  const term = draw(1, 2) === 1 ? (1 as const) : (2 as const);
  const other = term === 1 ? 'hk2' : 'hk1';
  const { tin: _tin, ...rest } = input.marks[other];

  return {
    ...withSubject(input, 'tin', { onlyTerm: term }),
    marks: { ...input.marks, [other]: rest },
  };
}

function withSubject(input: YearInput, id: string, change: Partial<GradedSubject>): YearInput {
  return {
    ...input,
    subjects: input.subjects.map((s) => (s.id === id ? { ...s, ...change } : s)),
  };
}

function withElective(input: YearInput, draw: Draw): YearInput {
  const marks = (): TermMarks => ({
    ...{ tx: [draw(0, 100), draw(0, 100)], gk: draw(0, 100), ck: draw(0, 100) },
  });

  return {
    ...input,
    subjects: [...input.subjects, ELECTIVE],
    marks: {
      hk1: { ...input.marks.hk1, nn2: marks() },
      hk2: { ...input.marks.hk2, nn2: marks() },
    },
  };
}

function withMissedTest(input: YearInput, draw: Draw): YearInput {
  const id = ['toan', 'van', 'gdtc'][draw(0, 2)]!;
  const cell = draw(0, 1) === 0 ? 'gk' : 'ck';

  return changed(input, 'hk2', id, { [cell]: null, absent: { [cell]: 'unexcused' } });
}

function withTopic(input: YearInput, draw: Draw): YearInput {
  return changed(input, 'hk1', 'van', { topic: draw(0, 100) });
}

function changed(
  input: YearInput,
  term: 'hk1' | 'hk2',
  id: string,
  change: Partial<TermMarks>,
): YearInput {
  const own = input.marks[term];
  const marks: MarksBySubject = { ...own, [id]: { ...own[id]!, ...change } };

  return { ...input, marks: { ...input.marks, [term]: marks } };
}

function withPlan(input: YearInput, draw: Draw): YearInput {
  const promotionDecision = draw(0, 1) === 0 ? 'LEN_LOP' : 'KHONG_LEN_LOP';

  return { ...input, disability: { excludedSubjectIds: ['nghe-thuat'], promotionDecision } };
}

/** The same pupil after the summer: re-tests of some of the subjects that may be chosen, a new training level. */
function inSummer(input: YearInput, draw: Draw): YearInput {
  const { retestChoices, subjects } = evaluateYear(TT22, input);
  const chosen = retestChoices.filter(() => draw(0, 2) > 0);
  const again = (id: string): MarkValue =>
    subjects.find((s) => s.subjectId === id)?.kind === 'score'
      ? draw(20, 90)
      : draw(0, 1) === 0
        ? 'Đ'
        : 'CĐ';
  const summer: SummerTraining = {
    taskCompleted: draw(0, 9) > 0,
    report: draw(0, 9) > 0,
    parentConfirmed: draw(0, 9) > 0,
    reassessed: LEVELS[draw(0, 3)]!,
  };

  return {
    ...input,
    ...(chosen.length > 0
      ? { retest: Object.fromEntries(chosen.map((id) => [id, again(id)])) }
      : {}),
    ...(draw(0, 1) === 0 ? { summer } : {}),
  };
}
