/** As many as there are keys for. */
const MOST = 9;

/** Texts that are there more than once, the most frequent first; of equally frequent ones the shorter, then by letters. */
export function frequentRemarks(remarks: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();

  remarks
    .filter((text) => text !== '')
    .forEach((text) => {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    });

  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, countA], [b, countB]) => countB - countA || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([text]) => text);
}
