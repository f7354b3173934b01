import * as v from 'valibot';
import { type FiledForm, fileForm } from '../../engine/archive/file-form';
import type { JobKind, JobPhase, JobRow } from '../../engine/jobs/job-kind';
import { jobRole } from '../../engine/jobs/job-role';
import { JOBS } from '../../engine/jobs/pure/jobs-table';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { lookFirst } from '../../engine/observe/observe-first';
import { type Session, saveSession } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { writeList } from '../../kernel/table/list-cell';
import { parsedJson } from '../../kernel/table/parsed-json';
import type { Said } from '../../kernel/words/said';
import { requireClass } from '../../school/require-class';
import { TERM_NUMERAL } from '../../school/term-name';
import { notApproved } from '../results/pure/approved-results';
import { CLASS_BOOK_FORM, type ClassBookOrder, YEAR_BOOK_FORM } from './class-book-form';
import type { EXPORT_JOB_VI } from './pure/words/export-job-vi';

const EXPORT_PAYLOAD = v.object({
  classIds: v.array(v.string()),
  term: v.picklist([1, 2, 'year']),
  /** What was asked for; left out = official where the results are approved. */
  edition: v.optional(v.picklist(['draft', 'official'])),
});

/** What is to be printed. */
export type ExportPayload = Readonly<v.InferOutput<typeof EXPORT_PAYLOAD>>;

type TextCode = keyof typeof EXPORT_JOB_VI;

interface ExportTitle {
  readonly code: TextCode;
  readonly values: Readonly<Record<string, string>>;
}

/** What an export is called. */
export function exportTitle({ classIds, term, edition }: ExportPayload): ExportTitle {
  const classes = writeList(classIds);
  const isDraft = edition === 'draft';

  if (term === 'year') {
    const ofYear: TextCode = isDraft ? 'job.export.titleYearDraft' : 'job.export.titleYear';

    return { code: ofYear, values: { classes } };
  }

  const code: TextCode = isDraft ? 'job.export.titleDraft' : 'job.export.title';

  return { code, values: { term: TERM_NUMERAL[term], classes } };
}

/** Which edition was printed, and why no other. */
function filedAs({ edition }: ClassBookOrder, { kind }: FiledForm): TextCode {
  if (kind !== 'classBookDraft') {
    return 'job.export.official';
  }

  return edition === 'draft' ? 'job.export.draft' : 'job.export.unapproved';
}

/** Prints one class book, unless exactly this content is in the archive already. */
function exportClass(session: Session, order: ClassBookOrder): Said {
  const { classId, term, edition } = order;
  const said = (code: TextCode, pages = 0): Said => ({ code, values: { classId, pages } });

  if (
    edition === 'official' &&
    notApproved(session, requireClass(session, classId), term) !== null
  ) {
    return said('job.export.reopened');
  }

  const filed =
    term === 'year'
      ? fileForm(session, YEAR_BOOK_FORM, order)
      : fileForm(session, CLASS_BOOK_FORM, order);

  if (filed === null) {
    return said('job.export.same');
  }

  // Sealed before it is listed: what the index names is read-only.
  saveSession(session, [filed.seal]);

  return said(filedAs(order, filed), filed.pages);
}

/** @throws AppError BAD_INPUT for a row somebody has spoilt: the job fails, and says so. */
function payloadOf({ id, payload }: JobRow): ExportPayload {
  const read = parsedJson(EXPORT_PAYLOAD, payload);

  if (read === null) {
    throw new AppError('BAD_INPUT', {
      field: `${JOBS.title} › ${id}`,
      value: payload.slice(0, 80),
    });
  }

  return read;
}

/** One class. What people have just typed is accepted before the first. */
const PRINT_BOOKS: JobPhase = {
  step: (session, job) => {
    const { classIds, term, edition } = payloadOf(job);
    const position = Number(job.done);
    const classId = classIds[position];

    if (classId === undefined) {
      throw new AppError('INTERNAL', { job: job.id, position });
    }

    if (position === 0) {
      lookFirst(session, null);
    }

    const { id, by, at } = job;
    const note = exportClass(session, {
      ...{ classId, term, edition, by, at },
      role: jobRole(session, job),
      commandId: ledgerId('export', id, classId),
    });
    const done = position + 1;

    return { done, total: classIds.length, note: [note], finished: done >= classIds.length };
  },
};

/** Prints class books into the archive, one class a step. */
export const EXPORT_JOB: JobKind = {
  kind: 'export',
  startedBy: 'export.classBook',
  title: (_, job) => exportTitle(payloadOf(job)),
  phases: [PRINT_BOOKS],
};
