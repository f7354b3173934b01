import { AppError } from '../../kernel/app-error';
import { CLASSES_PER_LEDGER } from '../../ledger/ledger-places';
import type { PropertiesPort } from '../../ports/platform-ports';
import { readSchoolYear, writeSchoolYear } from '../../school/calendar/school-year';
import { currentYear, plainYear, readYears, YEARS_KEY, type Year } from '../../school/year/years';

/**
 * What the authority knows before it has read anything: kept in script properties, never in a file people can edit.
 * The upper part is given by the school (see docs/set-up.md), the lower part is that of one school year.
 */
export interface Configuration {
  /** E-mail of the school account that owns every file. */
  readonly owner: string;
  /** Mail domain of the school; several are separated by commas, the main one first. */
  readonly domain: string;
  /** OAuth client id of the add-on: the audience of identity tokens. */
  readonly addonClientId: string;
  readonly schoolName: string;
  /** E-mails that may set the year up before it has a staff table. */
  readonly firstAdmins: readonly string[];
  readonly schoolYear: string;
  readonly state: Year['state'];
  readonly controlId: string;
  /** Workbooks of the ledger; the first one holds the school's chain. */
  readonly ledgerIds: readonly string[];
  /** Classes whose chains one of them takes. */
  readonly classesPerLedger: number;
  readonly rootFolderId: string;
  readonly archiveFolderId: string;
  /** A training school: people and pupils may be made up in it. Decided when its first control workbook is made. */
  readonly isTraining: boolean;
}

/** Field → script property given by the school; the school year only until there is one. */
export const PROPERTY_KEYS = {
  owner: 'SCHOOL_ACCOUNT',
  domain: 'DOMAIN',
  addonClientId: 'ADDON_CLIENT_ID',
  firstAdmins: 'FIRST_ADMINS',
  schoolName: 'SCHOOL_NAME',
  schoolYear: 'SCHOOL_YEAR',
} as const;

/** Script property given by the school: `có` asks `install` for a training school. */
export const TRAINING_KEY = 'TRAINING';

/** Optional: address of the page's deployment, as the school has told it; for the self-check and for links to the page. */
export const PAGE_URL_KEY = 'SELF_PAGE_URL';

/** Script property for trials: how many classes a workbook of the ledger takes; missing = {@link CLASSES_PER_LEDGER}. */
const LIMIT_KEY = 'LEDGER_CLASSES';

/** `2026-2027` for every writing that can be read; what cannot stays for `install` to name. */
export function plainText(text: string): string {
  const year = readSchoolYear(text.replace(/^\s*năm học\s*:?/i, '').trim());

  return year === null ? text : writeSchoolYear(year);
}

/** E-mails as people list them, in small letters. */
function emailsIn(text: string): readonly string[] {
  return text
    .split(/[,;\s]+/)
    .filter((email) => email !== '')
    .map((email) => email.toLowerCase());
}

/** Every year of the school. @throws AppError BAD_INPUT where the property cannot be read. */
export function yearsOf(properties: PropertiesPort): readonly Year[] {
  return readYears(properties.get(YEARS_KEY));
}

/** The configuration of one year; what is not given is ''. */
export function configurationOf(properties: PropertiesPort, year: Year): Configuration {
  const get = (field: keyof typeof PROPERTY_KEYS): string =>
    properties.get(PROPERTY_KEYS[field]) ?? '';
  const { schoolYear, state, controlId, rootFolderId, archiveFolderId, isTraining } = year;

  return {
    owner: get('owner').toLowerCase(),
    domain: get('domain').toLowerCase(),
    addonClientId: get('addonClientId'),
    schoolName: get('schoolName'),
    firstAdmins: year.firstAdmins.length > 0 ? year.firstAdmins : emailsIn(get('firstAdmins')),
    ledgerIds: year.ledgerIds,
    classesPerLedger: Number(properties.get(LIMIT_KEY)) || CLASSES_PER_LEDGER,
    ...{ schoolYear, state, controlId, rootFolderId, archiveFolderId, isTraining },
  };
}

/** Reads the configuration of the year in which work goes on; before there is a school, of the one to be installed. */
export function readConfiguration(properties: PropertiesPort): Configuration {
  const wanted = plainText(properties.get(PROPERTY_KEYS.schoolYear) ?? '');

  return configurationOf(properties, currentYear(yearsOf(properties)) ?? plainYear(wanted));
}

/**
 * The configuration of an installed authority: of the year in which work goes on, or of another one.
 * @throws AppError NOT_SET_UP while `install` has not run, NOT_FOUND for a year the school does not have.
 */
export function requireConfiguration(
  properties: PropertiesPort,
  schoolYear?: string,
): Configuration {
  const configuration = readConfiguration(properties);

  if (configuration.controlId === '' || configuration.ledgerIds.length === 0) {
    throw new AppError('NOT_SET_UP', { missing: 'install' });
  }

  if (schoolYear === undefined || schoolYear === configuration.schoolYear) {
    return configuration;
  }

  const found = yearsOf(properties).find(
    (year) => year.schoolYear === schoolYear && year.state === 'closed',
  );

  if (found === undefined) {
    throw new AppError('NOT_FOUND', { what: `năm học ${schoolYear}` });
  }

  return configurationOf(properties, found);
}
