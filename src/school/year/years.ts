import * as v from 'valibot';
import { AppError } from '../../kernel/app-error';
import { parsedJson } from '../../kernel/table/parsed-json';
import { readSchoolYear, writeSchoolYear } from '../calendar/school-year';

/** Script property: every school year of the school, as JSON; the one thing that says which files are whose. */
export const YEARS_KEY = 'YEARS';

const HASH = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const YEAR = v.object({
  /** `2026-2027`. */
  schoolYear: v.pipe(
    v.string(),
    v.check((text) => readSchoolYear(text) !== null),
  ),
  /** `making`: somebody has asked for it, its files are not all there; `open`: work goes on in it; `closed`: only read. */
  state: v.picklist(['making', 'open', 'closed']),
  /** Ids of its files; '' and none while they are being made. */
  controlId: v.string(),
  ledgerIds: v.pipe(v.array(v.string()), v.readonly()),
  rootFolderId: v.string(),
  archiveFolderId: v.string(),
  /** A training school: people and pupils may be made up in it. */
  isTraining: v.boolean(),
  /** E-mails that may set it up before it has a staff table; none: those of the script property. */
  firstAdmins: v.pipe(v.array(v.string()), v.readonly()),
  /** How the ledger of the year before stood when this one began: number of its chains, and the root over their heads. */
  before: v.nullable(v.object({ schoolYear: v.string(), chains: v.number(), root: HASH })),
  /** Who asked for it, by which command, in which role, UTC ISO; null for the first year. */
  asked: v.nullable(v.object({ id: v.string(), by: v.string(), role: v.string(), at: v.string() })),
});

/** A school year as an object: its files, its state, and what ties it to the year before. */
export type Year = Readonly<v.InferOutput<typeof YEAR>>;

const YEARS = v.array(YEAR);

/** Nothing of a year but its name. */
export function plainYear(schoolYear: string): Year {
  return {
    schoolYear,
    state: 'making',
    controlId: '',
    ledgerIds: [],
    rootFolderId: '',
    archiveFolderId: '',
    isTraining: false,
    firstAdmins: [],
    before: null,
    asked: null,
  };
}

/**
 * The years of a school in their order; none before there is a school.
 * @throws AppError BAD_INPUT where somebody has spoilt the property: no other school is founded in its place.
 */
export function readYears(text: string | null): readonly Year[] {
  if (text === null || text === '') {
    return [];
  }

  const years = parsedJson(YEARS, text);

  if (years === null) {
    throw new AppError('BAD_INPUT', { field: YEARS_KEY, value: text.slice(0, 80) });
  }

  return years;
}

/** The property of these years. */
export function writeYears(years: readonly Year[]): string {
  return JSON.stringify(years);
}

/** The year in which work goes on; null before there is a school. */
export function currentYear(years: readonly Year[]): Year | null {
  return years.find(({ state }) => state === 'open') ?? null;
}

/** The year that somebody has asked for and that is not there yet, or null. */
export function comingYear(years: readonly Year[]): Year | null {
  return years.find(({ state }) => state === 'making') ?? null;
}

/** The years with one of them replaced, or added at the end. */
export function withYear(years: readonly Year[], year: Year): readonly Year[] {
  return years.some(({ schoolYear }) => schoolYear === year.schoolYear)
    ? years.map((each) => (each.schoolYear === year.schoolYear ? year : each))
    : [...years, year];
}

/** The school year after one: `2027-2028` after `2026-2027`. */
export function yearAfter(schoolYear: string): string {
  const { second } = readSchoolYear(schoolYear) ?? { second: 0 };

  return writeSchoolYear({ first: second, second: second + 1 });
}
