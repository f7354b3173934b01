import { columnLetters } from '../../../domain/book/column-name';
import { genesisHead } from '../../../domain/ledger/chain';
import { type ChainHead, SCHOOL_CHAIN } from '../../../domain/ledger/ledger-entry';
import { entryOfRow, LEDGER_HEADERS } from '../../../domain/ledger/ledger-row';
import { verifyChain } from '../../../domain/ledger/verify-chain';
import type { Sha256 } from '../../../ports/platform-ports';
import { readChain } from '../../operations/read-chain';
import { type Call, jsonCall, mapCall, run } from '../../workspace/call';
import type { Bench } from '../bench';
import { type Check, type Finding, finding, passIf, passWithout } from '../finding';

type Rows = readonly (readonly string[])[];

const DAY_MS = 86_400_000;
const LAST_COLUMN = columnLetters(LEDGER_HEADERS.length - 1);

/** Several ranges of texts in one read. */
function readRanges(spreadsheetId: string, ranges: readonly string[]): Call<readonly Rows[]> {
  const query = ranges.map((range) => `ranges=${encodeURIComponent(range)}`).join('&');
  const url = `https://sheets.googleapis.com/v4/spreadsheets/${spreadsheetId}/values:batchGet?${query}`;

  return mapCall(
    jsonCall<GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse>('GET', url),
    ({ valueRanges }) =>
      (valueRanges ?? []).map(({ values }) =>
        (values ?? []).map((row) => row.map((cell) => String(cell ?? ''))),
      ),
  );
}

/** The last row of a chain and whatever stands below it. */
function tailRange({ chain, seq }: ChainHead): string {
  return `'${chain}'!A${Math.max(seq, 1) + 1}:${LAST_COLUMN}`;
}

function headFault(head: ChainHead, rows: Rows, sha256: Sha256): string | null {
  const [last, ...below] = rows.filter((row) => row.some((cell) => cell !== ''));

  if (head.seq === 0) {
    const isNew = last === undefined && head.hash === genesisHead(head.chain, sha256).hash;

    return isNew ? null : `${head.chain}: 0`;
  }

  if (last === undefined) {
    return `${head.chain} #${head.seq}: –`;
  }

  const { seq, hash } = entryOfRow(last);
  const isLast = seq === head.seq && hash === head.hash && below.length === 0;

  return isLast ? null : `${head.chain} #${head.seq} ≠ #${seq + below.length}`;
}

function ledgerHeads({ context, configuration, session }: Bench): Finding {
  const { heads } = session().ledger;
  const tails = run(context.http, readRanges(configuration.ledgerId, heads.map(tailRange)));
  const faults = heads.flatMap(
    (head, position) => headFault(head, tails[position] ?? [], context.sha256) ?? [],
  );

  return passWithout(faults);
}

function checkedChain({ context, session }: Bench, chain: string): Finding {
  const head = session().ledger.head(chain);
  const entries = run(context.http, readChain(session(), chain));
  const result = verifyChain(entries, { sha256: context.sha256, witnesses: [head], chain });

  if (!result.ok) {
    const { kind, seq } = result.fault;

    return finding('fail', 'faults', { faults: `${chain} #${seq}: ${kind}` });
  }

  return passIf(result.count === head.seq, 'chain', { chain, count: result.count });
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
