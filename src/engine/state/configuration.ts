import { AppError } from '../../kernel/app-error';
import type { PropertiesPort } from '../../ports/platform-ports';
import { readSchoolYear, writeSchoolYear } from '../../school/calendar/school-year';

/**
 * What the authority knows before it has read anything: kept in script properties, never in a file people can edit.
 * The upper part is given by the school (see docs/set-up.md), the lower part is filled by `install`.
 */
export interface Configuration {
  /** E-mail of the school account that owns every file. */
  readonly owner: string;
  /** Workspace domain of the school. */
  readonly domain: string;
  /** OAuth client id of the add-on: the audience of identity tokens. */
  readonly addonClientId: string;
  /** E-mails that may set the school up before it has a staff table. */
  readonly firstAdmins: readonly string[];
  readonly schoolName: string;
  readonly schoolYear: string;
  readonly controlId: string;
  readonly ledgerId: string;
  readonly rootFolderId: string;
  readonly archiveFolderId: string;
  /** A training school: people and pupils may be made up in it. Decided when its control workbook is made. */
  readonly isTraining: boolean;
}

/** Field → script property. */
export const PROPERTY_KEYS = {
  owner: 'SCHOOL_ACCOUNT',
  domain: 'DOMAIN',
  addonClientId: 'ADDON_CLIENT_ID',
  firstAdmins: 'FIRST_ADMINS',
  schoolName: 'SCHOOL_NAME',
  schoolYear: 'SCHOOL_YEAR',
  controlId: 'CONTROL_ID',
  ledgerId: 'LEDGER_ID',
  rootFolderId: 'ROOT_FOLDER_ID',
  archiveFolderId: 'ARCHIVE_FOLDER_ID',
} as const;

/** Script properties of training schools. */
export const TRAINING_KEYS = {
  /** Given by the school: `có` asks `install` for a training school. */
  wanted: 'TRAINING',
  /** Filled by `install`: the control workbook that was made for training. */
  controlId: 'TRAINING_CONTROL_ID',
} as const;

/** `2026-2027` for every writing that can be read; what cannot stays for `install` to name. */
function plainYear(text: string): string {
  const year = readSchoolYear(text.replace(/^\s*năm học\s*:?/i, '').trim());

  return year === null ? text : writeSchoolYear(year);
}

/** Reads the configuration; fields not set are ''. */
export function readConfiguration(properties: PropertiesPort): Configuration {
  const get = (field: keyof typeof PROPERTY_KEYS): string =>
    properties.get(PROPERTY_KEYS[field]) ?? '';

  return {
    owner: get('owner').toLowerCase(),
    domain: get('domain').toLowerCase(),
    addonClientId: get('addonClientId'),
    firstAdmins: get('firstAdmins')
      .split(/[,;\s]+/)
      .filter((email) => email !== '')
      .map((email) => email.toLowerCase()),
    schoolName: get('schoolName'),
    schoolYear: plainYear(get('schoolYear')),
    controlId: get('controlId'),
    ledgerId: get('ledgerId'),
    rootFolderId: get('rootFolderId'),
    archiveFolderId: get('archiveFolderId'),
    isTraining:
      get('controlId') !== '' &&
      (properties.get(TRAINING_KEYS.controlId) ?? '') === get('controlId'),
  };
}

/**
 * The configuration of an installed authority.
 * @throws AppError NOT_SET_UP while `install` has not run.
 */
export function requireConfiguration(properties: PropertiesPort): Configuration {
  const configuration = readConfiguration(properties);

  if (configuration.controlId === '' || configuration.ledgerId === '') {
    throw new AppError('NOT_SET_UP', { missing: 'install' });
  }

  return configuration;
}
