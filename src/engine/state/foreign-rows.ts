import { entryHash } from '../../ledger/canonical';
import type { ChainHead } from '../../ledger/ledger-entry';
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
  witness: ChainHead | null,
  sha256: LedgerGuard['sha256'],
): { readonly own: FoundChain | null; readonly aside: readonly string[] } {
  if (found === null || witness === null || found.entries.length < witness.seq) {
    return { own: found, aside: [] };
  }

  const next = found.entries[witness.seq];
  const goesOn = next?.prev === witness.hash && entryHash(next, sha256) === next.hash;

  return goesOn
    ? { own: found, aside: [] }
    : {
        own: {
          ...found,
          entries: found.entries.slice(0, witness.seq),
          rows: found.rows.slice(0, witness.seq),
        },
        aside: found.rows.slice(witness.seq).map((row) => JSON.stringify(row)),
      };
}

/** What is told of rows that are no entries; nothing where there are none. */
export function foreignWords({ seq }: ChainHead, aside: readonly string[]): readonly string[] {
  return aside.length === 0
    ? []
    : [`${aside.length} dòng do người viết dưới mục ${seq}, không phải mục của chuỗi`];
}

/** What empties the rows below the last entry of a chain, down to row `end`; their texts go into entries. */
export function emptied(
  { head, sheetId }: { readonly head: ChainHead; readonly sheetId: number },
  aside: readonly string[],
  end: number,
): readonly SheetRequest[] {
  const blank = LEDGER_HEADERS.map(() => '');
  const rows = aside.length === 0 ? [] : Array.from({ length: end - head.seq }, () => blank);

  return rows.length === 0 ? [] : [writeTexts({ sheetId, row: head.seq + 1, column: 0 }, rows)];
}
