import * as v from 'valibot';
import { COVER_SHEET } from '../../book/book-tabs';
import { REGISTERS } from '../../book/registers/register-list';
import { isRecorded } from '../../engine/act/recorded-commands';
import type { JobKind, JobRow, StepResult } from '../../engine/jobs/job-kind';
import { jobRole } from '../../engine/jobs/job-role';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { classBookRequests } from '../../engine/making/class-book-requests';
import { type ClassFiles, classFiles } from '../../engine/making/class-files';
import { observeBooks } from '../../engine/observe/observe-books';
import { lastLook } from '../../engine/observe/observe-due';
import { openAdminTabs } from '../../engine/protect/control-protections';
import type { Session } from '../../engine/session';
import { withdrawShares } from '../../engine/sharing/share-changes';
import { bookShares, inBatches, schoolShares } from '../../engine/sharing/share-plan';
import { schoolOf } from '../../engine/state/load-school';
import { AppError } from '../../kernel/app-error';
import { parsedJson } from '../../kernel/table/parsed-json';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import type { ClassRecord } from '../../school/school-model';
import { CLASSES } from '../../school/tables/classes-table';
import { PUPIL_CHANGES } from '../../school/tables/pupil-changes-table';
import { runAll } from '../../workspace/call';
import { type Share, shareFiles } from '../../workspace/drive-shares';
import { batchUpdate, getSpreadsheet } from '../../workspace/sheets-calls';
import { PUPIL_WORK } from '../pupils/pupil-work';

/** What a set-up job remembers: the classes that had a book when it was started, and what changed of people, in words. */
const SET_UP_PAYLOAD = v.object({
  madeBefore: v.array(v.string()),
  /** Missing in rows of older versions. */
  changed: v.optional(v.string()),
  /** Mark of the tables it was started with; missing in jobs of an older version. */
  input: v.optional(v.string()),
});

/** What a set-up job remembers. */
export type SetUpPayload = v.InferOutput<typeof SET_UP_PAYLOAD>;

/** Classes made together: their requests travel in parallel, and their shares fit into one call. */
const CLASSES_PER_STEP = 4;

/** Pupils whose rows are changed in one step: one write of each book they concern, one of the ledger. */
const PUPILS_PER_STEP = 10;

/** Ids of books made before that have their content already: it came in one change, so one given tab tells of all. */
function filledBooks(session: Session, files: readonly ClassFiles[]): readonly string[] {
  const old = files.filter(({ isNew }) => !isNew);
  const given = REGISTERS.map(({ sheetId }) => sheetId);
  const books = runAll(
    session.context.http,
    old.map(({ bookId }) => getSpreadsheet(bookId, 'spreadsheetId,sheets(properties(sheetId))')),
  );

  return books
    .filter(({ sheets }) =>
      sheets?.some(({ properties }) => given.includes(properties?.sheetId ?? COVER_SHEET)),
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
    role: jobRole(session.school, job),
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

/** What a set-up job remembers; of a row of the oldest versions, or one somebody has spoilt, nothing. */
export function setUpPayload({ payload }: Pick<JobRow, 'payload'>): SetUpPayload {
  return parsedJson(SET_UP_PAYLOAD, payload) ?? { madeBefore: [] };
}

/** Shares of the books that were there before this set-up: new teachers get at them too. */
function sharesAgain(session: Session, madeBefore: readonly string[]): readonly Share[] {
  const { school, today, configuration } = session;

  return school.classes
    .filter(({ id, bookId }) => madeBefore.includes(id) && bookId !== '')
    .flatMap((schoolClass) =>
      bookShares(school, schoolClass, {
        fileId: schoolClass.bookId,
        today,
        owner: configuration.owner,
      }),
    );
}

/** Names, covers and protections of books that were there follow the new tables; answers what could not be done. */
function updateBooks(session: Session, madeBefore: readonly string[]): readonly string[] {
  const books = session.school.classes
    .filter(({ id }) => madeBefore.includes(id))
    .map((schoolClass) => ({ schoolClass, since: lastLook(session, schoolClass.id) }));

  return observeBooks(session, books).flatMap(({ classId, problem }) =>
    problem === null ? [] : [`sổ ${classId}: ${problem}`],
  );
}

/** What was done, as it was: nothing is called made that was there. */
function resultWords(
  session: Session,
  { madeBefore, changed = '' }: SetUpPayload,
  found: { readonly withdrawn: number; readonly problems: readonly string[] },
): string {
  const made = session.school.classes.length - madeBefore.length;
  const parts = [
    made > 0 ? `Đã tạo ${made} sổ điểm` : 'Không tạo sổ mới',
    madeBefore.length > 0 ? `giữ ${madeBefore.length} sổ đang có` : '',
    changed === '' ? '' : `đã đổi: ${changed}`,
    found.withdrawn === 0 ? '' : `đã thôi ${found.withdrawn} quyền mở tệp`,
    ...found.problems,
  ];

  return parts.filter((part) => part !== '').join('; ');
}

function problemWords(refused: readonly string[], left: readonly string[]): readonly string[] {
  return [
    refused.length === 0 ? '' : `chưa chia sẻ được cho: ${refused.join(', ')}`,
    left.length === 0 ? '' : `chưa thu hồi được quyền của: ${left.join(', ')}`,
  ].filter((part) => part !== '');
}

function finish(session: Session, job: JobRow): StepResult {
  const payload = setUpPayload(job);
  const total = session.school.classes.length;
  const { madeBefore } = payload;
  const unwritten = madeBefore.length === 0 ? [] : updateBooks(session, madeBefore);
  const refused = share(session, [
    ...schoolShares(session.school, session.configuration, session.today),
    ...sharesAgain(session, madeBefore),
  ]);
  // Only after others have been let in: nobody is shut out of a book without a teacher.
  const { withdrawn, left } =
    madeBefore.length === 0 ? { withdrawn: 0, left: [] } : withdrawShares(session);

  openAdminTabs(session);

  if (!isRecorded(session, SCHOOL_CHAIN, ledgerId('setup', job.id))) {
    session.ledger.append(
      SCHOOL_CHAIN,
      [entry(session, job, [`${total} lớp`])],
      session.context.sha256,
    );
  }

  const problems = [...problemWords(refused, left), ...unwritten];

  return {
    done: total + 1,
    total: total + 1,
    finished: true,
    note: resultWords(session, payload, { withdrawn, problems }),
  };
}

/** Pupils who come, move, leave or return by this import, some at a time; null when none is left that can be done. */
function changePupils(session: Session, job: JobRow): StepResult | null {
  const rows = session.control
    .all(PUPIL_CHANGES)
    .filter(({ id, done }) => done === '' && id.startsWith(`${job.id}-`))
    .slice(0, PUPILS_PER_STEP);
  const stuck = rows.length === 0 ? [] : PUPIL_WORK.carryOut(session, rows, true).stuck;
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
