import type { EntryDraft } from '../../ledger/ledger-entry';
import { SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { isRecorded } from '../act/recorded-commands';
import { type AuthorityContext, iso } from '../authority-context';
import { lastKnownAdmins } from '../health/admin-addresses';
import { CONTROL_NAME } from '../health/file-reports';
import { healthOf } from '../health/health-book';
import type { Session } from '../session';
import type { Configuration } from '../state/configuration';
import { ledgerId } from './ledger-id';

/** Lines an entry names, and characters of each: a cell holds 50,000. */
const NAMED = 90;
const LINE = 500;
/** Lines a mail names. */
const MAILED = 3;

const PUT_BACK =
  'Tài khoản của trường đã ghi bằng tay vào Sổ quản trị, ngoài phần mềm; đã đưa về như phần mềm ghi, không điều nào trong đó có hiệu lực';

/** What an entry about control is written by. */
type Writer = Pick<Session, 'configuration' | 'ledger'> & { readonly context: AuthorityContext };

function named(lines: readonly string[], most: number): readonly string[] {
  const rest = lines.length - most;
  const short = lines.slice(0, most).map((line) => line.slice(0, LINE));

  return rest > 0 ? [...short, `… và ${rest} dòng khác`] : short;
}

function draft(
  { owner }: Configuration,
  rest: Pick<EntryDraft, 'reason' | 'refs' | 'commandId' | 'time'>,
): EntryDraft {
  return { actor: owner, role: 'unknown', meaning: 'foreign', subjectKey: {}, ...rest };
}

/** Appends an entry to the school's chain (in memory) unless it is there: a run may have been cut off after it. */
function appendOnce(writer: Writer, entry: EntryDraft): void {
  const { ledger, context } = writer;

  if (ledger.faultOf(SCHOOL_CHAIN) === null && !isRecorded(writer, SCHOOL_CHAIN, entry.commandId)) {
    ledger.append(SCHOOL_CHAIN, [entry], context.sha256);
  }
}

/**
 * Tells of what somebody wrote by hand into tabs of control that only the software writes: an entry `foreign` in the
 * school's chain, row by row, and an event of the health. Belongs before every write, which puts it back.
 */
export function tellHandMade(session: Session): void {
  const lines = session.control.takeHandMade();

  if (lines.length === 0) {
    return;
  }

  const { configuration, context, control } = session;
  // Until it is put back the same is found again, under the same seal.
  const digest = context.sha256(lines.join('\n')).slice(0, 16);
  const commandId = ledgerId('foreign', 'control', String(control.sealedAt), digest);
  const refs = named(lines, NAMED);
  appendOnce(
    session,
    draft(configuration, { time: session.nowIso, reason: PUT_BACK, refs, commandId }),
  );
  const health = healthOf(context);
  const detail = named(lines, MAILED).join('; ');

  console.error(`${CONTROL_NAME}: ${detail}`);
  health.report({
    code: 'controlMended',
    covers: () => false,
    found: [{ subject: CONTROL_NAME, detail }],
  });
  // Commands have no later moment for it, and a beat may die before its own.
  health.settle(lastKnownAdmins(context));
}

/** Writes down, once, that nothing in control can be believed; the caller saves. */
export function recordAlteredControl(writer: Writer, fault: string): void {
  const { configuration, context } = writer;
  const time = iso(context.clock.now());
  const commandId = ledgerId(
    'foreign',
    'control',
    time.slice(0, 10),
    context.sha256(fault).slice(0, 16),
  );
  const reason = `Sổ quản trị không còn như phần mềm đã ghi: ${fault}; không điều gì trong tệp được tin cho đến khi được khôi phục`;

  appendOnce(writer, draft(configuration, { time, reason, refs: [], commandId }));
}

/** Writes down that the school account had control count as it stands, once for each fault; the caller saves. */
export function recordAcceptedControl(
  writer: Writer,
  { fault, reason }: { readonly fault: string; readonly reason: string },
): void {
  const { configuration, context } = writer;
  const time = iso(context.clock.now());
  const digest = context.sha256(`${fault}\n${reason}`).slice(0, 16);
  const commandId = ledgerId('foreign', 'control', 'accepted', time.slice(0, 10), digest);
  const words = `Tài khoản của trường xác nhận Sổ quản trị theo nội dung đang có, tuy ${fault}. Lí do: ${reason}`;

  appendOnce(writer, draft(configuration, { time, reason: words, refs: [], commandId }));
}
