import { plainYear, writeYears, YEARS_KEY } from '../../school/year/years';
import type { AuthorityContext } from '../authority-context';
import { readConfiguration } from '../state/configuration';
import { keyOfYear } from '../state/control-made';

/** Script properties in which earlier versions kept the files of the one year they knew. */
const OLDER = {
  controlId: 'CONTROL_ID',
  ledgerId: 'LEDGER_ID',
  rootFolderId: 'ROOT_FOLDER_ID',
  archiveFolderId: 'ARCHIVE_FOLDER_ID',
  training: 'TRAINING_CONTROL_ID',
} as const;

/** Memories of the control workbook that are kept by the year now. */
const MEMORIES = ['CONTROL_MADE', 'CONTROL_SEAL'] as const;

type Memory = Pick<AuthorityContext, 'properties'>;

function moveMemories({ properties }: Memory, schoolYear: string): void {
  MEMORIES.forEach((key) => {
    const text = properties.get(key);

    if (text !== null) {
      properties.set(keyOfYear(key, { schoolYear }), text);
    }
  });
}

function makeYears({ properties }: Memory): void {
  const get = (key: keyof typeof OLDER): string => properties.get(OLDER[key]) ?? '';
  const { schoolYear } = readConfiguration(properties);
  const controlId = get('controlId');
  const year = {
    ...plainYear(schoolYear),
    state: 'open',
    controlId,
    ledgerIds: [get('ledgerId')],
    rootFolderId: get('rootFolderId'),
    archiveFolderId: get('archiveFolderId'),
    isTraining: get('training') === controlId,
  } as const;

  moveMemories({ properties }, schoolYear);
  properties.set(YEARS_KEY, writeYears([year]));
}

/**
 * Brings an installation of an earlier version, which knew one year in separate properties, to the list of years, and
 * takes those properties away. Asked on every first contact: it costs no call where there is nothing to do, cut off
 * anywhere it is taken up again, and two executions at a time write the same.
 */
export function upgradeYears(context: Memory): void {
  const { properties } = context;

  if (properties.get(OLDER.controlId) === null) {
    return;
  }

  if (properties.get(YEARS_KEY) === null && properties.get(OLDER.controlId) !== '') {
    makeYears(context);
  }

  const { controlId, ...rest } = OLDER;

  // The control id last: it is the sign that something is left to be done.
  [...Object.values(rest), ...MEMORIES, 'SCHOOL_YEAR', controlId].forEach((key) => {
    if (properties.get(key) !== null) {
      properties.remove(key);
    }
  });
}
