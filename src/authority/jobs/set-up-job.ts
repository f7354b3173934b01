import { AppError } from '../../domain/app-error';
import type { ClassRecord } from '../../domain/control/school-model';
import { CLASSES, PUPIL_CHANGES } from '../../domain/control/table-schema';
import type { EntryDraft } from '../../domain/ledger/ledger-entry';
import { SCHOOL_CHAIN } from '../../domain/ledger/ledger-entry';
import { openAdminTabs } from '../operations/control-protections';
import { ledgerId } from '../operations/ledger-id';
import { isRecorded } from '../operations/recorded-commands';
import { carryOutChanges } from '../pupils/carry-out-changes';
import type { Session } from '../session';
import { classBookRequests } from '../setup/class-book-requests';
import { type ClassFiles, classFiles } from '../setup/class-files';
import { bookShares, inBatches, schoolShares } from '../setup/share-plan';
import { META_OFFICIAL } from '../state/class-book';
import { schoolOf } from '../state/load-school';
import { runAll } from '../workspace/call';
import { type Share, shareFiles } from '../workspace/drive-calls';
import { batchUpdate, getSpreadsheet } from '../workspace/sheets-calls';
import type { JobKind, JobRow, StepResult } from './job-kind';

/** What a set-up job remembers: the classes that had a book when it was started. */
export interface SetUpPayload {
  readonly madeBefore: readonly string[];
}

/** Classes made together: their requests travel in parallel, and their shares fit into one call. */
const CLASSES_PER_STEP = 4;

/** Pupils whose rows are changed in one step: one write of each book they concern, one of the ledger. */
const PUPILS_PER_STEP = 10;

/** Ids of books made before that have their content already. */
function filledBooks(session: Session, files: readonly ClassFiles[]): readonly string[] {
  const old = files.filter(({ isNew }) => !isNew);
  const books = runAll(
    session.context.http,
    old.map(({ bookId }) =>
      getSpreadsheet(bookId, 'spreadsheetId,developerMetadata(metadataKey,metadataValue)'),
    ),
  );

  return books
    .filter(({ developerMetadata }) =>
      developerMetadata?.some(({ metadataKey }) => metadataKey === META_OFFICIAL),
    )
    .map(({ spreadsheetId }) => spreadsheetId ?? '');
}

function fillBooks(
  session: Session,
  files: readonly ClassFiles[],
  filled: readonly string[],
): void {
  const { school, now, configuration } = session;

  runAll(
    session.context.http,
    files
      .filter(({ bookId }) => !filled.includes(bookId))
      .map(({ schoolClass, bookId }) =>
        batchUpdate(
          bookId,
          classBookRequests({
            school,
            schoolClass,
            spreadsheetId: bookId,
            owner: configuration.owner,
            now,
          }),
        ),
      ),
  );
}

/** Shares files and answers the e-mails Google did not take, each once. */
function share(session: Session, shares: readonly Share[]): readonly string[] {
  const batches = inBatches(shares);
  const statuses = runAll(session.context.http, batches.map(shareFiles)).flat();
  const statusOf = (position: number): number => statuses[position] ?? 500;

  // Parts of a batch may be refused in passing while the batch itself is not: the step is done again.
  if (shares.some((_, position) => statusOf(position) === 429 || statusOf(position) >= 500)) {
    throw new AppError('GOOGLE_UNAVAILABLE', { status: 503 });
  }

  const refused = shares.filter((_, position) => statusOf(position) >= 300);

  return [...new Set(refused.map(({ email }) => email))];
}

function entry(session: Session, job: JobRow, refs: readonly string[]): EntryDraft {
  return {
    time: session.nowIso,
    actor: job.by,
    role: 'admin',
    meaning: 'setup',
    reason: job.title,
    refs,
    commandId: ledgerId('setup', job.id),
  };
}

function record(session: Session, job: JobRow, files: ClassFiles): void {
  const { schoolClass, bookId, folderId, isNew } = files;
  const row = session.control.find(CLASSES, schoolClass.id);

  if (isNew || !isRecorded(session, schoolClass.id, ledgerId('setup', job.id))) {
    session.ledger.append(
      schoolClass.id,
      [{ ...entry(session, job, [bookId]), subjectKey: { classId: schoolClass.id } }],
      session.context.sha256,
    );
  }

  if (row !== null) {
    session.control.put(CLASSES, { ...row, bookId, folderId });
  }
}

function makeClasses(session: Session, job: JobRow, classes: readonly ClassRecord[]): string {
  const files = classFiles(session, classes);
  const { school, today, configuration } = session;

  fillBooks(session, files, filledBooks(session, files));
  const refused = share(
    session,
    files.flatMap(({ schoolClass, bookId }) =>
      bookShares(school, schoolClass, { fileId: bookId, today, owner: configuration.owner }),
    ),
  );
  files.forEach((file) => {
    record(session, job, file);
  });

  const names = classes.map(({ id }) => id).join(', ');

  return refused.length === 0
    ? `Đã tạo sổ ${names}`
    : `Đã tạo sổ ${names}; Google không nhận chia sẻ cho: ${refused.join(', ')}`;
}

/** Shares of the books that were there before this set-up: new teachers get at them too. */
function sharesAgain(session: Session, job: JobRow): readonly Share[] {
  const { school, today, configuration } = session;
  const classIds = job.payload === '' ? [] : (JSON.parse(job.payload) as SetUpPayload).madeBefore;

  return school.classes
    .filter(({ id, bookId }) => classIds.includes(id) && bookId !== '')
    .flatMap((schoolClass) =>
      bookShares(school, schoolClass, {
        fileId: schoolClass.bookId,
        today,
        owner: configuration.owner,
      }),
    );
}

function finish(session: Session, job: JobRow): StepResult {
  const total = session.school.classes.length;
  const refused = share(session, [
    ...schoolShares(session.school, session.configuration, session.today),
    ...sharesAgain(session, job),
  ]);

  openAdminTabs(session);

  if (!isRecorded(session, SCHOOL_CHAIN, ledgerId('setup', job.id))) {
    session.ledger.append(
      SCHOOL_CHAIN,
      [entry(session, job, [`${total} lớp`])],
      session.context.sha256,
    );
  }

  const note = `Đã tạo ${total} sổ điểm`;

  return {
    done: total + 1,
    total: total + 1,
    finished: true,
    note: refused.length === 0 ? note : `${note}; chưa chia sẻ được cho: ${refused.join(', ')}`,
  };
}

/** Pupils who come, move, leave or return by this import, some at a time; null when none is left that can be done. */
function changePupils(session: Session, job: JobRow): StepResult | null {
  const rows = session.control
    .all(PUPIL_CHANGES)
    .filter(({ id, done }) => done === '' && id.startsWith(`${job.id}-`))
    .slice(0, PUPILS_PER_STEP);
  const stuck = rows.length === 0 ? [] : carryOutChanges(session, rows, { isResumed: true });
  const total = session.school.classes.length + 1;

  return rows.length === stuck.length
    ? null
    : { done: total - 1, total, finished: false, note: 'Đang chuyển học sinh giữa các sổ' };
}

/** Makes class books, archive folders and shares, a few classes a step. */
export const setUpJob: JobKind = {
  kind: 'setup',
  step: (opened, job) => {
    const session = { ...opened, school: schoolOf(opened.control) };
    const { classes } = session.school;
    const pending = classes.filter(({ bookId }) => bookId === '');

    if (pending.length === 0) {
      return changePupils(session, job) ?? finish(session, job);
    }

    const chunk = pending.slice(0, CLASSES_PER_STEP);
    const note = makeClasses(session, job, chunk);

    return {
      done: classes.length - pending.length + chunk.length,
      total: classes.length + 1,
      finished: false,
      note,
    };
  },
};
