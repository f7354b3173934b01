import { decodeBase64 } from '../../documents/base64';
import { inArchive } from '../../engine/archive/in-archive';
import type { Session } from '../../engine/session';
import { FILE_ROLE } from '../../engine/state/file-role';
import { AppError } from '../../kernel/app-error';
import { type Call, run, runAll } from '../../workspace/call';
import { type DriveFile, findFiles, uploadFile } from '../../workspace/drive-calls';
import type { EvidenceUpload } from './corrections-contract';
import {
  EVIDENCE_TYPES,
  MAX_EVIDENCE_BASE64,
  MAX_EVIDENCE_FILES,
  MAX_EVIDENCE_MEGABYTES,
} from './pure/evidence-limits';
import type { EvidenceRecord } from './pure/request-row';

const FILE_REQUEST = 'soDiemPhieu';
const FILE_PART = 'soDiemPhan';
/** Checked before anything is written, so that a broken upload leaves nothing behind. */
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Checks what a person attached. @throws AppError EVIDENCE_REQUIRED, BAD_INPUT naming the file. */
export function checkEvidence(uploads: readonly EvidenceUpload[]): void {
  if (uploads.length === 0) {
    throw new AppError('EVIDENCE_REQUIRED', {});
  }

  if (uploads.length > MAX_EVIDENCE_FILES) {
    throw new AppError('BAD_INPUT', {
      field: 'minh chứng',
      value: `${uploads.length} tệp, tối đa ${MAX_EVIDENCE_FILES} tệp`,
    });
  }

  for (const { name, mimeType, base64 } of uploads) {
    if (!EVIDENCE_TYPES.includes(mimeType)) {
      throw new AppError('BAD_INPUT', {
        field: 'minh chứng',
        value: `${name} (chỉ nhận ảnh JPEG, PNG, WebP hoặc tệp PDF)`,
      });
    }

    if (base64.length === 0 || base64.length > MAX_EVIDENCE_BASE64 || !BASE64.test(base64)) {
      throw new AppError('BAD_INPUT', {
        field: 'minh chứng',
        value: `${name} (rỗng, hỏng hoặc quá ${MAX_EVIDENCE_MEGABYTES} MB)`,
      });
    }
  }
}

function record(file: DriveFile): EvidenceRecord {
  return { name: file.name, fileId: file.id, sha256: file.sha256Checksum ?? '' };
}

/** What is filed of a request, in the order in which it was sent. */
export function filedEvidence(session: Session, requestId: string): readonly EvidenceRecord[] {
  const there = run(session.context.http, findFiles(FILE_REQUEST, requestId));
  const partOf = (file: DriveFile): number => Number(file.appProperties?.[FILE_PART] ?? 0);

  return [...there].sort((a, b) => partOf(a) - partOf(b)).map(record);
}

/** The request whose evidence is filed, and where. */
interface EvidenceOf {
  readonly id: string;
  readonly number: string;
  readonly folderId: string;
  readonly classId: string;
}

function uploadCall(
  { id, number, folderId }: EvidenceOf,
  upload: EvidenceUpload,
  position: number,
): Call<DriveFile> {
  return uploadFile(
    {
      name: `${number} – minh chứng ${position + 1} – ${upload.name}`,
      mimeType: upload.mimeType,
      parents: [folderId],
      appProperties: {
        [FILE_ROLE]: 'evidence',
        [FILE_REQUEST]: id,
        [FILE_PART]: String(position),
      },
    },
    decodeBase64(upload.base64),
  );
}

/**
 * Copies evidence into the class's archive folder, where the school owns it. Files that an interrupted request had
 * filed already are found and not filed again.
 */
export function fileEvidence(
  session: Session,
  request: EvidenceOf,
  uploads: readonly EvidenceUpload[],
): readonly EvidenceRecord[] {
  const { http } = session.context;
  const there = run(http, findFiles(FILE_REQUEST, request.id));
  const parts = new Map(there.map((file) => [file.appProperties?.[FILE_PART] ?? '', file]));
  const missing = uploads
    .map((upload, position) => ({ upload, position }))
    .filter(({ position }) => !parts.has(String(position)));
  const made = runAll(
    http,
    missing.map(({ upload, position }) => uploadCall(request, upload, position)),
  );

  made.forEach((file, index) => {
    parts.set(String(missing[index]?.position), inArchive(session, file, request));
  });

  return uploads.flatMap((_, position) => {
    const file = parts.get(String(position));

    return file === undefined ? [] : [record(file)];
  });
}
