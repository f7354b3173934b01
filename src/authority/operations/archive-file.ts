import type { ARCHIVE } from '../../domain/control/tables/archive-table';
import type { RecordOf } from '../../domain/table/table';
import type { Pdf } from '../../ports/pdf-port';
import type { Session } from '../session';
import { FILE_ROLE } from '../setup/install';
import { run } from '../workspace/call';
import { type DriveFile, findFiles, uploadFile } from '../workspace/drive-calls';
import { inArchive } from './in-archive';

const FILE_KEY = 'soDiemKhoa';

/** A document on its way into the archive. `key` names it once and for all: the same key is never filed twice. */
export interface ArchiveItem {
  readonly key: string;
  readonly name: string;
  readonly folderId: string;
  readonly path: string;
  readonly kind: string;
  readonly classId: string;
  readonly term: string;
  readonly contentHash: string;
  readonly madeBy: string;
  /** UTC ISO. */
  readonly madeAt: string;
}

/** App property values hold 124 bytes with their key; a prefix of a hash is enough. */
function propertyOf(key: string): string {
  return key.slice(0, 90);
}

/**
 * Puts a PDF into its folder, out of the trash if that lies there, or finds it if an interrupted run had put it. It is sealed and listed by the
 * caller, in the same trip as the ledger entry.
 */
export function fileDocument(
  session: Session,
  item: ArchiveItem,
  pdf: Pdf,
  isResumed: boolean,
): DriveFile {
  const { http } = session.context;
  const there = isResumed ? run(http, findFiles(FILE_KEY, propertyOf(item.key))) : [];
  const file =
    there[0] ??
    run(
      http,
      uploadFile(
        {
          name: item.name,
          mimeType: 'application/pdf',
          parents: [item.folderId],
          appProperties: { [FILE_ROLE]: 'archive', [FILE_KEY]: propertyOf(item.key) },
        },
        pdf.bytes,
      ),
    );

  return inArchive(session, file, item);
}

/** The row of the archive index for a filed document. */
export function archiveRow(
  item: ArchiveItem,
  file: DriveFile,
  pdf: { readonly sha256: string; readonly pages: number },
): RecordOf<typeof ARCHIVE> {
  return {
    id: file.id,
    path: item.path,
    kind: item.kind,
    classId: item.classId,
    term: item.term,
    contentHash: item.contentHash,
    sha256: pdf.sha256,
    pages: String(pdf.pages),
    madeBy: item.madeBy,
    madeAt: item.madeAt,
  };
}
