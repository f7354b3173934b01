import * as v from 'valibot';
import { type FiledForm, fileForm } from '../../engine/archive/file-form';
import type { JobKind, JobRow } from '../../engine/jobs/job-kind';
import { jobRole } from '../../engine/jobs/job-role';
import { JOBS } from '../../engine/jobs/pure/jobs-table';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { lookFirst } from '../../engine/observe/observe-first';
import { type Session, saveSession } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { parsedJson } from '../../kernel/table/parsed-json';
import { isApproved } from './class-book-content';
import { CLASS_BOOK_FORM, type ClassBookOrder } from './class-book-form';

const EXPORT_PAYLOAD = v.object({
  classIds: v.array(v.string()),
  term: v.picklist([1, 2]),
  /** What was asked for; left out = official where the results are approved. */
  edition: v.optional(v.picklist(['draft', 'official'])),
});

type ExportPayload = Readonly<v.InferOutput<typeof EXPORT_PAYLOAD>>;

/** What was printed, in words. */
function toldOf({ edition }: ClassBookOrder, { kind, pages }: FiledForm): string {
  const isDraft = kind === 'classBookDraft';
  const why = isDraft && edition !== 'draft' ? 'kết quả chưa được duyệt, ' : '';

  return `${why}đã lưu${isDraft ? ' bản nháp' : ''} ${pages} trang`;
}

/** Prints one class book, unless exactly this content is in the archive already. */
function exportClass(session: Session, order: ClassBookOrder): string {
  const { classId, term, edition } = order;

  if (edition === 'official' && !isApproved(session, classId, term)) {
    return `${classId}: kết quả đã được mở lại, không in bản chính thức`;
  }

  const filed = fileForm(session, CLASS_BOOK_FORM, order);

  if (filed === null) {
    return `${classId}: không có thay đổi, giữ bản đã lưu`;
  }

  // Sealed before it is listed: what the index names is read-only.
  saveSession(session, [filed.seal]);

  return `${classId}: ${toldOf(order, filed)}`;
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

/** Prints class books into the archive, one class a step. What people have just typed is accepted first. */
export const exportJob: JobKind = {
  kind: 'export',
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
      role: jobRole(session.school, job),
      commandId: ledgerId('export', id, classId),
    });
    const done = position + 1;

    return { done, total: classIds.length, note, finished: done >= classIds.length };
  },
};
