import { type Said, said, saidKey } from '../../kernel/words/said';
import { findingSaid } from '../../ledger/chain-finding';
import type { LedgerRecord } from '../../ledger/ledger-data';
import { type EntryDraft, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import type { LedgerSaying } from '../../ledger/words/ledger-words';
import { lastKnownAdmins } from '../health/admin-addresses';
import { healthOf } from '../health/health-book';
import { severalSaid } from '../health/pure/several-said';
import type { TroubleSaying } from '../health/pure/words/trouble-words';
import type { Session } from '../session';
import type { LedgerAlarm } from '../state/ledger-chain';

/** Differences a mail names. */
const MAILED = 10;
/** Characters an entry keeps of one row that is none of ours. */
const ASIDE_ROW = 20_000;

/** A row as it stood; a longer one by its beginning, its length and its hash. */
function asideData(session: Session, row: string): LedgerRecord {
  const { sha256 } = session.context;

  return row.length <= ASIDE_ROW
    ? { text: row }
    : { text: row.slice(0, ASIDE_ROW), length: row.length, sha256: sha256(row) };
}

function writeDown(session: Session, { chain, found, aside = [] }: LedgerAlarm): void {
  const draft: EntryDraft = {
    time: session.nowIso,
    actor: session.configuration.owner,
    role: 'system',
    meaning: 'repair',
    key: chain === SCHOOL_CHAIN ? {} : { class: chain },
    data: {
      cause: 'ledger',
      found: found.map((one) => ({ ...one })),
      aside: aside.map((row) => asideData(session, row)),
    },
    commandId: `dung-lai-${chain}-${session.now}`,
  };

  session.ledger.append(chain, [draft], session.context.sha256);
}

/**
 * Tells of what was found wrong beside the chains in this execution: an entry `repair` in each chain that was brought
 * back, and an event of the health. Belongs before every write of the ledger, so that nothing is mended in silence. A
 * chain that cannot be relied on gets no entry; it is a trouble of the health until it can be.
 */
export function tellLedgerAlarms(session: Session): void {
  const mended = session.ledger.takeAlarms().filter(({ isMended }) => isMended);

  if (mended.length === 0) {
    return;
  }

  mended.forEach((alarm) => {
    writeDown(session, alarm);
  });
  const found = mended.map((alarm) => ({
    subject: said<TroubleSaying>('of.chain', { chain: alarm.chain }),
    detail: severalSaid(alarm.found.map(findingSaid), MAILED),
  }));
  const health = healthOf(session.context);

  found.forEach(({ subject, detail }) => {
    console.error(`${saidKey(subject)}: ${saidKey(detail)}`);
  });
  health.report({ code: 'ledgerMended', covers: () => false, found });
  // Commands have no later moment for it, and a beat may die before its own.
  health.settle(lastKnownAdmins(session.context));
}

/** Chains that were found not to be relied on in this execution. */
export function brokenChains(session: Session): readonly Said[] {
  return session.ledger
    .faults()
    .map(({ chain, fault }) => said<LedgerSaying>('chain.unusable', { chain, fault }));
}
