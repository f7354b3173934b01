import type { Entry } from '../hash/canonical';
import type { At, LedgerFile } from '../read/brought';

/** The rows of one chain as they stand in one file. */
export interface ChainRows {
  readonly file: string;
  readonly chain: string;
  readonly rows: readonly At<Entry>[];
  /** The chain whose rows this chain's first row stands among, where it does not begin with its first row; else ''. */
  readonly amid: string;
}

/** The chain around a place of a file: that of the rows before and behind, where they are of one other chain. */
function around(entries: readonly At<Entry>[], at: number, chain: string): string {
  const before = entries[at - 1]?.of.chain;
  const behind = entries.slice(at).find(({ of }) => of.chain !== chain)?.of.chain;

  return before !== undefined && before === behind ? before : '';
}

/** The chains of a file, in the order in which they appear. */
export function chainsIn({ name: file, entries }: LedgerFile): readonly ChainRows[] {
  const chains = new Map<string, { readonly rows: At<Entry>[]; readonly amid: string }>();

  for (const [at, entry] of entries.entries()) {
    const { chain, seq } = entry.of;
    const known = chains.get(chain);

    if (known === undefined) {
      const amid = seq === 1 ? '' : around(entries, at, chain);
      chains.set(chain, { rows: [entry], amid });
    } else {
      known.rows.push(entry);
    }
  }

  return [...chains].map(([chain, found]) => ({ file, chain, ...found }));
}
