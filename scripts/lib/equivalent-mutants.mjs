/** Mutants that no test can tell from the program: what they change has no effect, and why. */

/** `{ file, was, by, why }`: the text that is changed, what by, and why nobody can tell. */
const EQUIVALENT = [];

/** Why a mutant is the same program; null if it is not known to be. */
export function equivalenceOf({ file, was, by }) {
  const known = EQUIVALENT.find((each) => each.file === file && each.was === was && each.by === by);

  return known?.why ?? null;
}
