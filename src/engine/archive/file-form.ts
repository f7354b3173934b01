import type { FormContents, FormId } from '../../documents/forms-list';
import type { LedgerWitness } from '../../documents/paper-types';
import { AppError } from '../../kernel/app-error';
import type { RecordOf } from '../../kernel/table/table';
import { printDateTime } from '../../kernel/text/date-text';
import { type ChainHead, type EntryDraft, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import type { Pdf } from '../../ports/pdf-port';
import type { ClassRecord } from '../../school/school-model';
import { type Call, runAll } from '../../workspace/call';
import { type DriveFile, findFiles, sealFile, uploadFile } from '../../workspace/drive-calls';
import { recentCommandsIn } from '../act/recorded-commands';
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
  /** The class in whose folder it lies; null = it is of the school, and lies beside the folders of the grades. */
  readonly schoolClass: ClassRecord | null;
  /** `1`, `2`, or '' where it is of no semester. */
  readonly term: string;
  /** What tells a later edition whether anything has changed; null where there is only one. */
  readonly contentHash: string | null;
  /** What within the class it is about: id of a pupil, a subject or a list; left out = the class. */
  readonly about?: string;
  /** Its number, from 1; left out where there is only one. */
  readonly edition?: number;
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
  /** What stands on it, from what is official in the session and, of a paper over several years, in the years before it. */
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

/** A form on its way into the archive. */
interface Printed {
  readonly filing: Filing;
  readonly pdf: Pdf;
}

/** What executions that were cut off had put into the archive already, in the order asked; null where nothing is there. */
function filedBefore(session: Session, printed: readonly Printed[]): readonly (DriveFile | null)[] {
  const asked = printed.filter(({ filing }) => mayBeThere(session, filing));
  const found = runAll(
    session.context.http,
    asked.map(({ filing }) => findFiles(FILE_KEY, propertyOf(filing.key))),
  );

  return printed.map((each) => found[asked.indexOf(each)]?.[0] ?? null);
}

/** The folder of a form, what its path says of it, and the chain that knows of it. */
interface FilingPlace {
  readonly folderId: string;
  readonly folder: string;
  readonly classId: string;
  readonly chain: string;
}

function placeOf({ configuration }: Session, { schoolClass }: Filing): FilingPlace {
  const root = `Lưu trữ/${configuration.schoolYear}`;

  return schoolClass === null
    ? { folderId: configuration.archiveFolderId, folder: root, classId: '', chain: SCHOOL_CHAIN }
    : {
        folderId: schoolClass.folderId,
        folder: `${root}/Khối ${schoolClass.grade}/${schoolClass.id}`,
        classId: schoolClass.id,
        chain: schoolClass.id,
      };
}

function uploadOf(session: Session, { filing, pdf }: Printed): Call<DriveFile> {
  const { key, name } = filing;
  const appProperties = { [FILE_ROLE]: 'archive', [FILE_KEY]: propertyOf(key) };
  const parents = [placeOf(session, filing).folderId];

  return uploadFile({ name, mimeType: 'application/pdf', parents, appProperties }, pdf.bytes);
}

/** Puts PDFs into their folders in one trip, or finds those that are there. */
function uploaded(session: Session, printed: readonly Printed[]): readonly DriveFile[] {
  const there = filedBefore(session, printed);
  const missing = printed.filter((_, at) => there[at] === null);
  const files = runAll(
    session.context.http,
    missing.map((each) => uploadOf(session, each)),
  );

  return printed.map((each, at) => {
    const { folderId, classId } = placeOf(session, each.filing);
    const file = there[at] ?? files[missing.indexOf(each)];

    if (file === undefined) {
      throw new AppError('INTERNAL', { reason: 'an upload without an answer' });
    }

    return inArchive(session, file, { folderId, classId });
  });
}

function indexRow(
  session: Session,
  filing: Filing,
  file: { readonly id: string; readonly sha256: string; readonly pdf: Pdf },
): RecordOf<typeof ARCHIVE> {
  const { folder, classId } = placeOf(session, filing);

  return {
    id: file.id,
    path: `${folder}/${filing.name}`,
    kind: filing.kind,
    classId,
    term: filing.term,
    contentHash: filing.contentHash ?? '',
    sha256: file.sha256,
    pages: String(file.pdf.pages),
    madeBy: filing.madeBy,
    madeAt: filing.madeAt,
    about: filing.about ?? '',
    edition: String(filing.edition ?? ''),
    form: file.pdf.form ?? '',
  };
}

function entryOf(filing: Filing, fileId: string, sha256: string): EntryDraft {
  const { entry, contentHash, kind, name } = filing;
  const document = { document: kind, name, file: fileId, sha256, content: contentHash };

  return { ...entry, meaning: 'archive', data: { ...entry.data, ...document } };
}

/** Prints a form as the school stands; null if the archive has this content already. */
function printed<Id extends FormId, Asked>(
  session: Session,
  form: SchoolForm<Id, Asked>,
  asked: Asked,
): Printed | null {
  const content = form.content(session, asked);
  const filing = form.filing(session, asked, content);

  if (filing === null) {
    return null;
  }

  const { entry, edition } = filing;
  const { chain } = placeOf(session, filing);
  const ledger = witnessOf(session.ledger.head(chain), entry.time);

  return { filing, pdf: session.context.pdf.print(form.id, { content, ledger, edition }) };
}

/** Chain and command of an entry. */
function entryKey(chain: string, commandId: string): string {
  return `${chain} ${commandId}`;
}

/** What executions that were cut off had told the ledger already; asked once for all papers of a trip. */
function toldBefore(session: Session, printed: readonly Printed[]): ReadonlySet<string> {
  const asked = printed.filter(({ filing }) => mayBeThere(session, filing));
  const chains = [...new Set(asked.map(({ filing }) => placeOf(session, filing).chain))];
  const recent =
    chains.length === 0
      ? []
      : runAll(session.context.http, recentCommandsIn(session, chains)).flat();

  return new Set(recent.flatMap(([chain, ids]) => ids.map((id) => entryKey(chain, id))));
}

/** What stands of a form, in memory and in the archive. */
interface Lying extends Printed {
  readonly file: DriveFile;
  readonly isTold: boolean;
}

/** Writes down, in memory, what lies in the archive. */
function takenDown(session: Session, { filing, pdf, file, isTold }: Lying): FiledForm {
  const { context, control, ledger } = session;
  const { kind } = filing;
  const { chain } = placeOf(session, filing);
  const { id, sha256Checksum } = file;
  const sha256 = sha256Checksum ?? context.sha256(pdf.bytes);

  control.put(ARCHIVE, indexRow(session, filing, { id, sha256, pdf }));

  if (!isTold) {
    ledger.append(chain, [entryOf(filing, id, sha256)], context.sha256);
  }

  return { kind, fileId: id, pages: pdf.pages, seal: sealFile(id, filing.seal) };
}

/**
 * Prints forms and puts them into the archive, uploaded in one trip: files, then, in memory, their rows of the index and
 * their ledger entries. The caller saves the session together with the seals. Null for what the archive has already.
 * @throws AppError GOOGLE_… ; then nothing has changed in memory, and the forms are owed as a whole.
 */
export function fileForms<Id extends FormId, Asked>(
  session: Session,
  form: SchoolForm<Id, Asked>,
  asked: readonly Asked[],
): readonly (FiledForm | null)[] {
  const all = asked.map((each) => printed(session, form, each));
  const fresh = all.filter((each) => each !== null);
  const files = uploaded(session, fresh);
  const told = toldBefore(session, fresh);
  const filed = new Map(fresh.map((each, at) => [each, files[at]]));

  return all.map((each) => {
    const file = each === null ? undefined : filed.get(each);

    if (each === null || file === undefined) {
      return null;
    }

    const { chain } = placeOf(session, each.filing);
    const isTold = told.has(entryKey(chain, each.filing.entry.commandId));

    return takenDown(session, { ...each, file, isTold });
  });
}

/** One form, as {@link fileForms}. */
export function fileForm<Id extends FormId, Asked>(
  session: Session,
  form: SchoolForm<Id, Asked>,
  asked: Asked,
): FiledForm | null {
  return fileForms(session, form, [asked])[0] ?? null;
}
