/** What begins a problem by which somebody decides, and one by which whoever wrote a whole column is asked about it. */
const GUARD = 'guard:';
const HELD: readonly string[] = ['held:', GUARD];

/** True for a problem that says that somebody decides. */
export function isHeldProblem(problem: string): boolean {
  return HELD.some((kind) => problem.startsWith(kind));
}

/** True for a problem by which a whole column is asked about (decision 053). */
export function isGuardProblem(problem: string): boolean {
  return problem.startsWith(GUARD);
}
