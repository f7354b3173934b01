import { ARCHIVE } from '../../domain/control/tables/archive-table';
import { REQUESTS } from '../../domain/control/tables/requests-table';
import type { ChainHead, EntryDraft } from '../../domain/ledger/ledger-entry';
import { type ArchiveItem, archiveRow, fileDocument } from '../operations/archive-file';
import { layoutColumn } from '../operations/find-cell';
import { isRecorded } from '../operations/recorded-commands';
import { requireClass, type Session } from '../session';
import type { Call } from '../workspace/call';
import { sealFile } from '../workspace/drive-calls';
import { minutesDocument } from './minutes-document';
import type { RequestRow } from './request-view';

function item(session: Session, row: RequestRow): ArchiveItem {
  const schoolClass = requireClass(session, row.classId);
  const { folderId, grade, id } = schoolClass;
  const { column } = layoutColumn(schoolClass, { tabId: row.subjectId, key: row.assessment });
  const number = row.minutesNumber.split('/')[0] ?? '';
  const name = `Biên bản sửa điểm ${number} – ${row.number} – ${id}.pdf`;

  return {
    key: `minutes-${row.id}`,
    name,
    folderId,
    path: `Lưu trữ/${session.configuration.schoolYear}/Khối ${grade}/${id}/${name}`,
    kind: 'minutes',
    classId: id,
    term: String(column.term ?? ''),
    contentHash: row.id,
    madeBy: row.decidedBy,
    madeAt: row.decidedAt,
  };
}

function archiveDraft(
  session: Session,
  row: RequestRow,
  file: { readonly fileId: string; readonly sha256: string },
): EntryDraft {
  return {
    time: row.decidedAt,
    actor: session.configuration.owner,
    role: 'system',
    meaning: 'archive',
    subjectKey: {
      classId: row.classId,
      pupilId: row.pupilId,
      subjectId: row.subjectId,
      assessment: row.assessment,
    },
    reason: `Biên bản ${row.minutesNumber}`,
    refs: [row.number, file.fileId, `sha256:${file.sha256}`],
    commandId: `minutes-${row.id}`,
  };
}

/**
 * Prints the minutes of an applied request and puts them into the archive. Changes control and ledger in memory; the
 * caller saves them together with the call that is answered, which seals the file. `head`: where the chain of the
 * class stood after the change.
 */
export function makeMinutes(
  session: Session,
  row: RequestRow,
  options: { readonly head: ChainHead; readonly isResumed: boolean },
): readonly Call<unknown>[] {
  const { context, control, ledger } = session;
  const pdf = context.pdf.minutes(minutesDocument(session, row, options.head));
  const entry = item(session, row);
  const file = fileDocument(session, entry, pdf, options.isResumed);
  const sha256 = file.sha256Checksum ?? context.sha256(pdf.bytes);
  // Asked before anything changes in memory: if it fails, the minutes stay owed as a whole.
  const isTold = options.isResumed && isRecorded(session, row.classId, entry.key);

  control.put(ARCHIVE, archiveRow(entry, file, { sha256, pages: pdf.pages }));
  control.put(REQUESTS, { ...row, minutesFileId: file.id });

  if (!isTold) {
    ledger.append(
      row.classId,
      [archiveDraft(session, row, { fileId: file.id, sha256 })],
      context.sha256,
    );
  }

  return [sealFile(file.id, `Biên bản ${row.minutesNumber} đã lưu trữ`)];
}
