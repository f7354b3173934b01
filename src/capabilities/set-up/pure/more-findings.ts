import type { ImportProblem, ImportQuestion, ImportResult, SeenPeople } from './import-types';

const NOBODY: SeenPeople = { staff: [], pupils: [], classes: null };

/** The people of an import as far as they are understood. */
export function peopleOf(result: ImportResult): SeenPeople {
  return result.kind === 'ready' ? result.school : (result.seen ?? NOBODY);
}

/** The same result with more that must be put right; what is to be answered stays with it. */
export function withProblems(
  result: ImportResult,
  problems: readonly ImportProblem[],
): ImportResult {
  if (problems.length === 0) {
    return result;
  }

  if (result.kind === 'ready') {
    return { kind: 'invalid', problems, seen: result.school };
  }

  return result.kind === 'invalid'
    ? { ...result, problems: [...result.problems, ...problems] }
    : { ...result, kind: 'invalid', problems };
}

/** The same result with more that must be answered. */
export function withQuestions(
  result: ImportResult,
  questions: readonly ImportQuestion[],
): ImportResult {
  if (questions.length === 0) {
    return result;
  }

  return result.kind === 'ready'
    ? { kind: 'questions', questions, notes: result.school.notes, seen: result.school }
    : { ...result, questions: [...(result.questions ?? []), ...questions] };
}
