import type { RecordedCheckpointFault } from '../src/ledger/fault-within';
import type { Sha256 } from '../src/ledger/ledger-entry';
import type { ParsedLedger } from '../src/ledger/ledger-json';
import { shortCode } from '../src/ledger/short-code';
import type { SplitFault } from '../src/ledger/split-fault';
import type { FaultKind } from '../src/ledger/verify-chain';
import {
  type AcceptedFault,
  type LedgerBroken,
  type LedgerSound,
  verifyLedger,
} from '../src/ledger/verify-ledger';

/** What the verifier says, and whether the ledger is whole. */
export interface Report {
  readonly ok: boolean;
  readonly text: string;
}

const KIND_TEXTS: Readonly<Record<FaultKind, string>> = {
  changed: 'its content does not give its hash: it was changed',
  missing: 'rows before it were taken out',
  'out-of-order': 'it does not belong here: inserted, repeated or swapped',
  'broken-link': 'it does not continue the row before it',
  rewritten: 'the chain was rewritten: an outside witness saw another hash here',
  truncated: 'the chain ends too early: an outside witness saw this row',
};

/** Verifies a parsed file and words the outcome; the first bad row is named by chain, number and line. */
export function reportOn(
  ledger: ParsedLedger,
  sha256: Sha256,
  outside: { readonly code: string; readonly chain: string },
): Report {
  const result = verifyLedger(ledger, sha256, outside);
  const [badLine] = ledger.badLines;
  const faultLine = result.ok ? null : lineOf(ledger, result);

  // An unreadable line is the first bad row, unless a readable row above it is bad already.
  if (badLine !== undefined && (faultLine === null || badLine.line < faultLine)) {
    return { ok: false, text: `BAD  line ${badLine.line}: unreadable row: ${badLine.problem}` };
  }

  return result.ok
    ? { ok: true, text: soundText(result, ledger.accepted.length > 0) }
    : { ok: false, text: brokenText(ledger, result) };
}

function soundText(result: LedgerSound, accepted: boolean): string {
  const chains = result.chains.map(
    ({ chain, count, head }) =>
      `  ${chain.padEnd(8)} ${String(count).padStart(7)}  ${head.root}  ${shortCode(head.root)}`,
  );
  const { entries, checkpoints, root, foundAt } = result;

  return [
    `OK  ${entries} entries, ${chains.length} chains, ${checkpoints} checkpoints`,
    ...chains,
    `  Merkle root        ${root}  ${shortCode(root)}`,
    ...(accepted ? ['  accepted values are what the chains last said'] : []),
    ...(foundAt === '' ? [] : [`  outside head found at ${foundAt}`]),
    ...result.chains.flatMap(({ warnings }) => warnings.map((warning) => `  note: ${warning}`)),
  ].join('\n');
}

/** Differences named one by one; the rest is counted. */
const NAMED = 20;

function acceptedText({ chain, differences }: AcceptedFault): string {
  const shown = (value: string): string => (value === '' ? 'blank' : value);
  const lines = differences
    .slice(0, NAMED)
    .map(
      ({ tabId, pupilId, key, found, expected }) =>
        `  ${tabId} ${pupilId} ${key}: expected ${shown(expected)}, found ${shown(found)}`,
    );
  const rest = differences.length - lines.length;

  return [
    `BAD  chain ${chain}: the accepted values are not what the chain last said (${differences.length} cells)`,
    ...lines,
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ].join('\n');
}

function withinText(fault: RecordedCheckpointFault | SplitFault, line: number | null): string {
  const place = `BAD  chain ${fault.chain} #${fault.seq}, line ${line ?? '?'}`;

  if (fault.kind === 'bad-split') {
    return `${place}: its data stand in pieces before it, and the pieces do not give them`;
  }

  return fault.expected === ''
    ? `${place}: a recorded checkpoint whose heads cannot be read`
    : `${place}: a recorded checkpoint whose heads do not give its root\n  expected ${fault.expected}\n  found    ${fault.found}`;
}

function brokenText(ledger: ParsedLedger, result: LedgerBroken): string {
  const { fault } = result;

  if (fault.kind === 'bad-checkpoint') {
    const line = ledger.checkpointLines[fault.index];

    return `BAD  line ${line}: checkpoint ${fault.index + 1} does not give its root\n  expected ${fault.expected}\n  found    ${fault.found}`;
  }

  if (fault.kind === 'bad-recorded-checkpoint' || fault.kind === 'bad-split') {
    return withinText(fault, lineOf(ledger, result));
  }

  if (fault.kind === 'accepted-differs') {
    return acceptedText(fault);
  }

  if (fault.kind === 'witness-not-found') {
    const where = fault.chain === '' ? 'the file' : `chain ${fault.chain}`;

    return `BAD  the head ${fault.expected} is nowhere in ${where}: rows were cut off or everything was rewritten`;
  }

  const line = lineOf(ledger, result);
  const place = line === null ? 'after the last line' : `line ${line}`;
  const since =
    fault.goodUpTo === undefined ? '' : `\n  last row known to be unchanged: #${fault.goodUpTo}`;

  return `BAD  chain ${fault.chain} #${fault.seq}, ${place}: ${KIND_TEXTS[fault.kind]}\n  expected ${fault.expected}\n  found    ${fault.found}${since}`;
}

/** 1-based line of the first bad row; null where it is not in the file. */
function lineOf(ledger: ParsedLedger, result: LedgerBroken): number | null {
  const index = result.entry === null ? -1 : ledger.entries.indexOf(result.entry);

  return ledger.lines[index] ?? null;
}
