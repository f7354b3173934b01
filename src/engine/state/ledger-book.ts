import type { Said } from '../../kernel/words/said';
import type { AcceptedTab } from '../../ledger/accepted-state';
import type { ChainTip, EntryDraft, LedgerEntry, Sha256 } from '../../ledger/ledger-entry';
import type { Call } from '../../workspace/call';
import type { LedgerAlarm } from './ledger-chain';
import type { LedgerFile } from './ledger-file';
import type { StandingRefusals } from './standing-refusals';

/** A workbook of the ledger, read when something of it is asked for. */
export interface LedgerPlace {
  readonly id: string;
  /** Reads it, the first time. */
  readonly file: () => LedgerFile;
  /** The same where it has been read, else null. */
  readonly known: () => LedgerFile | null;
}

/**
 * The ledger of a school year: chains in one workbook, or spread over several where there are more classes than one
 * takes. What stands beside a chain is in the workbook of the chain; those of which nothing is asked are not read.
 */
export class LedgerBook {
  constructor(private readonly places: LedgerPlace[]) {}

  /** Takes up a workbook that was made in this execution. */
  add(place: LedgerPlace): void {
    if (this.places.every(({ id }) => id !== place.id)) {
      this.places.push(place);
    }
  }

  /** Every workbook, the one with the school's chain first. */
  get files(): readonly LedgerFile[] {
    return this.places.map(({ file }) => file());
  }

  /** Id of the workbook a chain is in. */
  idOf(chain: string): string {
    return this.fileOf(chain).spreadsheetId;
  }

  /** True if a chain is in a workbook that was read: what stands beside it is known without another read. */
  knows(chain: string): boolean {
    return this.places.some(({ known }) => known()?.holds(chain) === true);
  }

  /** Chains by the workbook they are in, in their order. */
  byFile(chains: readonly string[]): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, readonly string[]>();

    chains.forEach((chain) => {
      const id = this.idOf(chain);
      found.set(id, [...(found.get(id) ?? []), chain]);
    });

    return found;
  }

  /** Where every chain stands. */
  get heads(): readonly ChainTip[] {
    return this.files.flatMap(({ heads }) => heads);
  }

  /** Where one chain stands. */
  head(chain: string): ChainTip {
    return this.fileOf(chain).head(chain);
  }

  /** Digest of the protections last brought about for a class, '' before the first time. */
  marker(chain: string): string {
    return this.fileOf(chain).marker(chain);
  }

  /** Keeps such a digest; written by {@link changes} together with the entries that tell of it. */
  setMarker(chain: string, marker: string): void {
    this.fileOf(chain).setMarker(chain, marker);
  }

  /** Refused values whose notes still stand in the book of a class. */
  refusals(chain: string): StandingRefusals {
    return this.fileOf(chain).refusals(chain);
  }

  /** Keeps them; written by {@link changes} together with the entries that tell of them. */
  setRefusals(chain: string, refusals: StandingRefusals): void {
    this.fileOf(chain).setRefusals(chain, refusals);
  }

  /** True if the software itself wrote into the book of a class at this time (UTC ms). */
  wroteAt(classId: string, at: number): boolean {
    return this.fileOf(classId).wroteAt(classId, at);
  }

  /** Keeps that a book was written in this execution, where no entry tells of it. */
  noteWrite(classId: string): void {
    this.fileOf(classId).noteWrite(classId);
  }

  /** Why the chain of a class, or what stands beside it, cannot be relied on; null = it can. */
  faultOf(chain: string): Said | null {
    return this.fileOf(chain).faultOf(chain);
  }

  /** Every chain that was found not to be relied on so far. */
  faults(): readonly { readonly chain: string; readonly fault: Said }[] {
    return this.read.flatMap((file) => file.faults());
  }

  /** What was found wrong in this execution; each is told once. */
  takeAlarms(): readonly LedgerAlarm[] {
    return this.read.flatMap((file) => file.takeAlarms());
  }

  /** See {@link LedgerFile.confirm}. */
  confirm(chain: string, last: readonly (readonly string[])[]): void {
    this.fileOf(chain).confirm(chain, last);
  }

  /** See {@link LedgerFile.examine}. */
  examine(chain: string): void {
    this.fileOf(chain).examine(chain);
  }

  /** What was last accepted of a tab of a class. */
  acceptedTab(classId: string, tabId: string): AcceptedTab {
    // Whoever comes new to the school was in no class before.
    return classId === '' ? {} : this.fileOf(classId).acceptedTab(classId, tabId);
  }

  /** Tab id → text of the accepted values of a class, as they stood in the workbook. */
  acceptedAsFound(classId: string): ReadonlyMap<string, string> {
    return this.fileOf(classId).acceptedAsFound(classId);
  }

  /** Replaces the accepted state of a tab; written together with the entries by {@link changes}. */
  accept(classId: string, tabId: string, tab: AcceptedTab): void {
    this.fileOf(classId).accept(classId, tabId, tab);
  }

  /** Chains drafts to a class's chain (or the school's); written by {@link changes}. */
  append(chain: string, drafts: readonly EntryDraft[], sha256: Sha256): readonly LedgerEntry[] {
    return drafts.length === 0 ? [] : this.fileOf(chain).append(chain, drafts, sha256);
  }

  /** Approved results of a class, beside its chain; see {@link LedgerFile.keepResults}. */
  keepResults(
    classId: string,
    kept: { readonly firstRow: number; readonly rows: readonly (readonly string[])[] },
  ): void {
    this.fileOf(classId).keepResults(kept.firstRow, kept.rows);
  }

  /** True if there is something to write. */
  get isChanged(): boolean {
    return this.read.some(({ isChanged }) => isChanged);
  }

  /** The calls that write entries, heads and accepted state, one a workbook, each all or nothing. */
  changes(): readonly Call<unknown>[] {
    return this.read.filter(({ isChanged }) => isChanged).map((file) => file.changes());
  }

  /** Workbooks that have been read. */
  private get read(): readonly LedgerFile[] {
    return this.places.flatMap(({ known }) => known() ?? []);
  }

  /** The workbook of a chain; where its row is gone the one that has its tab, else the first, which says so. */
  private fileOf(chain: string): LedgerFile {
    const [first] = this.places;
    const found = this.places.find(({ known }) => known()?.holds(chain) === true);
    const asked = found ?? this.places.find(({ file }) => file().holds(chain));
    // With one workbook there is nothing to look for.
    const lost =
      asked === undefined && this.places.length > 1
        ? this.places.find(({ file }) => file().holds(chain, true))
        : asked;
    const place = lost ?? first;

    if (place === undefined) {
      throw new Error('a ledger has a workbook');
    }

    return place.file();
  }
}
