import type { MarkValue } from '../../../../../src/book/mark';
import type {
  SubjectOutcome,
  TermMarks,
  YearInput,
  YearResult,
} from '../../../../../src/capabilities/results/pure/grading/grading-types';
import type { Step, StepValue } from '../../../../../src/capabilities/results/pure/grading/step';
import { faultOf } from './recompute';

/**
 * Follows an explanation from the marks of the book to the state of the pupil: every step must be right in itself, take
 * its values from the input or from the step before it, and end in what the result states. Gives what does not fit.
 */
export function faultsOf(input: YearInput, result: YearResult): readonly string[] {
  const faults: string[] = [];
  const expectSame = (what: string, stated: unknown, wanted: unknown) => {
    if (JSON.stringify(stated) !== JSON.stringify(wanted)) {
      faults.push(`${what}: ${JSON.stringify(stated)}, wanted ${JSON.stringify(wanted)}`);
    }
  };
  faults.push(...result.steps.map(faultOf).filter((fault) => fault !== null));

  for (const step of result.steps) {
    for (const [key, wanted] of Object.entries(sourceOf(step, input, result))) {
      expectSame(`${step.code} ${step.values.subject ?? ''} ${key}`, step.values[key], wanted);
    }
  }

  const blocks = levelBlocks(result.steps);
  expectSame(
    'number of level blocks',
    blocks.length,
    result.subjects === result.subjectsAfterRetest || !retested(input) ? 1 : 2,
  );
  blocks.forEach((block, i) => {
    const subjects = i === 0 ? result.subjects : result.subjectsAfterRetest;
    const learning = i === 0 ? result.learning : result.learningAfterRetest;
    const last = block[block.length - 1]!;
    expectSame('last level', last.values.result ?? last.values.level, learning?.final);
    block.forEach((step) => {
      for (const [key, wanted] of Object.entries(countsOf(step, subjects))) {
        expectSame(`${step.code} ${key}`, step.values[key], wanted);
      }
    });
  });

  return faults;
}

function retested({ retest = {} }: YearInput): boolean {
  return Object.values(retest).some((mark) => mark !== null);
}

type Values = Readonly<Record<string, StepValue>>;

/** What the values of a step must be, from the input and the results. */
function sourceOf({ code, values }: Step, input: YearInput, result: YearResult): Values {
  const id = String(values.subjectId);
  const term = values.term === 1 ? 0 : 1;
  const own = input.marks[term === 0 ? 'hk1' : 'hk2'][id];
  const inTerm = (t: 0 | 1) => resultOf(result.semesters[t], id);
  const facts = { training: result.training, learning: result.learning?.final ?? null };
  const absences = { absences: input.absences, absenceLimit: 45 };
  const sources: Partial<Record<Step['code'], () => Values>> = {
    semesterAverage: () => ({ ...cellsOf(own!, 0), result: inTerm(term) }),
    commentSemester: () => ({ ...cellsOf(own!, 'CĐ'), result: inTerm(term) }),
    yearAverage: () => ({ hk1: inTerm(0), hk2: inTerm(1), result: resultOf(result.subjects, id) }),
    commentYear: () => ({ hk2: inTerm(1), result: resultOf(result.subjects, id) }),
    oneSemester: () => ({ result: inTerm(term) }),
    trainingYear: () => ({ ...input.training, result: result.training }),
    retest: () => ({
      before: resultOf(result.subjects, id),
      result: resultOf(result.subjectsAfterRetest, id),
    }),
    summerTraining: () => ({
      before: result.training,
      reassessed: input.summer?.reassessed ?? null,
      result: result.trainingAfterSummer,
    }),
    promotion: () => ({ ...facts, ...absences, result: result.promotion }),
    promotionAfterSummer: () => ({
      training: result.trainingAfterSummer,
      learning: result.learningAfterRetest?.final ?? null,
      ...absences,
      result: result.promotionNow,
    }),
    promotionByPlan: () => ({ result: result.promotionNow }),
    title: () => ({ ...facts, highCount: atLeast(result.subjects, 90), result: result.title }),
    noTitle: () => ({ ...facts, result: null }),
  };

  return sources[code]?.() ?? {};
}

function cellsOf(marks: TermMarks, missed: MarkValue): Values {
  const { tx, gk, ck, topic } = marks;

  return {
    tx: topic === undefined ? tx : [...tx, topic],
    gk: gk ?? missed,
    ck: ck ?? missed,
  };
}

function resultOf(subjects: readonly SubjectOutcome[], id: string): MarkValue {
  return subjects.find((s) => s.subjectId === id)?.result ?? null;
}

/** The steps that state a level, one list for each time a level was found. */
function levelBlocks(steps: readonly Step[]): readonly (readonly Step[])[] {
  const blocks: Step[][] = [];
  let open = false;

  for (const step of steps) {
    const isLevel = step.code.startsWith('level');

    if (isLevel && !open) {
      blocks.push([]);
    }

    if (isLevel) {
      blocks[blocks.length - 1]!.push(step);
    }

    open = isLevel;
  }

  return blocks;
}

/** What a level step must count, from the results of the subjects (Đ9.2). */
function countsOf({ code, values }: Step, subjects: readonly SubjectOutcome[]): Values {
  if (code === 'levelAdjusted') {
    return {
      without: levelByWords(perfected(subjects, String(values.subject))),
      base: levelByWords(subjects),
    };
  }

  if (code === 'levelByRest') {
    return { result: levelByWords(subjects) };
  }

  const counted = subjects.filter((s) => s.counts);

  return {
    highCount: atLeast(subjects, Number(values.high)),
    belowFloor: counted
      .filter((s) => typeof s.result === 'number' && s.result < Number(values.floor))
      .map((s) => s.name),
    failed: counted.filter((s) => s.result === 'CĐ').map((s) => s.name),
  };
}

function perfected(subjects: readonly SubjectOutcome[], name: string): readonly SubjectOutcome[] {
  return subjects.map((s) =>
    s.name === name ? { ...s, result: s.kind === 'score' ? 100 : ('Đ' as const) } : s,
  );
}

function atLeast(subjects: readonly SubjectOutcome[], tenths: number): number {
  return subjects.filter((s) => s.counts && typeof s.result === 'number' && s.result >= tenths)
    .length;
}

/** Đ9.2 once more, written from its words rather than from a table. */
export function levelByWords(subjects: readonly SubjectOutcome[]): string {
  const counted = subjects.filter((s) => s.counts);
  const scores = counted.flatMap((s) => (typeof s.result === 'number' ? [s.result] : []));
  const failed = counted.filter((s) => s.result === 'CĐ').length;
  const lowest = Math.min(...scores);

  if (failed === 0 && lowest >= 65 && atLeast(subjects, 80) >= 6) {
    return 'Tốt';
  }

  if (failed === 0 && lowest >= 50 && atLeast(subjects, 65) >= 6) {
    return 'Khá';
  }

  return failed <= 1 && lowest >= 35 && atLeast(subjects, 50) >= 6 ? 'Đạt' : 'Chưa đạt';
}
