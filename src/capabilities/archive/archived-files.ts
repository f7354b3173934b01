import { ARCHIVE } from '../../engine/archive/pure/archive-table';
import type { TroubleSaying } from '../../engine/health/pure/words/trouble-words';
import type { Session } from '../../engine/session';
import { type Said, said } from '../../kernel/words/said';
import type { DriveFile } from '../../workspace/drive-calls';
import { evidenceOf } from '../corrections/pure/request-row';
import { REQUESTS } from '../corrections/pure/requests-table';

/** A document as it was filed. */
export interface ArchivedFile {
  readonly fileId: string;
  /** Its path in the archive, or the name of the evidence. */
  readonly subject: Said;
  readonly classId: string;
  /** True for the name it was filed under. */
  readonly hasName: (name: string) => boolean;
  /** SHA-256 as the ledger has it; '' where none was written down. */
  readonly sha256: string;
  /** Folder it was filed into; '' where the class is not known any more. */
  readonly folderId: string;
  /** Printed documents are made read-only, evidence is not. */
  readonly isSealed: boolean;
}

function folderOf({ school }: Session, classId: string): string {
  return school.classes.find(({ id }) => id === classId)?.folderId ?? '';
}

function documents(session: Session): readonly ArchivedFile[] {
  return session.control.all(ARCHIVE).map(({ id, path, classId, sha256 }) => ({
    fileId: id,
    subject: said<TroubleSaying>('of.file', { name: path }),
    classId,
    // The name of a file may hold a slash itself.
    hasName: (name) => path.endsWith(`/${name}`),
    sha256,
    folderId: folderOf(session, classId),
    isSealed: true,
  }));
}

function evidence(session: Session): readonly ArchivedFile[] {
  return session.control.all(REQUESTS).flatMap((row) =>
    evidenceOf(row).map(({ fileId, name, sha256 }) => ({
      fileId,
      subject: said<TroubleSaying>('of.file', { name }),
      classId: row.classId,
      hasName: (found: string) => found === name,
      sha256,
      folderId: folderOf(session, row.classId),
      isSealed: false,
    })),
  );
}

/** Everything that was ever filed: printed books and minutes, then evidence, each in the order it was filed. */
export function archivedFiles(session: Session): readonly ArchivedFile[] {
  return [...documents(session), ...evidence(session)];
}

/** How a file stands: as Drive tells, or the status with which it does not give it. */
export type FoundFile = DriveFile | number;

/** True if it lies somewhere else than where it was filed. What is in the trash is told of as that. */
export function isMoved({ folderId }: ArchivedFile, file: DriveFile): boolean {
  return folderId !== '' && file.trashed !== true && file.parents?.includes(folderId) !== true;
}

/** True if its bytes are not those that were filed. */
export function isChanged({ sha256 }: ArchivedFile, file: DriveFile): boolean {
  return sha256 !== '' && file.sha256Checksum !== sha256;
}

/** True if it was made read-only and is not any more. */
export function isUnsealed({ isSealed }: ArchivedFile, file: DriveFile): boolean {
  return isSealed && file.contentRestrictions?.some(({ readOnly }) => readOnly === true) !== true;
}
