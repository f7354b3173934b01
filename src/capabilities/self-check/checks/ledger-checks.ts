import { readChain, tailRange } from '../../../engine/ledger/read-chain';
import type { Session } from '../../../engine/session';
import { acceptedText } from '../../../engine/state/ledger-chain';
import type { LedgerFile } from '../../../engine/state/ledger-file';
import { DAY_MS } from '../../../kernel/time/iso-date';
import {
  type AcceptedClass,
  acceptedByChain,
  acceptedDifferences,
  differenceSaid,
} from '../../../ledger/accepted-difference';
import { genesisTip } from '../../../ledger/chain';
import { findingSaid } from '../../../ledger/chain-finding';
import { type ChainTip, SCHOOL_CHAIN } from '../../../ledger/ledger-entry';
import { entryOfRow } from '../../../ledger/ledger-row';
import { verifyChain } from '../../../ledger/verify-chain';
import type { Sha256 } from '../../../ports/platform-ports';
import { run } from '../../../workspace/call';
import { getManyValues } from '../../../workspace/sheets-calls';
import type { Bench } from '../bench';
import { type Check, type Finding, finding, passIf, passWithout } from '../finding';

type Rows = readonly (readonly string[])[];

function headFault(head: ChainTip, rows: Rows, sha256: Sha256): string | null {
  const [last, ...below] = rows.filter((row) => row.some((cell) => cell !== ''));

  if (head.size === 0) {
    const isNew =
      last === undefined &&
      head.last === genesisTip(head.chain, sha256, head.previousYearHead).last;

    return isNew ? null : `${head.chain}: 0`;
  }

  if (last === undefined) {
    return `${head.chain} #${head.size}: –`;
  }

  const { seq, hash } = entryOfRow(last);
  const isLast = seq === head.size && hash === head.last && below.length === 0;

  return isLast ? null : `${head.chain} #${head.size} ≠ #${seq + below.length}`;
}

function headFaults({ http, sha256 }: Bench['context'], file: LedgerFile): readonly string[] {
  const { heads, spreadsheetId } = file;
  const tails = run(http, getManyValues(spreadsheetId, heads.map(tailRange)));

  return heads.flatMap((head, position) => headFault(head, tails[position] ?? [], sha256) ?? []);
}

function ledgerHeads({ context, session }: Bench): Finding {
  const faults = session().ledger.files.flatMap((file) => headFaults(context, file));

  const beside = session()
    .ledger.takeAlarms()
    .flatMap(({ chain, found }) =>
      found.map((one) => `${chain}: ${context.say(findingSaid(one)).vi}`),
    );

  return passWithout([...faults, ...beside]);
}

/** Accepted values as they stood in the workbook; a spoilt cell holds none. */
function foundState(session: Session, chain: string): AcceptedClass {
  const texts = [...session.ledger.acceptedAsFound(chain)];

  return Object.fromEntries(texts.map(([tabId, text]) => [tabId, acceptedText(text) ?? {}]));
}

function checkedChain({ context, session }: Bench, chain: string): Finding {
  const head = session().ledger.head(chain);
  const entries = run(context.http, readChain(session(), chain));
  const result = verifyChain(entries, { sha256: context.sha256, witnesses: [head], chain });

  if (!result.ok) {
    const { kind, seq } = result.fault;

    return finding('fail', 'faults', { faults: `${chain} #${seq}: ${kind}` });
  }

  const wrong = acceptedDifferences(foundState(session(), chain), acceptedByChain(entries));

  if (wrong.length > 0) {
    return finding('fail', 'faults', {
      faults: wrong.map((one) => context.say(differenceSaid(one)).vi).join('; '),
    });
  }

  return passIf(result.count === head.size, 'chain', { chain, count: result.count });
}

/** Another class every day, so that in time every chain is gone through. */
function classChain(bench: Bench): Finding {
  const { classes } = bench.session().school;
  const today = classes[Math.floor(bench.now / DAY_MS) % Math.max(classes.length, 1)];

  return today === undefined ? finding('unknown', 'noClasses') : checkedChain(bench, today.id);
}

/** The ledger agrees with itself. */
export const LEDGER_CHECKS: readonly Check[] = [
  { id: 'ledgerHeads', run: ledgerHeads },
  { id: 'schoolChain', run: (bench) => checkedChain(bench, SCHOOL_CHAIN) },
  { id: 'classChain', run: classChain },
];
