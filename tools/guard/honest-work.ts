import { pick, type Random } from '../../src/capabilities/set-up/pure/seeded-random';

/** Columns of a subject in a semester, in the order in which they are filled. */
export const COLUMNS = ['HK1.TX1', 'HK1.TX2', 'HK1.GK', 'HK1.TX3', 'HK1.TX4', 'HK1.CK'] as const;
/** The register of the simulated teacher's subject. */
export const SUBJECT = 'tin';

/** A teacher with the classes of one subject; of practical work marks are few and often the same. */
export interface SimulatedTeacher {
  readonly isPractical: boolean;
  readonly classes: readonly [SimulatedClass, ...SimulatedClass[]];
}

/** How able each pupil of a class is, as a mark on the scale of ten, in the order of the list. */
export interface SimulatedClass {
  readonly id: string;
  readonly pupils: readonly number[];
}

/** Of ten teachers two give marks for practical work, as in information technology or technology… */
const PRACTICAL = 0.2;
/** …for half of their regular columns. */
const PRACTICAL_COLUMNS = 0.5;

function noise(random: Random, width: number): number {
  return (random() + random() + random() - 1.5) * width;
}

/** A whole number between two others, both included. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

function inventedClass(id: string, random: Random): SimulatedClass {
  const pupils = Array.from({ length: between(random, 28, 45) }, () => 7.2 + noise(random, 3));

  return { id, pupils };
}

/** A teacher who teaches one subject in three to eight classes of 28 to 45 pupils. */
export function inventedTeacher(random: Random): SimulatedTeacher {
  const others = Array.from({ length: between(random, 2, 7) }, (_, at) =>
    inventedClass(`${at + 2}`, random),
  );

  return { isPractical: random() < PRACTICAL, classes: [inventedClass('1', random), ...others] };
}

/** A mark on the scale of ten as it is printed; `step`: what marks of a test are multiples of. */
function printed(value: number, step: number): string {
  const inSteps = Math.round(Math.min(10, Math.max(1, value)) / step) * step;

  return String(Math.round(inSteps * 10) / 10).replace('.', ',');
}

/** Marks of a test on paper, in halves, quarters (one decimal) or tenths as its teacher marks. */
function testMarks({ pupils }: SimulatedClass, random: Random): readonly string[] {
  const step = pick([0.5, 0.25, 0.1], random);

  return pupils.map((able) => printed(able + noise(random, 3), step));
}

/** Marks of groups at practical work: few different ones, and now and then one for everybody. */
function practicalMarks({ pupils }: SimulatedClass, random: Random): readonly string[] {
  if (random() < 0.2) {
    return pupils.map(() => '10');
  }

  const groups = Array.from({ length: 6 }, () => pick(['8', '9', '10'], random));

  return pupils.map(() => pick(['8', ...groups], random));
}

/** True for marks of practical work: nobody gives those of a test a second time. */
function isFew(marks: readonly string[]): boolean {
  return marks.every((mark) => !mark.includes(','));
}

/**
 * The marks a teacher means to enter in a class. Of practical work the next regular column is now and then the same as the one
 * before, and a class has the marks of another one, list by list; what is sat as a test is marked as one.
 */
export function meantMarks(
  { isPractical, key }: { readonly isPractical: boolean; readonly key: string },
  schoolClass: SimulatedClass,
  random: Random,
  others: { readonly before: readonly string[]; readonly inOtherClass: readonly string[] },
): readonly string[] {
  if (!isPractical || !key.includes('.TX') || random() >= PRACTICAL_COLUMNS) {
    return testMarks(schoolClass, random);
  }

  const made = practicalMarks(schoolClass, random);
  const chance = random();
  const like = chance < 0.2 ? others.before : chance < 0.4 ? others.inOtherClass : [];

  return made.map((mark, row) => (isFew(like) ? like[row] || mark : mark));
}
