import type { AppError } from '../../kernel/app-error';
import { type Said, said } from '../../kernel/words/said';
import type { DriveFile } from '../../workspace/drive-calls';
import type { Session } from '../session';
import type { Configuration } from '../state/configuration';
import { errorSaid } from './failure-report';
import type { HealthBook } from './health-book';
import type { HealthCode } from './pure/health-conditions';
import { EVERYTHING, type HealthFinding, isSameSubject } from './pure/health-state';
import type { TroubleSaying } from './pure/words/trouble-words';

/** The two workbooks without which nothing is done. */
export const CONTROL_NAME = said<TroubleSaying>('of.control');
export const LEDGER_NAME = said<TroubleSaying>('of.ledger');

/** A class book. */
export function bookName(classId: string): Said {
  return said<TroubleSaying>('of.book', { class: classId });
}

/** Statuses that mean: it is not there, or not for us. */
const GONE: readonly unknown[] = [401, 403, 404];
const OPENING: readonly HealthCode[] = ['fileLost', 'fileUnreadable', 'quotaGone', 'googleAway'];

function openingCode({ code, details }: AppError): HealthCode {
  if (details.status === 429) {
    return 'quotaGone';
  }

  if (GONE.includes(details.status)) {
    return 'fileLost';
  }

  return code === 'GOOGLE_UNAVAILABLE' ? 'googleAway' : 'fileUnreadable';
}

/** Takes into the health how the opening of a workbook ended; `error` null = it was read. */
export function reportOpening(health: HealthBook, subject: Said, error: AppError | null): void {
  const failed = error === null ? null : openingCode(error);

  OPENING.forEach((code) => {
    health.report({
      code,
      covers: (found) => isSameSubject(found, subject),
      found: error !== null && code === failed ? [{ subject, detail: errorSaid(error) }] : [],
    });
  });
}

/** Takes into the health why nothing in control is believed; `fault` null = it is. */
export function reportAltered(health: HealthBook, fault: Said | null): void {
  health.report({
    code: 'controlAltered',
    covers: EVERYTHING,
    found: fault === null ? [] : [{ subject: CONTROL_NAME, detail: fault }],
  });
}

/** Takes into the health which tabs of control are missing. */
export function reportTabs(health: HealthBook, missing: readonly Said[]): void {
  health.report({
    code: 'tabLost',
    covers: EVERYTHING,
    found: missing.map((tab) => ({
      subject: CONTROL_NAME,
      detail: said<TroubleSaying>('control.noTab', { tab }),
    })),
  });
}

/** What Drive says of a file and what is wrong with it then; null = nothing. */
type FileFault = (file: DriveFile, configuration: Configuration) => Said | null;

const FAULTS: readonly (readonly [HealthCode, FileFault])[] = [
  ['fileTrashed', ({ trashed }) => (trashed === true ? said<TroubleSaying>('file.trashed') : null)],
  [
    'fileMoved',
    ({ parents, trashed }, { rootFolderId, schoolYear }) =>
      trashed === true || parents?.includes(rootFolderId)
        ? null
        : said<TroubleSaying>('file.moved', { year: schoolYear }),
  ],
  [
    'fileReadOnly',
    ({ contentRestrictions }) => {
      const found = contentRestrictions?.find(({ readOnly }) => readOnly === true);

      return found === undefined ? null : readOnlySaid(found.reason);
    },
  ],
  [
    'fileForeign',
    ({ ownedByMe }) => (ownedByMe === false ? said<TroubleSaying>('file.foreign') : null),
  ],
];

function readOnlySaid(reason = ''): Said {
  return reason === ''
    ? said<TroubleSaying>('file.readOnly')
    : said<TroubleSaying>('file.readOnlyBecause', { reason });
}

/** A workbook of the ledger as people call it; `at`: its place among them. */
export function ledgerName(at: number): Said {
  return at === 0 ? LEDGER_NAME : said<TroubleSaying>('of.furtherLedger', { number: at + 1 });
}

/** The workbooks of the school by file id. */
function workbooks({ configuration, school }: Session): ReadonlyMap<string, Said> {
  return new Map<string, Said>([
    [configuration.controlId, CONTROL_NAME],
    ...configuration.ledgerIds.map((id, at) => [id, ledgerName(at)] as const),
    ...school.classes.map(({ id, bookId }) => [bookId, bookName(id)] as const),
  ]);
}

/**
 * Takes into the health what Drive says of control, ledger and class books. What Drive does not list says nothing: a
 * file that is gone is found when it is opened.
 */
export function reportFiles(
  health: HealthBook,
  session: Session,
  files: readonly DriveFile[],
): void {
  const names = workbooks(session);

  FAULTS.forEach(([code, fault]) => {
    const found = files.flatMap((file): HealthFinding[] => {
      const subject = names.get(file.id);
      const detail = fault(file, session.configuration);

      return subject === undefined || detail === null ? [] : [{ subject, detail }];
    });

    health.report({ code, covers: EVERYTHING, found });
  });
}
