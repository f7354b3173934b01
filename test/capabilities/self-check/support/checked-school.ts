import type { FaultPlan } from '../../../../local/kernel/fault-plan';
import type { ExecutionKind, ExecutionResult } from '../../../../local/kernel/runtime-types';
import {
  AUTHORITY_PROJECT,
  CARRIED_DEPLOYMENT,
  PAGE_DEPLOYMENT,
} from '../../../../local/workspace';
import type { CheckId } from '../../../../src/capabilities/self-check/pure/words/self-check-texts';
import type { CheckRow } from '../../../../src/capabilities/self-check/self-check';
import { type TinySchool, tinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';
const url = (deployment: string): string => `https://script.google.com/macros/s/${deployment}/exec`;

/** The tiny school after a heartbeat, its deployments told to the self-check. */
export function checkedSchool(): TinySchool {
  const school = tinySchool();
  setProperty(school, 'SELF_CARRIED_URL', url(CARRIED_DEPLOYMENT));
  setProperty(school, 'SELF_PAGE_URL', url(PAGE_DEPLOYMENT));

  return school;
}

export function setProperty(school: TinySchool, key: string, value: string): void {
  school.workspace.runtime.setScriptProperty(AUTHORITY_PROJECT, key, value);
}

export function removeProperty(school: TinySchool, key: string): void {
  const { runtime } = school.workspace;
  const state = runtime.dump();
  const store = `script|${AUTHORITY_PROJECT}`;
  const { [key]: _, ...rest } = state.properties[store]!;

  runtime.load({ ...state, properties: { ...state.properties, [store]: rest } });
}

/** What a call is made as. */
export interface Caller {
  readonly actor?: string | null;
  readonly kind?: ExecutionKind;
  readonly faults?: FaultPlan;
}

/** Calls a global function of the built authority; the school account in the script editor unless said otherwise. */
export function callFunction(
  school: TinySchool,
  functionName: 'selfCheck' | 'install',
  { actor = PEOPLE.owner, kind = 'editor', faults }: Caller = {},
): ExecutionResult {
  return school.workspace.runtime.execute({
    projectId: AUTHORITY_PROJECT,
    functionName,
    args: [],
    kind,
    actor,
    ...(faults === undefined ? {} : { faults }),
  });
}

/** What a self-check answered. */
export interface Report {
  readonly rows: readonly CheckRow[];
  readonly logs: readonly string[];
  readonly row: (id: CheckId) => CheckRow;
  /** Ids of what did not pass. */
  readonly failing: readonly CheckId[];
}

/** Runs the built `selfCheck` to its end and reads its answer. @throws Error if it was cut off. */
export function runSelfCheck(school: TinySchool, faults?: FaultPlan): Report {
  const { status, value, error, logs } = callFunction(
    school,
    'selfCheck',
    faults === undefined ? {} : { faults },
  );

  if (status !== 'done') {
    throw new Error(`selfCheck: ${status} ${error ?? ''}`);
  }

  const rows = JSON.parse(String(value)) as readonly CheckRow[];

  return {
    rows,
    logs,
    row: (id) => rows.find((entry) => entry.id === id)!,
    failing: rows.filter(({ result }) => result !== 'pass').map(({ id }) => id),
  };
}

/** Names of temporary files that are not in the trash. */
export function leftovers(school: TinySchool): readonly string[] {
  return school
    .files()
    .list("name contains 'Tự kiểm tra' and trashed = false")
    .map(({ name }) => name);
}

/** Changes a workbook as the school account does by hand. @throws Error if it was refused. */
export function byHand(
  school: TinySchool,
  spreadsheetId: string,
  ...requests: readonly unknown[]
): void {
  if (school.batch(PEOPLE.owner, spreadsheetId, requests) !== 200) {
    throw new Error(`refused: ${JSON.stringify(requests)}`);
  }
}

/** Shares a file as its owner. */
export function share(school: TinySchool, fileId: string, permission: unknown): void {
  const { status, bytes } = school
    .files()
    .call(
      'POST',
      `https://www.googleapis.com/drive/v3/files/${fileId}/permissions?sendNotificationEmail=false`,
      permission,
    );

  if (status !== 200) {
    throw new Error(bytes.toString('utf8'));
  }
}

/** Everything of a workbook that a check could have changed by mistake. */
export function contentsOf(school: TinySchool, spreadsheetId: string): string {
  const fields =
    'properties,sheets(properties,protectedRanges,data(rowData(values(userEnteredValue,note))))';
  const { bytes } = school
    .files()
    .call('GET', `${SHEETS}/${spreadsheetId}?fields=${encodeURIComponent(fields)}`);

  return bytes.toString('utf8');
}
