import type { AuthorityContext } from '../../engine/authority-context';
import { controlRequests } from '../../engine/making/control-requests';
import { ledgerRequests } from '../../engine/making/ledger-requests';
import {
  type Configuration,
  PROPERTY_KEYS,
  readConfiguration,
  TRAINING_KEYS,
} from '../../engine/state/configuration';
import { FILE_ROLE } from '../../engine/state/file-role';
import { macOf } from '../../engine/state/signed-note';
import { acceptControl } from '../../engine/upgrade/accept-control';
import { upgradeControl } from '../../engine/upgrade/upgrade-control';
import { AppError } from '../../kernel/app-error';
import { foldText } from '../../kernel/text/normalize-text';
import { readSchoolYear } from '../../school/calendar/school-year';
import { type Call, run, runAll } from '../../workspace/call';
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
import { addressFault, domainsOf } from './pure/school-domains';

/** App property of the control workbook of a training school. */
const TRAINING_MARK = 'soDiemTapHuan';

const YES: readonly string[] = ['co', 'yes', 'true', '1'];

function schoolFile(
  context: AuthorityContext,
  file: Omit<NewFile, 'appProperties'> & {
    readonly role: string;
    readonly marks?: Readonly<Record<string, string>>;
  },
): DriveFile {
  const found = run(context.http, findFiles(FILE_ROLE, file.role));

  if (found[0] !== undefined) {
    return found[0];
  }

  const { role, marks = {}, ...rest } = file;

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

  if ((sheets ?? []).length > 1) {
    return;
  }

  runAll<unknown>(context.http, [batchUpdate(spreadsheetId, requests)] as Call<unknown>[]);
}

function checked(configuration: Configuration): Configuration {
  const needed = ['owner', 'domain', 'schoolName', 'schoolYear'] as const;
  const missing = needed.filter((field) => configuration[field] === '');

  if (missing.length > 0) {
    throw new AppError('NOT_SET_UP', { missing: missing.map((field) => PROPERTY_KEYS[field]) });
  }

  requireReadable(configuration);

  return configuration;
}

/** What is wrong is told before anything is made, not by the first command of the new year. @throws AppError BAD_INPUT */
function requireReadable({ schoolYear, domain, firstAdmins, owner }: Configuration): void {
  if (readSchoolYear(schoolYear) === null) {
    throw new AppError('BAD_INPUT', {
      field: PROPERTY_KEYS.schoolYear,
      value: `${schoolYear} (cần dạng 2026-2027, hai năm liền nhau)`,
    });
  }

  const faults = [owner, ...firstAdmins].flatMap(
    (email) => addressFault(email, domainsOf(domain)) ?? [],
  );

  if (faults.length > 0) {
    throw new AppError('BAD_INPUT', {
      field: `${PROPERTY_KEYS.owner}, ${PROPERTY_KEYS.firstAdmins}`,
      value: faults.join(' '),
    });
  }
}

/**
 * A school is a training school if its control workbook was made as one: asking for it later changes nothing of a
 * school in which people work. @throws AppError BAD_INPUT where it is asked for later.
 */
function rememberTraining(context: AuthorityContext, control: DriveFile, isWanted: boolean): void {
  const isTraining = control.appProperties?.[TRAINING_MARK] !== undefined;

  if (isWanted && !isTraining) {
    throw new AppError('BAD_INPUT', {
      field: TRAINING_KEYS.wanted,
      value:
        'trường này đã được cài đặt để dùng thật, không đổi thành trường tập huấn được. Hãy xóa thuộc tính này; muốn tập huấn thì cài một bản khác',
    });
  }

  context.properties.set(TRAINING_KEYS.controlId, isTraining ? control.id : '');
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

/** The first administrators open the control workbook to set the school up; sharing twice changes nothing. */
function shareControl(
  context: AuthorityContext,
  configuration: Configuration,
  fileId: string,
): void {
  const shares = configuration.firstAdmins
    .filter((email) => email !== configuration.owner)
    .map((email) => ({ fileId, email, role: 'writer' as const }));

  if (shares.length > 0) {
    run(context.http, shareFiles(shares));
  }
}

/**
 * First step of a school, taken by the school account on its page or in the script editor: folders, control workbook, ledger.
 * Running it again finds what is there, and adds the tables a newer version of the software has. Needs the upper half of the configuration in script properties.
 * @throws AppError NOT_SET_UP naming the properties that are missing, BAD_INPUT naming one that cannot be.
 */
export function install(context: AuthorityContext): Configuration {
  const configuration = checked(readConfiguration(context.properties));
  const { owner, schoolName, schoolYear } = configuration;
  const folders = makeFolders(context, schoolYear);
  const isWanted = YES.includes(foldText(context.properties.get(TRAINING_KEYS.wanted) ?? ''));
  const workbook = (role: string, name: string, marks = {}): DriveFile =>
    schoolFile(context, {
      role: `${role}-${schoolYear}`,
      name: `${name} ${schoolYear}`,
      mimeType: SHEET_TYPE,
      parents: [folders.root],
      marks,
    });
  const controlFile = workbook('control', 'Sổ quản trị', isWanted ? { [TRAINING_MARK]: '1' } : {});
  const control = controlFile.id;
  rememberTraining(context, controlFile, isWanted);
  const ledger = workbook('ledger', 'Sổ cái').id;

  fillOnce(
    context,
    control,
    controlRequests({ owner, schoolName, schoolYear }, context.controlDesign.tables),
  );
  const seal = (text: string): string => macOf(context, ledger, text);
  fillOnce(context, ledger, ledgerRequests({ owner, sha256: context.sha256, seal }));
  // Before what may be refused: of a tab that is gone it says that it is to be without its rows.
  acceptControl(context, { ...configuration, controlId: control, ledgerId: ledger });
  upgradeControl(context, { ...configuration, controlId: control });
  shareControl(context, configuration, control);
  context.properties.set(PROPERTY_KEYS.rootFolderId, folders.root);
  context.properties.set(PROPERTY_KEYS.archiveFolderId, folders.archive);
  context.properties.set(PROPERTY_KEYS.ledgerId, ledger);
  // Last: the control id is the sign that everything is there.
  context.properties.set(PROPERTY_KEYS.controlId, control);

  return readConfiguration(context.properties);
}
