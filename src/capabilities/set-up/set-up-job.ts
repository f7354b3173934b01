import * as v from 'valibot';
import { COVER_SHEET, editionOf } from '../../book/book-tabs';
import { REGISTERS } from '../../book/registers/register-list';
import { isRecorded } from '../../engine/act/recorded-commands';
import type { JobKind, JobPhase, JobRow, StepResult } from '../../engine/jobs/job-kind';
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
import { AppError } from '../../kernel/app-error';
import { parsedJson } from '../../kernel/table/parsed-json';
import type { Said } from '../../kernel/words/said';
import type { LedgerData } from '../../ledger/ledger-data';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import type { ClassRecord } from '../../school/school-model';
import { CLASSES } from '../../school/tables/classes-table';
import { runAll } from '../../workspace/call';
import { type Share, shareFiles } from '../../workspace/drive-shares';
import { batchUpdate, getSpreadsheet } from '../../workspace/sheets-calls';
import { classSetUp } from './people-data';
import { PEOPLE_CHANGES } from './pure/people/people-change';
import type { SET_UP_JOB_VI } from './pure/words/set-up-job-vi';

/** What a set-up job remembers: the classes that had a book when it was started, and what changed of people, in words. */
const SET_UP_PAYLOAD = v.object({
  madeBefore: v.array(v.string()),
  /** How many changes of people there were, by kind; missing in rows of older versions. */
  changed: v.optional(v.array(v.object({ kind: v.string(), count: v.number() }))),
  /** Mark of the tables it was started with; missing in jobs of an older version. */
  input: v.optional(v.string()),
});

/** What a set-up job remembers. */
export type SetUpPayload = v.InferOutput<typeof SET_UP_PAYLOAD>;

type TextCode = keyof typeof SET_UP_JOB_VI;

function said(code: TextCode, values: Said['values'] = {}): Said {
  return { code, values };
}

/** Said of several; of none nothing. */
function counted(code: TextCode, count: number): readonly Said[] {
  return count === 0 ? [] : [said(code, { count })];
}

function emails(code: TextCode, found: readonly string[]): readonly Said[] {
  return found.length === 0 ? [] : [said(code, { emails: found.join(', ') })];
}

/** Classes made together: their requests travel in parallel, and their shares fit into one call. */
const CLASSES_PER_STEP = 4;

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

function entry(session: Session, job: JobRow, data: LedgerData): EntryDraft {
  return {
    time: session.nowIso,
    actor: job.by,
    role: jobRole(session, job),
    meaning: 'setup',
    data,
    commandId: ledgerId('setup', job.id),
  };
}

function record(session: Session, job: JobRow, files: ClassFiles): void {
  const { schoolClass, bookId, folderId, isNew } = files;
  const row = session.control.find(CLASSES, schoolClass.id);

  if (isNew || !isRecorded(session, schoolClass.id, ledgerId('setup', job.id))) {
    session.ledger.append(
      schoolClass.id,
      [
        {
          ...entry(session, job, classSetUp(session.school, { schoolClass, bookId, folderId })),
          key: { class: schoolClass.id },
        },
      ],
      session.context.sha256,
    );
  }

  if (row !== null) {
    const edition = row.bookId === bookId ? row.edition : String(editionOf(schoolClass));
    session.control.put(CLASSES, { ...row, bookId, folderId, edition });
  }
}

function makeClasses(
  session: Session,
  job: JobRow,
  classes: readonly ClassRecord[],
): readonly Said[] {
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

  return [said('job.setup.books', { classes: names }), ...emails('job.setup.notTaken', refused)];
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
function updateBooks(session: Session, madeBefore: readonly string[]): readonly Said[] {
  const books = session.school.classes
    .filter(({ id }) => madeBefore.includes(id))
    .map((schoolClass) => ({ schoolClass, since: lastLook(session, schoolClass.id) }));

  return observeBooks(session, books).flatMap(({ classId, problem }) =>
    problem === null ? [] : [said('job.setup.book', { classId, problem })],
  );
}

/** What was done, as it was: nothing is called made that was there. */
function resultOf(
  session: Session,
  { madeBefore, changed = [] }: SetUpPayload,
  found: { readonly withdrawn: number; readonly problems: readonly Said[] },
): readonly Said[] {
  const made = session.school.classes.length - madeBefore.length;

  return [
    made > 0 ? said('job.setup.made', { count: made }) : said('job.setup.noneMade'),
    ...counted('job.setup.kept', madeBefore.length),
    ...PEOPLE_CHANGES.flatMap((kind) =>
      counted(`job.setup.${kind}`, changed.find((entry) => entry.kind === kind)?.count ?? 0),
    ),
    ...counted('job.setup.withdrawn', found.withdrawn),
    ...found.problems,
  ];
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
      [entry(session, job, { classes: total, year: session.configuration.schoolYear })],
      session.context.sha256,
    );
  }

  const problems = [
    ...emails('job.setup.notShared', refused),
    ...emails('job.setup.notWithdrawn', left),
    ...unwritten,
  ];

  return {
    done: total + 1,
    total: total + 1,
    finished: true,
    note: resultOf(session, payload, { withdrawn, problems }),
  };
}

/** What a set-up is called. */
export function setUpTitle({ configuration }: Session) {
  return said('job.setup.title', { year: configuration.schoolYear });
}

/** Class books, archive folders and shares, a few classes a step. */
export const MAKE_BOOKS: JobPhase = {
  step: (session, job) => {
    const { classes } = session.school;
    const pending = classes.filter(({ bookId }) => bookId === '');
    const chunk = pending.slice(0, CLASSES_PER_STEP);

    return chunk.length === 0
      ? null
      : {
          done: classes.length - pending.length + chunk.length,
          total: classes.length + 1,
          finished: false,
          note: makeClasses(session, job, chunk),
        };
  },
};

/** Books that were there, shares of the school's files, the entry that it is done. */
export const FINISH_SET_UP: JobPhase = { step: finish };

/** Makes a school of imported tables, or brings it to them; its phases stand in the list of jobs. */
export const SET_UP_JOB: Omit<JobKind, 'phases'> = {
  kind: 'setup',
  startedBy: 'setup.start',
  title: setUpTitle,
};
