import { bookProblems } from '../../../engine/observe/book-problems';
import { FILE_ROLE } from '../../../engine/state/file-role';
import { protectionChanges } from '../../../engine/state/protect-requests';
import { AppError } from '../../../kernel/app-error';
import { errorMessage } from '../../../kernel/words/errors/error-texts';
import { type Call, jsonCall, mapCall, runAll } from '../../../workspace/call';
import type { Bench, BookSeen } from '../bench';
import { type Check, type Finding, finding, passWithout } from '../finding';

function problemsOf({ context }: Bench, { schoolClass, seen }: BookSeen): readonly string[] {
  const problems =
    seen instanceof AppError
      ? [errorMessage(seen.code, seen.details).vi]
      : bookProblems(schoolClass, seen.book).map((problem) => context.say(problem).vi);

  return problems.map((problem) => `${schoolClass.id}: ${problem}`);
}

function officialBooks(bench: Bench): Finding {
  const { classes } = bench.session().school;

  if (classes.length === 0) {
    return finding('unknown', 'noClasses');
  }

  const unmade = classes.filter(({ bookId }) => bookId === '').map(({ id }) => `${id}: –`);

  return passWithout([...unmade, ...bench.books().flatMap((book) => problemsOf(bench, book))]);
}

/** Differences are counted, not repaired: repairing belongs to the heartbeat, which records it. */
function driftOf(bench: Bench, { schoolClass, seen }: BookSeen): readonly string[] {
  if (seen instanceof AppError) {
    return [];
  }

  const { school, now, configuration } = bench.session();
  const input = { school, schoolClass, now };
  const { add, update, remove } = protectionChanges(seen.book, input, configuration.owner);

  return add.length + update.length + remove.length === 0
    ? []
    : [`${schoolClass.id}: +${add.length} ~${update.length} −${remove.length}`];
}

function bookProtections(bench: Bench): Finding {
  if (bench.books().length === 0) {
    return finding('unknown', 'noClasses');
  }

  const drifts = bench.books().flatMap((seen) => driftOf(bench, seen));

  return drifts.length === 0
    ? finding('pass', 'asItShould')
    : finding('fail', 'drift', { faults: drifts.join('; ') });
}

interface SharedFile {
  readonly name: string;
  readonly permissions?: readonly {
    readonly type: string;
    readonly role: string;
    readonly emailAddress?: string;
  }[];
}

function filesWithAccess(role: string): Call<readonly SharedFile[]> {
  const q = `appProperties has { key='${FILE_ROLE}' and value='${role}' } and trashed = false and 'me' in owners`;
  const fields = 'files(name,permissions(type,role,emailAddress))';

  return mapCall(
    jsonCall<{ files?: SharedFile[] }>(
      'GET',
      `https://www.googleapis.com/drive/v3/files?q=${encodeURIComponent(q)}&pageSize=1000&fields=${fields}`,
    ),
    ({ files }) => files ?? [],
  );
}

/** An anonymous edit is attributed to the owner (platform §1), so no file may be open by link or to the whole domain. */
function openFaults({ name, permissions }: SharedFile): readonly string[] {
  return (permissions ?? [])
    .filter(({ type }) => type === 'anyone' || type === 'domain')
    .map(({ type, role }) => `${name}: ${type} ${role}`);
}

function writerFaults({ name, permissions }: SharedFile): readonly string[] {
  return (permissions ?? [])
    .filter(({ role }) => role !== 'owner' && role !== 'reader')
    .map(({ emailAddress = '', role }) => `${name}: ${emailAddress} ${role}`);
}

function sharing({ context, configuration }: Bench): Finding {
  const year = configuration.schoolYear;
  const roles = ['ledger', 'control', 'book'].map((role) => `${role}-${year}`);
  const [ledger = [], ...others] = runAll(context.http, roles.map(filesWithAccess));

  return passWithout([
    ...ledger.flatMap(writerFaults),
    ...[ledger, ...others].flat().flatMap(openFaults),
  ]);
}

/** Who may open the school's files. */
export const SHARING_CHECKS: readonly Check[] = [{ id: 'sharing', run: sharing }];

/** Class books as they stand. */
export const BOOK_CHECKS: readonly Check[] = [
  { id: 'officialBooks', run: officialBooks },
  { id: 'bookProtections', run: bookProtections },
];
