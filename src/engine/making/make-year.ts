import type { ChainHead } from '../../ledger/ledger-entry';
import { run } from '../../workspace/call';
import {
  createFile,
  type DriveFile,
  FOLDER_TYPE,
  findFiles,
  type NewFile,
  SHEET_TYPE,
} from '../../workspace/drive-calls';
import { shareFiles } from '../../workspace/drive-shares';
import { batchUpdate, getSpreadsheet, type SheetRequest } from '../../workspace/sheets-calls';
import type { AuthorityContext } from '../authority-context';
import type { Configuration } from '../state/configuration';
import { FILE_ROLE } from '../state/file-role';
import { macOf } from '../state/signed-note';
import { controlRequests } from './control-requests';
import { furtherLedgerRequests, ledgerRequests } from './ledger-requests';

/** App property of the control workbook of a training school. */
const TRAINING_MARK = 'soDiemTapHuan';

/** App property of a further workbook of the ledger: its number. The first one has none. */
const LEDGER_PART = 'soDiemSoCai';

/** The files of a school year, filled. */
export interface YearFiles {
  readonly controlId: string;
  readonly ledgerIds: readonly string[];
  readonly rootFolderId: string;
  readonly archiveFolderId: string;
  /** As its control workbook was made. */
  readonly isTraining: boolean;
}

/** What is said of a school year that is made. */
export interface NewYear {
  readonly configuration: Pick<
    Configuration,
    'owner' | 'schoolName' | 'schoolYear' | 'firstAdmins'
  >;
  readonly isTraining: boolean;
  /** The school's chain of the year before, which the new one goes on from; null = there is none. */
  readonly before: ChainHead | null;
}

function schoolFile(
  context: AuthorityContext,
  file: Omit<NewFile, 'appProperties'> & {
    readonly role: string;
    readonly marks?: Readonly<Record<string, string>>;
  },
): DriveFile {
  const { role, marks = {}, ...rest } = file;
  const part = marks[LEDGER_PART];
  const found = run(context.http, findFiles(FILE_ROLE, role)).find(
    ({ appProperties }) => appProperties?.[LEDGER_PART] === part,
  );

  if (found !== undefined) {
    return found;
  }

  return run(context.http, createFile({ ...rest, appProperties: { [FILE_ROLE]: role, ...marks } }));
}

/** Fills a workbook unless it has been filled: the atomic batch either made all of its tabs or none. */
function fillOnce(
  context: AuthorityContext,
  spreadsheetId: string,
  requests: readonly SheetRequest[],
): void {
  const { sheets } = run(
    context.http,
    getSpreadsheet(spreadsheetId, 'sheets(properties(sheetId))'),
  );

  if ((sheets ?? []).length <= 1) {
    run(context.http, batchUpdate(spreadsheetId, requests));
  }
}

function makeFolders(
  context: AuthorityContext,
  schoolYear: string,
): { readonly root: string; readonly archive: string } {
  const root = schoolFile(context, {
    role: `root-${schoolYear}`,
    name: `Sổ điểm ${schoolYear}`,
    mimeType: FOLDER_TYPE,
    parents: ['root'],
  }).id;
  const top = schoolFile(context, {
    role: 'archive-root',
    name: 'Lưu trữ',
    mimeType: FOLDER_TYPE,
    parents: ['root'],
  }).id;
  const archive = schoolFile(context, {
    role: `archive-${schoolYear}`,
    name: schoolYear,
    mimeType: FOLDER_TYPE,
    parents: [top],
  }).id;

  return { root, archive };
}

/**
 * Makes the files of a school year, or finds those that are there: folders, control workbook, ledger. Found by their
 * app properties, so that doing it again after a cut makes nothing twice; nobody but the school account sees them yet.
 */
export function makeYear(context: AuthorityContext, year: NewYear): YearFiles {
  const { owner, schoolName, schoolYear } = year.configuration;
  const folders = makeFolders(context, schoolYear);
  const workbook = (role: string, name: string, marks = {}): DriveFile =>
    schoolFile(context, {
      role: `${role}-${schoolYear}`,
      name: `${name} ${schoolYear}`,
      mimeType: SHEET_TYPE,
      parents: [folders.root],
      marks,
    });
  const marks = year.isTraining ? { [TRAINING_MARK]: '1' } : {};
  const control = workbook('control', 'Sổ quản trị', marks);
  const ledger = workbook('ledger', 'Sổ cái').id;

  fillOnce(
    context,
    control.id,
    controlRequests({ owner, schoolName, schoolYear }, context.controlDesign.tables),
  );
  const seal = (text: string): string => macOf(context, ledger, text);
  const { sha256 } = context;
  fillOnce(context, ledger, ledgerRequests({ owner, sha256, seal }, year.before));

  return {
    controlId: control.id,
    ledgerIds: [ledger],
    rootFolderId: folders.root,
    archiveFolderId: folders.archive,
    isTraining: control.appProperties?.[TRAINING_MARK] !== undefined,
  };
}

/**
 * Makes a further workbook of the ledger of a year, or finds the one that is there, and answers its id. `at`: its place
 * among them, 0-based. The list of years is to hold it before anything is written there.
 */
export function makeFurtherLedger(
  context: AuthorityContext,
  { owner, schoolYear, rootFolderId }: Configuration,
  at: number,
): string {
  const { id } = schoolFile(context, {
    role: `ledger-${schoolYear}`,
    name: `Sổ cái ${schoolYear} (${at + 1})`,
    mimeType: SHEET_TYPE,
    parents: [rootFolderId],
    marks: { [LEDGER_PART]: String(at + 1) },
  });
  const seal = (text: string): string => macOf(context, id, text);
  fillOnce(context, id, furtherLedgerRequests({ owner, sha256: context.sha256, seal }));

  return id;
}

/** Those who set the year up open its control workbook to do so; sharing twice changes nothing. */
export function shareControl(
  context: AuthorityContext,
  { owner, firstAdmins }: Pick<Configuration, 'owner' | 'firstAdmins'>,
  fileId: string,
): void {
  const shares = firstAdmins
    .filter((email) => email !== owner)
    .map((email) => ({ fileId, email, role: 'writer' as const }));

  if (shares.length > 0) {
    run(context.http, shareFiles(shares));
  }
}
