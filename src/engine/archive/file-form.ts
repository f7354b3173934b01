import type { FormContents, FormId } from '../../documents/forms-list';
import type { LedgerWitness } from '../../documents/paper-types';
import type { RecordOf } from '../../kernel/table/table';
import { printDateTime } from '../../kernel/text/date-text';
import type { ChainHead, EntryDraft } from '../../ledger/ledger-entry';
import type { Pdf } from '../../ports/pdf-port';
import type { ClassRecord } from '../../school/school-model';
import { type Call, run } from '../../workspace/call';
import { type DriveFile, findFiles, sealFile, uploadFile } from '../../workspace/drive-calls';
import { isRecorded } from '../act/recorded-commands';
import type { Session } from '../session';
import { FILE_ROLE } from '../state/file-role';
import { inArchive } from './in-archive';
import { ARCHIVE } from './pure/archive-table';

const FILE_KEY = 'soDiemKhoa';

/** Where and as what a printed form is filed: the file in the folder of its class, its row and its ledger entry. */
export interface Filing {
  /** Names the document once and for all: the same key is never filed twice. */
  readonly key: string;
  /** File name. */
  readonly name: string;
  /** What the archive index calls it. */
  readonly kind: string;
  readonly schoolClass: ClassRecord;
  /** `1`, `2`, or '' where it is of no semester. */
  readonly term: string;
  /** What tells a later edition whether anything has changed; null where there is only one. */
  readonly contentHash: string | null;
  /** E-mail of who ordered it. */
  readonly madeBy: string;
  /** When it was ordered, UTC ISO. */
  readonly madeAt: string;
  /** Why the file is read-only, as Drive shows it. */
  readonly seal: string;
  /** What the ledger says, its time also printed on the paper; the file and its hashes are added. */
  readonly entry: Omit<EntryDraft, 'meaning'>;
}

/** A printed form of the school. How it looks stands under the same id in `documents/forms-list.ts`. */
export interface SchoolForm<Id extends FormId, Asked> {
  readonly id: Id;
  /** What stands on it, from what is official in the session; no service is called. */
  readonly content: (session: Session, asked: Asked) => FormContents[Id];
  /** Where this content is filed; null if the archive has it already. */
  readonly filing: (session: Session, asked: Asked, content: FormContents[Id]) => Filing | null;
}

/** A form that lies in the archive, once the session is saved. */
export interface FiledForm {
  readonly kind: string;
  readonly fileId: string;
  readonly pages: number;
  /** Seals the file; goes with the ledger's change, before the index names it. */
  readonly seal: Call<unknown>;
}

/** App property values hold 124 bytes with their key; a prefix of a hash is enough. */
function propertyOf(key: string): string {
  return key.slice(0, 90);
}

/** The state of a chain, as printed on paper at a time (UTC ISO). */
function witnessOf({ chain, size, root }: ChainHead, printedAt: string): LedgerWitness {
  return { chain, sequence: size, head: root, printedAt: printDateTime(Date.parse(printedAt)) };
}

/** What was ordered before this execution may have been filed by one that was cut off. */
function mayBeThere(session: Session, { madeAt }: Filing): boolean {
  return madeAt !== session.nowIso;
}

/** Puts a PDF into its folder, or finds it where an execution that was cut off had put it. */
function uploaded(session: Session, filing: Filing, pdf: Pdf): DriveFile {
  const { http } = session.context;
  const { name, schoolClass } = filing;
  const { folderId, id: classId } = schoolClass;
  const key = propertyOf(filing.key);
  const [there] = mayBeThere(session, filing) ? run(http, findFiles(FILE_KEY, key)) : [];
  const appProperties = { [FILE_ROLE]: 'archive', [FILE_KEY]: key };
  const item = { name, mimeType: 'application/pdf', parents: [folderId], appProperties };

  return inArchive(session, there ?? run(http, uploadFile(item, pdf.bytes)), { folderId, classId });
}

function indexRow(
  session: Session,
  filing: Filing,
  file: { readonly id: string; readonly sha256: string; readonly pages: number },
): RecordOf<typeof ARCHIVE> {
  const { grade, id: classId } = filing.schoolClass;

  return {
    id: file.id,
    path: `Lưu trữ/${session.configuration.schoolYear}/Khối ${grade}/${classId}/${filing.name}`,
    kind: filing.kind,
    classId,
    term: filing.term,
    contentHash: filing.contentHash ?? '',
    sha256: file.sha256,
    pages: String(file.pages),
    madeBy: filing.madeBy,
    madeAt: filing.madeAt,
  };
}

function entryOf(filing: Filing, fileId: string, sha256: string): EntryDraft {
  const { entry, contentHash, kind, name } = filing;
  const document = { document: kind, name, file: fileId, sha256, content: contentHash };

  return { ...entry, meaning: 'archive', data: { ...entry.data, ...document } };
}

/**
 * Prints a form and puts it into the archive: file, then, in memory, its row of the index and its ledger entry. The
 * caller saves the session together with the seal. Null if the archive has this content already.
 * @throws AppError GOOGLE_… ; then nothing has changed in memory, and the form is owed as a whole.
 */
export function fileForm<Id extends FormId, Asked>(
  session: Session,
  form: SchoolForm<Id, Asked>,
  asked: Asked,
): FiledForm | null {
  const { context, control, ledger } = session;
  const content = form.content(session, asked);
  const filing = form.filing(session, asked, content);

  if (filing === null) {
    return null;
  }

  const { schoolClass, entry, kind } = filing;
  const witness = witnessOf(ledger.head(schoolClass.id), entry.time);
  const pdf = context.pdf.print(form.id, { content, ledger: witness });
  const { id, sha256Checksum } = uploaded(session, filing, pdf);
  const sha256 = sha256Checksum ?? context.sha256(pdf.bytes);
  const isTold =
    mayBeThere(session, filing) && isRecorded(session, schoolClass.id, entry.commandId);

  control.put(ARCHIVE, indexRow(session, filing, { id, sha256, pages: pdf.pages }));

  if (!isTold) {
    ledger.append(schoolClass.id, [entryOf(filing, id, sha256)], context.sha256);
  }

  return { kind, fileId: id, pages: pdf.pages, seal: sealFile(id, filing.seal) };
}
