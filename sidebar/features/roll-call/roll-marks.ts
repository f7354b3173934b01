import type { Absence, AbsenceKind } from '../../../src/capabilities/roll-call/pure/statement';

/** Who is not (wholly) there, by the code of the pupil; whoever is not in it is present. */
export type RollMarks = ReadonlyMap<string, AbsenceKind>;

/** How many there are of each kind. */
export type RollCounts = Readonly<Record<AbsenceKind | 'present', number>>;

/** What taps on a name go through, by what the first one means; after the last the pupil is present again. */
const TAPS: Readonly<Record<AbsenceKind, readonly AbsenceKind[]>> = {
  K: ['K', 'P', 'M'],
  P: ['P', 'K', 'M'],
  M: ['M', 'K', 'P'],
};

/** Marks of a statement. */
export function marksOf(absent: readonly Absence[]): RollMarks {
  return new Map(absent.map(({ pupilId, kind }) => [pupilId, kind]));
}

/** The same as a statement, in the order in which names were tapped. */
export function absencesOf(marks: RollMarks): readonly Absence[] {
  return [...marks].map(([pupilId, kind]) => ({ pupilId, kind }));
}

/** Marks after a tap on a name. */
export function tapped(marks: RollMarks, pupilId: string, firstTap: AbsenceKind): RollMarks {
  const kinds = TAPS[firstTap];
  const now = marks.get(pupilId);
  const next = now === undefined ? kinds[0] : kinds[kinds.indexOf(now) + 1];
  const others = [...marks].filter(([id]) => id !== pupilId);

  return new Map(next === undefined ? others : [...others, [pupilId, next]]);
}

/** Counts of a class of so many. Whoever is late is present. */
export function countsOf(marks: RollMarks, size: number): RollCounts {
  const of = (kind: AbsenceKind): number =>
    [...marks.values()].filter((one) => one === kind).length;
  const [P, K, M] = [of('P'), of('K'), of('M')];

  return { P, K, M, present: size - P - K };
}

/** Pupils of whom two statements say something else. */
export function differences(
  first: readonly Absence[],
  other: readonly Absence[],
): readonly {
  readonly pupilId: string;
  readonly first: AbsenceKind | '';
  readonly other: AbsenceKind | '';
}[] {
  const [one, two] = [marksOf(first), marksOf(other)];

  return [...new Set([...one.keys(), ...two.keys()])]
    .map((pupilId) => ({
      pupilId,
      first: one.get(pupilId) ?? ('' as const),
      other: two.get(pupilId) ?? ('' as const),
    }))
    .filter((found) => found.first !== found.other);
}
