import { entryHash } from '../../ledger/canonical';
import type { ChainFinding } from '../../ledger/chain-finding';
import type { ChainTip } from '../../ledger/ledger-entry';
import { LEDGER_HEADERS } from '../../ledger/ledger-row';
import { writeTexts } from '../../workspace/cells';
import type { SheetRequest } from '../../workspace/sheets-calls';
import type { FoundChain, LedgerGuard } from './ledger-guard';

/**
 * Splits off what stands below a sealed head and does not go on from it: no entry of ours, since entries and head are
 * written in one change. Rows that do go on may be entries under a head put back: nothing can tell, so they stay.
 */
export function withoutForeign(
  found: FoundChain | null,
  witness: ChainTip | null,
  sha256: LedgerGuard['sha256'],
): { readonly own: FoundChain | null; readonly aside: readonly string[] } {
  if (found === null || witness === null || found.entries.length < witness.size) {
    return { own: found, aside: [] };
  }

  const next = found.entries[witness.size];
  const goesOn = next?.prev === witness.last && entryHash(next, sha256) === next.hash;

  return goesOn
    ? { own: found, aside: [] }
    : {
        own: {
          ...found,
          entries: found.entries.slice(0, witness.size),
          rows: found.rows.slice(0, witness.size),
        },
        aside: found.rows.slice(witness.size).map((row) => JSON.stringify(row)),
      };
}

/** What is told of rows that are no entries; nothing where there are none. */
export function foreignFindings(
  { size }: ChainTip,
  aside: readonly string[],
): readonly ChainFinding[] {
  return aside.length === 0 ? [] : [{ what: 'foreign', rows: aside.length, size }];
}

/** What empties the rows below the last entry of a chain, down to row `end`; their texts go into entries. */
export function emptied(
  { tip, sheetId }: { readonly tip: ChainTip; readonly sheetId: number },
  aside: readonly string[],
  end: number,
): readonly SheetRequest[] {
  const blank = LEDGER_HEADERS.map(() => '');
  const rows = aside.length === 0 ? [] : Array.from({ length: end - tip.size }, () => blank);

  return rows.length === 0 ? [] : [writeTexts({ sheetId, row: tip.size + 1, column: 0 }, rows)];
}
