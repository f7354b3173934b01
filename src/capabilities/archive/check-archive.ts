import * as v from 'valibot';
import type { HealthBook } from '../../engine/health/health-book';
import type { HealthCode } from '../../engine/health/pure/health-conditions';
import {
  EVERYTHING,
  type HealthFinding,
  isSameSubject,
} from '../../engine/health/pure/health-state';
import type { TroubleSaying } from '../../engine/health/pure/words/trouble-words';
import { recordAlarms } from '../../engine/health/record-alarms';
import type { Session } from '../../engine/session';
import { parsedJson } from '../../kernel/table/parsed-json';
import { type Said, said, saidKey } from '../../kernel/words/said';
import { runAll } from '../../workspace/call';
import { BATCH_PARTS, type DriveFile, filesAsTheyAre } from '../../workspace/drive-calls';
import {
  type ArchivedFile,
  archivedFiles,
  type FoundFile,
  isChanged,
  isMoved,
  isUnsealed,
} from './archived-files';
import type { ArchiveSaying } from './pure/words/archive-words';

/** Script property: when the last slice was looked at (UTC ms) and where the next begins. */
const KEY = 'ARCHIVE_CHECK';
/** A slice an hour: 2,400 files a day, so that the archive of any school is gone through many times a month. */
const EVERY_MS = 60 * 60 * 1000;

const CURSOR = v.object({ at: v.number(), next: v.number() });

type Cursor = Readonly<v.InferOutput<typeof CURSOR>>;

/** What may be wrong with a filed document; null = nothing. A file that Drive does not give is a number. */
type ArchiveFault = (filed: ArchivedFile, found: FoundFile) => Said | null;

function ifThere(fault: (filed: ArchivedFile, file: DriveFile) => Said | null): ArchiveFault {
  return (filed, found) => (typeof found === 'number' ? null : fault(filed, found));
}

function changedSaid(filed: string, now: string | undefined): Said {
  return now === undefined
    ? said<ArchiveSaying>('archive.noHash', { filed })
    : said<ArchiveSaying>('archive.changed', { filed, now });
}

const FAULTS: readonly (readonly [HealthCode, ArchiveFault])[] = [
  [
    'archiveLost',
    (_, found) =>
      typeof found === 'number' ? said<ArchiveSaying>('archive.status', { status: found }) : null,
  ],
  [
    'archiveTrashed',
    ifThere((_, file) => (file.trashed === true ? said<TroubleSaying>('file.trashed') : null)),
  ],
  [
    'archiveChanged',
    ifThere((filed, file) =>
      isChanged(filed, file) ? changedSaid(filed.sha256, file.sha256Checksum) : null,
    ),
  ],
  [
    'archiveRenamed',
    ifThere((filed, file) =>
      filed.hasName(file.name) ? null : said<ArchiveSaying>('archive.renamed', { name: file.name }),
    ),
  ],
  [
    'archiveMoved',
    ifThere((filed, file) => (isMoved(filed, file) ? said<ArchiveSaying>('archive.moved') : null)),
  ],
  [
    'archiveUnsealed',
    ifThere((filed, file) =>
      isUnsealed(filed, file) ? said<ArchiveSaying>('archive.unsealed') : null,
    ),
  ],
];

/** A finding about a filed document. */
export interface ArchiveFinding extends HealthFinding {
  readonly code: HealthCode;
  readonly subject: Said;
  readonly detail: Said;
  readonly filed: ArchivedFile;
}

function readCursor(session: Session): Cursor {
  return parsedJson(CURSOR, session.context.properties.get(KEY)) ?? { at: 0, next: 0 };
}

/** When the next slice of the archive is looked at, UTC ms; null = nothing is filed. */
export function nextArchiveCheck(session: Session): number | null {
  return archivedFiles(session).length === 0 ? null : readCursor(session).at + EVERY_MS;
}

/** What is looked at now: what was wrong the last time, and, once an hour, the next slice. */
function slice(
  session: Session,
  health: HealthBook,
  all: readonly ArchivedFile[],
): { readonly files: readonly ArchivedFile[]; readonly cursor: Cursor | null } {
  const codes = FAULTS.map(([code]) => code);
  const wrong = health.troubles.filter(({ code }) => codes.includes(code));
  const again = all.filter(({ subject }) =>
    wrong.some((trouble) => isSameSubject(trouble.subject, subject)),
  );
  const before = readCursor(session);

  if (session.now - before.at < EVERY_MS) {
    return { files: again.slice(0, BATCH_PARTS), cursor: null };
  }

  const start = before.next < all.length ? before.next : 0;
  const next = start + BATCH_PARTS;
  const files = [...new Set([...again, ...all.slice(start, next)])];

  return { files, cursor: { at: session.now, next: next < all.length ? next : 0 } };
}

function statesOf(session: Session, files: readonly ArchivedFile[]): readonly FoundFile[] {
  const calls = Array.from({ length: Math.ceil(files.length / BATCH_PARTS) }, (_, position) =>
    filesAsTheyAre(
      files.slice(position * BATCH_PARTS, (position + 1) * BATCH_PARTS).map(({ fileId }) => fileId),
    ),
  );

  return runAll(session.context.http, calls).flat();
}

function findings(
  files: readonly ArchivedFile[],
  states: readonly FoundFile[],
): readonly ArchiveFinding[] {
  return files.flatMap((filed, position) =>
    FAULTS.flatMap(([code, fault]): ArchiveFinding[] => {
      const state = states[position];
      const detail = state === undefined || isPassing(state) ? null : fault(filed, state);

      return detail === null ? [] : [{ code, filed, subject: filed.subject, detail }];
    }),
  );
}

/** A part Drive could not answer just now says nothing about its file. */
function isPassing(state: FoundFile): boolean {
  return typeof state === 'number' && (state === 0 || state === 429 || state >= 500);
}

/**
 * Compares filed documents with what was written down when they were filed, a slice an hour in one Drive call; what was
 * wrong is looked at again with every beat, so that it is over as soon as somebody has put it right. What is found for
 * the first time is named in the ledger.
 */
export function checkArchive(session: Session, health: HealthBook): void {
  health.report({ code: 'folderRestored', covers: EVERYTHING, found: [] });
  const all = archivedFiles(session);
  const { files, cursor } = slice(session, health, all);

  if (files.length > 0) {
    const states = statesOf(session, files);
    const found = findings(files, states);
    const subjects = new Set(all.map(({ subject }) => saidKey(subject)));
    const answered = new Set(
      files.flatMap(({ subject }, position) =>
        isPassing(states[position] ?? 0) ? [] : [saidKey(subject)],
      ),
    );

    recordAlarms(
      session,
      found.filter(({ code, subject }) => !health.isKnown(code, subject)),
    );
    FAULTS.forEach(([code]) => {
      health.report({
        code,
        covers: (subject) => {
          const key = subject === null ? '' : saidKey(subject);

          return answered.has(key) || !subjects.has(key);
        },
        found: found.filter((entry) => entry.code === code),
      });
    });
  }

  if (cursor !== null) {
    session.context.properties.set(KEY, JSON.stringify(cursor));
  }
}
