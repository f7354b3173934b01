import { ARCHIVE } from '../../engine/archive/pure/archive-table';
import type { TroubleSaying } from '../../engine/health/pure/words/trouble-words';
import type { Alarm } from '../../engine/health/record-alarms';
import { type RecordCheck, subjectOf } from '../../engine/ledger/compare-records';
import type { Session } from '../../engine/session';
import type { RecordOf } from '../../kernel/table/table';
import { type Said, said } from '../../kernel/words/said';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import type { ArchiveSaying } from './pure/words/archive-words';

/** What was filed just now may have its entry and not yet its row: the job goes on with the next beat. */
const SETTLED_MS = 60 * 60 * 1000;

/** A document as an entry tells of it. */
interface Told {
  readonly fileId: string;
  readonly sha256: string;
  readonly at: number;
}

function toldBy({ meaning, data, time }: LedgerEntry): readonly Told[] {
  const { file, sha256 } = data ?? {};

  return meaning !== 'archive' || typeof file !== 'string' || typeof sha256 !== 'string'
    ? []
    : [{ fileId: file, sha256, at: Date.parse(time) }];
}

function faultOf(row: RecordOf<typeof ARCHIVE> | undefined, told: Told | undefined): Said | null {
  if (told === undefined) {
    return said<ArchiveSaying>('archive.noEntry');
  }

  if (row === undefined) {
    return said<ArchiveSaying>('archive.noRow');
  }

  return row.sha256 === told.sha256
    ? null
    : said<ArchiveSaying>('archive.otherHash', { row: row.sha256, entry: told.sha256 });
}

function fileSaid(file: string, name: string | undefined): Said {
  return name === undefined
    ? said<TroubleSaying>('of.unnamedFile', { file })
    : said<TroubleSaying>('of.file', { name });
}

function find(
  session: Session,
  { id: classId }: { readonly id: string },
  entries: readonly LedgerEntry[],
): readonly Alarm[] {
  const rows = new Map(
    session.control
      .all(ARCHIVE)
      .filter((row) => row.classId === classId)
      .map((row) => [row.id, row]),
  );
  const told = new Map(entries.flatMap(toldBy).map((each) => [each.fileId, each]));
  const settled = [...told.values()].filter(({ at }) => session.now - at >= SETTLED_MS);
  const fileIds = [...new Set([...rows.keys(), ...settled.map(({ fileId }) => fileId)])];

  return fileIds.flatMap((fileId): Alarm[] => {
    const row = rows.get(fileId);
    const detail = faultOf(row, told.get(fileId));
    const subject = subjectOf(classId, fileSaid(fileId, row?.path));

    return detail === null
      ? []
      : [{ code: 'archiveIndex', subject, detail, filed: { fileId, classId } }];
  });
}

/** The index of the archive against the entries of a class: a row taken out, put in, or with another hash. */
export const INDEX_CHECK: RecordCheck = { codes: ['archiveIndex'], find };
