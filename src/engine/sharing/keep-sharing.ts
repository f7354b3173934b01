import type { LedgerValue } from '../../ledger/ledger-data';
import { type EntryDraft, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import type { ClassRecord } from '../../school/school-model';
import { type Call, runEach } from '../../workspace/call';
import type { DriveFile } from '../../workspace/drive-calls';
import {
  forbidSharing,
  type Share,
  shareFiles,
  withdrawPermissions,
} from '../../workspace/drive-shares';
import { DisplayMemory } from '../display/display-memory';
import type { Finding } from '../display/finding';
import { fileEditors } from '../display/repair-entries';
import { tellRepairs } from '../display/tell-repairs';
import { isUnfinished } from '../jobs/pure/job-views';
import { JOBS } from '../jobs/pure/jobs-table';
import { type Session, saveSession } from '../session';
import { bookShares, inBatches, schoolShares } from './share-plan';
import { type SharingChange, sharingChange, type WantedSharing } from './sharing';
import { SharingMemory } from './sharing-memory';

function classOf(session: Session, fileId: string): ClassRecord | undefined {
  return session.school.classes.find(({ bookId }) => bookId === fileId);
}

/** Who should get at each file that was listed and is the school's. */
function wantedOf(session: Session, files: readonly DriveFile[]): readonly WantedSharing[] {
  const { school, configuration, today } = session;
  const { owner, controlId, ledgerIds, rootFolderId, archiveFolderId } = configuration;
  const own = [controlId, ...ledgerIds, rootFolderId, archiveFolderId];
  const common = schoolShares(school, configuration, today);

  return files.flatMap((file): WantedSharing[] => {
    const schoolClass = classOf(session, file.id);

    if (schoolClass !== undefined) {
      return [{ file, shares: bookShares(school, schoolClass, { fileId: file.id, today, owner }) }];
    }

    return own.includes(file.id)
      ? [{ file, shares: common.filter(({ fileId }) => fileId === file.id) }]
      : [];
  });
}

function isChange({ give, withdraw, isLoose }: SharingChange): boolean {
  return give.length + withdraw.length > 0 || isLoose;
}

function isDone(status: number | undefined): boolean {
  return status !== undefined && status >= 200 && status < 300;
}

/** Sends lists in batches of 100; answers the status of each item. */
function inLists<Item>(
  session: Session,
  items: readonly Item[],
  call: (some: readonly Item[]) => Call<readonly number[]>,
): ReadonlyMap<Item, number> {
  const batches = inBatches(items);
  const answers = runEach(session.context.http, batches.map(call));

  return new Map(
    batches.flatMap((batch, at) => {
      const statuses = answers[at];

      return batch.map((item, position): [Item, number] => [
        item,
        Array.isArray(statuses) ? (statuses[position] ?? 0) : 0,
      ]);
    }),
  );
}

/** What was done about one file, in words; `isOpen`: somebody from outside could get in. */
interface Done {
  readonly file: DriveFile;
  readonly lines: readonly string[];
  /** The same as the ledger keeps it. */
  readonly facts: Readonly<Record<string, LedgerValue>>;
  readonly isOpen: boolean;
}

/** Carries all changes out: at most one trip for each of the three kinds. */
function carryOut(
  session: Session,
  memory: SharingMemory,
  changes: readonly SharingChange[],
): readonly Done[] {
  const withdrawn = inLists(
    session,
    changes.flatMap(({ withdraw }) => withdraw),
    withdrawPermissions,
  );
  const given = inLists(
    session,
    changes.flatMap(({ give }) => give),
    shareFiles,
  );
  const loose = changes.filter(({ isLoose }) => isLoose).map(({ file }) => file.id);
  runEach(session.context.http, loose.map(forbidSharing));
  given.forEach((status, share) => {
    memory.tried(share, isDone(status));
  });

  return changes.map((change) =>
    doneOf(change, {
      gone: change.withdraw.filter((entry) => isDone(withdrawn.get(entry))),
      added: change.give.filter((share) => isDone(given.get(share))),
    }),
  );
}

function doneOf(
  { file, isLoose }: SharingChange,
  { gone, added }: { readonly gone: SharingChange['withdraw']; readonly added: readonly Share[] },
): Done {
  return {
    file,
    lines: [
      ...gone.map((entry) => `bỏ: ${entry.words}`),
      ...added.map(givenWords),
      ...(isLoose ? ['người sửa tệp không chia sẻ tiếp được nữa'] : []),
    ],
    facts: {
      withdrawn: gone.map(({ email, type, role }) => ({ email, type, role })),
      given: added.map(({ email, role }) => ({ email, role })),
      closed: isLoose,
    },
    isOpen: gone.some((entry) => entry.isOpen),
  };
}

function givenWords({ email, role }: Share): string {
  return `${email} được ${role === 'writer' ? 'sửa' : 'xem'}`;
}

function draftOf(session: Session, done: Done, isLoose: boolean): [string, EntryDraft] {
  const schoolClass = classOf(session, done.file.id);
  const editors = schoolClass === undefined || !isLoose ? [] : fileEditors(session, schoolClass);

  return [
    schoolClass?.id ?? SCHOOL_CHAIN,
    {
      time: session.nowIso,
      actor: session.configuration.owner,
      role: 'system',
      meaning: 'repair',
      ...(schoolClass === undefined ? {} : { key: { class: schoolClass.id } }),
      data: {
        cause: 'sharing',
        file: done.file.id,
        name: done.file.name,
        ...done.facts,
        could: [...editors],
      },
      commandId: `chia-se-${done.file.id}-${session.now}`,
    },
  ];
}

function findingOf({ file, lines }: Done): Finding {
  return { kind: 'sharing', tabId: null, key: null, words: `${file.name}: ${lines.join('; ')}` };
}

/**
 * Who gets at the files of the school is desired state: what follows from roles and assignments of today. Costs nothing
 * while nothing differs, for the list of files that every beat asks for tells it. While set-up is under way it waits.
 */
export function keepSharing(session: Session, files: readonly DriveFile[]): void {
  if (session.control.all(JOBS).some((job) => job.kind === 'setup' && isUnfinished(job))) {
    return;
  }

  const memory = new SharingMemory(session);
  const changes = wantedOf(session, files)
    .filter(({ file }) => file.permissions !== undefined)
    .map((wanted) => sharingChange(wanted, memory, session.configuration.owner))
    .filter(isChange);
  const done = carryOut(session, memory, changes).filter(({ lines }) => lines.length > 0);

  done.forEach((entry) => {
    const isLoose = changes.some(({ file, isLoose: loose }) => file === entry.file && loose);
    const [chain, draft] = draftOf(session, entry, isLoose);
    session.ledger.append(chain, [draft], session.context.sha256);
  });
  saveSession(session);
  memory.save();
  tell(session, done);
}

function tell(session: Session, done: readonly Done[]): void {
  const open = done.filter(({ isOpen }) => isOpen);

  if (open.length === 0) {
    return;
  }

  const memory = new DisplayMemory(session);
  tellRepairs(
    session,
    memory,
    open.map((entry) => ({
      classId: classOf(session, entry.file.id)?.id ?? SCHOOL_CHAIN,
      findings: [findingOf(entry)],
    })),
  );
  memory.save();
}
