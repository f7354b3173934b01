/** Of the problems shown, those that a change has not settled; new ones wait for the next check. */
export function stillThere<Problems extends object>(shown: Problems, found: Problems): Problems {
  const held = new Map(Object.entries(shown));
  const kept = Object.entries(found).filter(([field]) => held.get(field) !== undefined);

  return Object.fromEntries(kept) as Problems;
}
