import * as v from 'valibot';
import { AppError } from '../../domain/app-error';
import { ARCHIVE } from '../../domain/control/tables/archive-table';
import { JOBS } from '../../domain/control/tables/jobs-table';
import { shortTermName } from '../../domain/school/term-name';
import { parsedJson } from '../../domain/table/parsed-json';
import type { RecordOf } from '../../domain/table/table';
import { witnessOf } from '../corrections/minutes-document';
import { classBookContent } from '../exports/class-book-document';
import { type ArchiveItem, archiveRow, fileDocument } from '../operations/archive-file';
import { ledgerId } from '../operations/ledger-id';
import { isRecorded } from '../operations/recorded-commands';
import { lookFirst } from '../pupils/observe-first';
import { requireClass, type Session, saveSession } from '../session';
import { run } from '../workspace/call';
import { sealFile } from '../workspace/drive-calls';
import type { JobKind, JobRow } from './job-kind';
import { jobRole } from './job-role';

const EXPORT_PAYLOAD = v.object({
  classIds: v.array(v.string()),
  term: v.picklist([1, 2]),
  /** What was asked for; left out = official where the results are approved. */
  edition: v.optional(v.picklist(['draft', 'official'])),
});

type ExportPayload = Readonly<v.InferOutput<typeof EXPORT_PAYLOAD>>;

interface ClassExport {
  readonly job: JobRow;
  readonly classId: string;
  readonly term: 1 | 2;
  readonly wanted: ExportPayload['edition'];
}

/** What a print is filed as: drafts are counted by themselves and never take the place of an official edition. */
interface Edition {
  readonly kind: string;
  readonly key: string;
  readonly title: string;
  readonly told: string;
}

const OFFICIAL: Edition = { kind: 'classBook', key: 'book', title: 'bản', told: 'đã lưu' };
const DRAFT: Edition = {
  kind: 'classBookDraft',
  key: 'draft',
  title: 'BẢN NHÁP',
  told: 'kết quả chưa được duyệt, đã lưu bản nháp',
};

function editionOf(isDraft: boolean, wanted: ExportPayload['edition']): Edition {
  if (!isDraft) {
    return OFFICIAL;
  }

  return wanted === 'draft' ? { ...DRAFT, told: 'đã lưu bản nháp' } : DRAFT;
}

/** Same paper, same hash: the state of the ledger and the time are left out. */
function contentHash(session: Session, content: unknown): string {
  return session.context.sha256(JSON.stringify(content));
}

/** What is in the archive of a class book of a semester, drafts or official editions, oldest first. */
function versions(
  session: Session,
  entry: ClassExport,
  edition: Edition,
): readonly RecordOf<typeof ARCHIVE>[] {
  return session.control
    .all(ARCHIVE)
    .filter(
      ({ kind, classId, term }) =>
        kind === edition.kind && classId === entry.classId && term === String(entry.term),
    );
}

function itemOf(
  session: Session,
  entry: ClassExport,
  { edition, hash }: { readonly edition: Edition; readonly hash: string },
): ArchiveItem {
  const { folderId, grade, id } = requireClass(session, entry.classId);
  const year = session.configuration.schoolYear;
  const version = versions(session, entry, edition).length + 1;
  const name = `Sổ theo dõi và đánh giá HS ${id} ${shortTermName(entry.term)} ${year} (${edition.title} ${version}).pdf`;

  return {
    key: `${edition.key}-${id}-${entry.term}-${version}-${hash}`,
    name,
    folderId,
    path: `Lưu trữ/${year}/Khối ${grade}/${id}/${name}`,
    kind: edition.kind,
    classId: id,
    term: String(entry.term),
    contentHash: hash,
    madeBy: entry.job.by,
    madeAt: entry.job.at,
  };
}

/** Only the last version counts: a book that went back to what it was before is a new version. */
function alreadyFiled(
  session: Session,
  entry: ClassExport,
  { edition, hash }: { readonly edition: Edition; readonly hash: string },
): boolean {
  const filed = versions(session, entry, edition);

  return filed[filed.length - 1]?.contentHash === hash;
}

function writeDown(
  session: Session,
  entry: ClassExport,
  filed: { item: ArchiveItem; fileId: string; sha256: string },
): void {
  const commandId = ledgerId('export', entry.job.id, entry.classId);

  if (isRecorded(session, entry.classId, commandId)) {
    return;
  }

  session.ledger.append(
    entry.classId,
    [
      {
        time: session.nowIso,
        actor: entry.job.by,
        role: jobRole(session.school, entry.job),
        meaning: 'archive',
        subjectKey: { classId: entry.classId, assessment: `HK${entry.term}` },
        reason: filed.item.name,
        refs: [filed.fileId, `sha256:${filed.sha256}`, `content:${filed.item.contentHash}`],
        commandId,
      },
    ],
    session.context.sha256,
  );
}

/** Prints one class book, unless exactly this content is in the archive already. */
function exportClass(session: Session, entry: ClassExport): string {
  const schoolClass = requireClass(session, entry.classId);
  const found = classBookContent({ session, schoolClass, term: entry.term });

  if (found.isDraft && entry.wanted === 'official') {
    return `${entry.classId}: kết quả đã được mở lại, không in bản chính thức`;
  }

  const content = { ...found, isDraft: found.isDraft || entry.wanted === 'draft' };
  const edition = editionOf(content.isDraft, entry.wanted);
  const hash = contentHash(session, content);

  if (alreadyFiled(session, entry, { edition, hash })) {
    return `${entry.classId}: không có thay đổi, giữ bản đã lưu`;
  }

  const item = itemOf(session, entry, { edition, hash });
  const witness = witnessOf(session.ledger.head(entry.classId), session.nowIso);
  const pdf = session.context.pdf.classBook({ ...content, witness });
  const file = fileDocument(session, item, pdf, true);
  const sha256 = file.sha256Checksum ?? session.context.sha256(pdf.bytes);

  // Sealed before it is listed: what the index names is read-only.
  run(session.context.http, sealFile(file.id, `${item.name} đã lưu trữ`));
  session.control.put(ARCHIVE, archiveRow(item, file, { sha256, pages: pdf.pages }));
  writeDown(session, entry, { item, fileId: file.id, sha256 });
  saveSession(session);

  return `${entry.classId}: ${edition.told} ${pdf.pages} trang`;
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

    const note = exportClass(session, { job, classId, term, wanted: edition });
    const done = position + 1;

    return { done, total: classIds.length, note, finished: done >= classIds.length };
  },
};
