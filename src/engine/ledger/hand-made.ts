import { type Said, saidKey } from '../../kernel/words/said';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { isRecorded } from '../act/recorded-commands';
import { type AuthorityContext, iso } from '../authority-context';
import { lastKnownAdmins } from '../health/admin-addresses';
import { CONTROL_NAME } from '../health/file-reports';
import { healthOf } from '../health/health-book';
import { severalSaid } from '../health/pure/several-said';
import type { Session } from '../session';
import type { Configuration } from '../state/configuration';
import { ledgerId } from './ledger-id';

/** Lines a mail names. */
const MAILED = 3;

/** What an entry about control is written by. */
type Writer = Pick<Session, 'configuration' | 'ledger'> & { readonly context: AuthorityContext };

function draft(
  { owner }: Configuration,
  rest: Pick<EntryDraft, 'reason' | 'data' | 'commandId' | 'time'>,
): EntryDraft {
  // Nobody else may write there.
  return { actor: owner, role: 'unknown', basis: 'sole', meaning: 'foreign', ...rest };
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
  const digest = context.sha256(lines.map(saidKey).join('\n')).slice(0, 16);
  const commandId = ledgerId('foreign', 'control', String(control.sealedAt), digest);
  const data = { cause: 'control', rows: [...lines] };
  appendOnce(session, draft(configuration, { time: session.nowIso, data, commandId }));
  const health = healthOf(context);
  const detail = severalSaid(lines, MAILED);

  console.error(`control: ${saidKey(detail)}`);
  health.report({
    code: 'controlMended',
    covers: () => false,
    found: [{ subject: CONTROL_NAME, detail }],
  });
  // Commands have no later moment for it, and a beat may die before its own.
  health.settle(lastKnownAdmins(context));
}

/** Writes down, once, that nothing in control can be believed; the caller saves. */
export function recordAlteredControl(writer: Writer, fault: Said): void {
  const { configuration, context } = writer;
  const time = iso(context.clock.now());
  const commandId = ledgerId(
    'foreign',
    'control',
    time.slice(0, 10),
    context.sha256(saidKey(fault)).slice(0, 16),
  );

  appendOnce(writer, draft(configuration, { time, data: { cause: 'altered', fault }, commandId }));
}

/** Writes down that the school account had control count as it stands, once for each fault; the caller saves. */
export function recordAcceptedControl(
  writer: Writer,
  { fault, reason }: { readonly fault: Said; readonly reason: string },
): void {
  const { configuration, context } = writer;
  const time = iso(context.clock.now());
  const digest = context.sha256(`${saidKey(fault)}\n${reason}`).slice(0, 16);
  const commandId = ledgerId('foreign', 'control', 'accepted', time.slice(0, 10), digest);
  const data = { cause: 'accepted', fault };

  appendOnce(writer, draft(configuration, { time, reason, data, commandId }));
}
