import { columnLetters } from '../../src/book/column-name';
import { type AcceptedTab, readAccepted } from '../../src/ledger/accepted-state';
import type { LedgerEntry } from '../../src/ledger/ledger-entry';
import { entryOfRow, LEDGER_HEADERS } from '../../src/ledger/ledger-row';
import { setsValue } from '../../src/ledger/meaning';
import { valueKey } from '../../src/ledger/replay';
import type { SchoolFiles } from '../school/school-files';
import { CLASS_IDS } from './monkey-tables';

const CHAINS = ['TRUONG', ...CLASS_IDS] as const;
const LAST = columnLetters(LEDGER_HEADERS.length - 1);

/** The ledger as it grows: only rows that were not there before are read. */
export class LedgerWatch {
  private readonly chains = new Map<string, LedgerEntry[]>(CHAINS.map((chain) => [chain, []]));
  private readonly values = new Map<string, Map<string, LedgerEntry>>(
    CHAINS.map((chain) => [chain, new Map()]),
  );

  constructor(private readonly files: SchoolFiles) {
    this.fresh();
  }

  /** Entries of all chains, each chain in its order. */
  get entries(): readonly LedgerEntry[] {
    return [...this.chains.values()].flat();
  }

  /** Entries of one chain. */
  chain(name: string): readonly LedgerEntry[] {
    return this.chains.get(name) ?? [];
  }

  /** The last entry of a chain that set a value, by {@link valueKey}. */
  lastOf(chain: string): ReadonlyMap<string, LedgerEntry> {
    return this.values.get(chain) ?? new Map();
  }

  /** Reads what has been added since; answers it. */
  fresh(): readonly LedgerEntry[] {
    return [...this.chains].flatMap(([chain, known]) => {
      const rows = this.files.readRows(
        this.files.ledger,
        `'${chain}'!A${known.length + 2}:${LAST}${known.length + 1200}`,
      );
      const added = rows.filter((row) => row.some((cell) => cell !== '')).map(entryOfRow);
      known.push(...added);
      added.forEach((entry) => {
        if (setsValue(entry.meaning) && entry.key.row !== '') {
          this.values.get(chain)?.set(valueKey(entry.key), entry);
        }
      });

      return added;
    });
  }

  /** The accepted state as kept beside the chains: class id/tab id → values. */
  accepted(): ReadonlyMap<string, AcceptedTab> {
    const rows = this.files.readRows(this.files.ledger, "'Đã nhận'!A2:C400");

    return new Map(
      rows.map(([classId = '', tabId = '', text = '']) => [
        `${classId}/${tabId}`,
        readAccepted(text),
      ]),
    );
  }
}
