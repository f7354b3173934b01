/** Classes whose chains one workbook takes: with some 10,000 entries of each, half of the cells Google allows. */
export const CLASSES_PER_LEDGER = 50;

/** A class that has no chain yet. */
interface FreshClass {
  readonly id: string;
  readonly grade: number;
}

function byGrade<Class extends FreshClass>(
  classes: readonly Class[],
): readonly (readonly Class[])[] {
  const grades = [...new Set(classes.map(({ grade }) => grade))].sort((a, b) => a - b);

  return grades.map((grade) => classes.filter((each) => each.grade === grade));
}

/**
 * In which workbook of the ledger (0-based) the chain of each new class goes. `taken`: class chains of each workbook
 * there is. A grade stays together where a workbook takes it whole; none takes more than `limit`.
 */
export function ledgerPlaces<Class extends FreshClass>(
  taken: readonly number[],
  fresh: readonly Class[],
  limit: number,
): readonly (readonly Class[])[] {
  const counts = [...taken];
  const placeOf = new Map<Class, number>();
  const room = (at: number): number => limit - (counts[at] ?? 0);

  for (const grade of byGrade(fresh)) {
    const last = Math.max(0, counts.length - 1);
    // A grade that a whole workbook takes is not parted between two.
    let at = room(last) < grade.length && grade.length <= limit ? last + 1 : last;

    for (const each of grade) {
      at = room(at) > 0 ? at : at + 1;
      counts[at] = (counts[at] ?? 0) + 1;
      placeOf.set(each, at);
    }
  }

  return Array.from({ length: counts.length }, (_, at) =>
    fresh.filter((each) => placeOf.get(each) === at),
  );
}
