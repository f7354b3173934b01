import { AppError } from '../../kernel/app-error';
import type { Said } from '../../kernel/words/said';
import { type AcceptedTab, writeAccepted } from '../../ledger/accepted-state';
import { appendEntries } from '../../ledger/chain';
import type { ChainTip, EntryDraft, LedgerEntry } from '../../ledger/ledger-entry';
import { LEDGER_HEADERS, rowOfEntry } from '../../ledger/ledger-row';
import { isOwnWrite, withOwnWrite } from '../../ledger/own-writes';
import type { Sha256 } from '../../ports/platform-ports';
import { type Call, mapCall } from '../../workspace/call';
import { setRowCount, writeTexts } from '../../workspace/cells';
import { batchUpdate, type SheetRequest, type Spreadsheet } from '../../workspace/sheets-calls';
import { emptied, foreignFindings } from './foreign-rows';
import {
  type AcceptedCell,
  acceptedText,
  type Chain,
  chainOfRow,
  fitsHead,
  isSealed,
  type LedgerAlarm,
  rebuild,
  rowOfChain,
} from './ledger-chain';
import type { LedgerGuard } from './ledger-guard';
import {
  ACCEPTED_HEADERS,
  ACCEPTED_SHEET,
  CHAIN_ROWS,
  HEADS_SHEET,
  RESULTS_SHEET,
  readAcceptedRows,
  readLedgerSheets,
  tableRows,
} from './ledger-sheets';
import { readRefusals, type StandingRefusals, writeRefusals } from './standing-refusals';

/**
 * One workbook of the ledger: heads of its chains and the accepted state in memory, entries only appended. Every row has its
 * fixed place (entry n stands in row n), so sending an append twice writes the same rows twice.
 */
export class LedgerFile {
  private readonly chains: Map<string, Chain>;
  private readonly accepted: Map<string, Map<string, AcceptedCell>>;
  private readonly parsed = new Map<string, AcceptedTab>();
  private acceptedEnd: number;
  private requests: SheetRequest[] = [];
  private readonly touchedHeads = new Set<Chain>();
  private readonly touchedCells = new Map<
    AcceptedCell,
    readonly [classId: string, tabId: string]
  >();
  private readonly found: LedgerAlarm[] = [];

  constructor(
    readonly spreadsheetId: string,
    spreadsheet: Spreadsheet,
    private readonly guard: LedgerGuard,
  ) {
    const heads = tableRows(spreadsheet, HEADS_SHEET).map(chainOfRow);
    this.chains = new Map(heads.map((chain) => [chain.tip.chain, chain]));
    const rows = tableRows(spreadsheet, ACCEPTED_SHEET);
    this.accepted = readAcceptedRows(rows);
    this.acceptedEnd = rows.length;
  }

  /** Reads heads and accepted state in one call; the chains themselves are not read. */
  static load(spreadsheetId: string, guard: LedgerGuard): Call<LedgerFile> {
    return mapCall(
      readLedgerSheets(spreadsheetId),
      (spreadsheet) => new LedgerFile(spreadsheetId, spreadsheet, guard),
    );
  }

  /** Where every chain stands. */
  get heads(): readonly ChainTip[] {
    return [...this.chains.keys()].filter((name) => name !== '').map((name) => this.head(name));
  }

  /** True if a chain is known to be in this workbook; `alsoLost`: also where its row is gone, which takes a read. */
  holds(chain: string, alsoLost = false): boolean {
    return this.chains.has(chain) || (alsoLost && this.guard.placeOf(chain) !== null);
  }

  /** Where one chain stands. */
  head(chain: string): ChainTip {
    return this.chain(chain).tip;
  }

  /** Digest of the protections last brought about for a class, '' before the first time. */
  marker(chain: string): string {
    return this.chain(chain).marker;
  }

  /** Keeps such a digest; written by {@link changes} together with the entries that tell of it. */
  setMarker(chainName: string, marker: string): void {
    this.keepBeside(chainName, 'marker', marker);
  }

  /** Refused values whose notes still stand in the book of a class. */
  refusals(chain: string): StandingRefusals {
    return readRefusals(this.chain(chain).refusals);
  }

  /** Keeps them; written by {@link changes} together with the entries that tell of them. */
  setRefusals(chainName: string, refusals: StandingRefusals): void {
    this.keepBeside(chainName, 'refusals', writeRefusals(refusals));
  }

  /** True if the software itself wrote into the book of a class at this time (UTC ms). */
  wroteAt(classId: string, at: number): boolean {
    return isOwnWrite(this.chain(classId).ownWrites, at);
  }

  /** Keeps that a book was written in this execution, where no entry tells of it. */
  noteWrite(classId: string): void {
    this.touchedHeads.add(this.chain(classId));
  }

  /** Why the chain of a class, or what stands beside it, cannot be relied on; null = it can. */
  faultOf(chain: string): Said | null {
    return this.chain(chain).fault;
  }

  /** Every chain that was found not to be relied on so far. */
  faults(): readonly { readonly chain: string; readonly fault: Said }[] {
    return [...this.chains].flatMap(([chain, { fault }]) =>
      fault === null ? [] : [{ chain, fault }],
    );
  }

  /** What was found wrong in this execution; each is told once. */
  takeAlarms(): readonly LedgerAlarm[] {
    return this.found.splice(0);
  }

  /**
   * Compares a chain with its sheet. `last`: the row of the last entry by the head, and all below it, as cells.
   * Where they differ everything beside the chain is compared with the whole of it.
   */
  confirm(chainName: string, last: readonly (readonly string[])[]): void {
    const chain = this.chain(chainName);
    if (!fitsHead(chain.tip, last) && chain.fault === null) {
      this.mend(chain);
    }
  }

  /** Goes through a whole chain and compares what stands beside it, whether or not anything seems wrong. */
  examine(chainName: string): void {
    const chain = this.chain(chainName);

    if (!chain.isExamined) {
      this.mend(chain);
    }
  }

  /** What was last accepted of a tab of a class. */
  acceptedTab(classId: string, tabId: string): AcceptedTab {
    // Whoever comes new to the school was in no class before.
    if (classId === '') {
      return {};
    }

    this.chain(classId);
    const text = this.accepted.get(classId)?.get(tabId)?.text ?? '';
    const known = this.parsed.get(text) ?? acceptedText(text) ?? {};
    this.parsed.set(text, known);

    return known;
  }

  /** Tab id → text of the accepted values of a class, as they stood in the workbook. */
  acceptedAsFound(classId: string): ReadonlyMap<string, string> {
    const tabs = [...(this.accepted.get(classId) ?? [])];

    return new Map(tabs.map(([tabId, { asFound }]) => [tabId, asFound]));
  }

  /** Rows of accepted state, blank ones counted: where the next one goes. */
  get acceptedRows(): number {
    return this.acceptedEnd;
  }

  /** Cells the workbook has room for, as far as it is known here: chains and accepted state. */
  get cells(): number {
    const rows = [...this.chains.values()].reduce((sum, { capacity }) => sum + capacity, 0);

    return rows * LEDGER_HEADERS.length + this.acceptedEnd * ACCEPTED_HEADERS.length;
  }

  /** Replaces the accepted state of a tab; written together with the entries by {@link changes}. */
  accept(classId: string, tabId: string, tab: AcceptedTab): void {
    this.touchedHeads.add(this.chain(classId));
    this.keepText(classId, tabId, writeAccepted(tab));
  }

  /** Chains drafts to a class's chain (or the school's); written by {@link changes}. */
  append(chainName: string, drafts: readonly EntryDraft[], sha256: Sha256): readonly LedgerEntry[] {
    if (drafts.length === 0) {
      return [];
    }

    const chain = this.chain(chainName);
    const { entries, tip } = appendEntries(chain.tip, drafts, sha256);
    const firstRow = chain.tip.size + 1;
    chain.tip = tip;
    this.grow(chain);
    this.requests.push(
      writeTexts({ sheetId: chain.sheetId, row: firstRow, column: 0 }, entries.map(rowOfEntry)),
    );
    this.touchedHeads.add(chain);

    return entries;
  }

  /**
   * Stores approved results from a row fixed before (zero-based), so that storing them twice writes the same rows;
   * written by {@link changes} together with the entries of the approval.
   */
  keepResults(firstRow: number, rows: readonly (readonly string[])[]): void {
    const needed = firstRow + rows.length;

    this.requests.push(
      setRowCount(RESULTS_SHEET, (Math.floor(needed / CHAIN_ROWS) + 1) * CHAIN_ROWS),
      writeTexts({ sheetId: RESULTS_SHEET, row: firstRow, column: 0 }, rows),
    );
  }

  /** True if there is something to write. */
  get isChanged(): boolean {
    return this.requests.length > 0 || this.touchedHeads.size > 0 || this.touchedCells.size > 0;
  }

  /** The call that writes entries, heads and accepted state, all or nothing. */
  changes(): Call<unknown> {
    const cells = [...this.touchedCells].map(([{ row, text }, [classId, tabId]]) =>
      writeTexts({ sheetId: ACCEPTED_SHEET, row, column: 0 }, [[classId, tabId, text]]),
    );
    const heads = [...this.touchedHeads].map((chain) => this.headRequest(chain));
    const requests = [...this.requests, ...cells, ...heads];
    this.requests = [];
    this.touchedCells.clear();
    this.touchedHeads.clear();

    return batchUpdate(this.spreadsheetId, requests);
  }

  private keepBeside(chainName: string, what: 'marker' | 'refusals', text: string): void {
    const chain = this.chain(chainName);

    if (chain[what] !== text) {
      this.touchedHeads.add(Object.assign(chain, { [what]: text }));
    }
  }

  private headRequest(chain: Chain): SheetRequest {
    const { guard } = this;
    chain.ownWrites = withOwnWrite(chain.ownWrites, [guard.openedAt, guard.now()]);
    const row = rowOfChain(chain, this.tabsOf(chain), guard);

    return writeTexts({ sheetId: HEADS_SHEET, row: chain.row, column: 0 }, [row]);
  }

  private tabsOf(chain: Chain): ReadonlyMap<string, AcceptedCell> {
    return this.accepted.get(chain.tip.chain) ?? new Map<string, AcceptedCell>();
  }

  private keepText(classId: string, tabId: string, text: string): void {
    const tabs = this.accepted.get(classId) ?? new Map<string, AcceptedCell>();
    const cell = tabs.get(tabId) ?? { row: this.acceptedEnd + 1, asFound: '', text: '' };
    this.acceptedEnd = Math.max(this.acceptedEnd, cell.row);
    cell.text = text;
    this.accepted.set(classId, tabs.set(tabId, cell));
    this.touchedCells.set(cell, [classId, tabId]);
  }

  /** Brings what stands beside a chain back from the chain, and keeps what was found to be told. */
  private mend(chain: Chain): void {
    const tabs = this.tabsOf(chain);
    const isOwn = isSealed(chain, tabs, this.guard);
    const { fault, accepted, aside, ...rest } = rebuild(chain, tabs, this.guard);
    const differences = [...foreignFindings(chain.tip, aside), ...rest.differences];
    this.requests.unshift(...emptied(chain, aside, rest.end));
    const name = chain.tip.chain;
    chain.isExamined = true;

    if (fault !== null) {
      chain.fault = fault;
      this.found.push({ chain: name, isMended: false, found: [{ what: 'broken', fault }] });
      return;
    }

    accepted.forEach((text, tabId) => {
      this.keepText(name, tabId, text);
    });

    if (differences.length > 0 || !isOwn) {
      this.touchedHeads.add(chain);
      const found = differences.length > 0 ? differences : [{ what: 'seal' } as const];
      this.found.push({ chain: name, isMended: true, found, aside });
    }
  }

  private grow(chain: Chain): void {
    if (chain.tip.size + 1 > chain.capacity) {
      chain.capacity = chain.tip.size + 1 + CHAIN_ROWS;
      this.requests.push(setRowCount(chain.sheetId, chain.capacity));
    }
  }

  /** The row of a chain that has lost it: below the last one. */
  private lostChain(name: string): Chain {
    const place = this.guard.placeOf(name);

    if (place === null) {
      throw new AppError('NOT_FOUND', { what: `chuỗi ${name}` });
    }

    const last = Math.max(0, ...[...this.chains.values()].map(({ row }) => row));
    const chain = chainOfRow([name, '0', '', String(place.sheetId), '0'], last);
    this.chains.set(name, chain);

    return chain;
  }

  /** A chain; the first time it is asked for, what stands beside it must carry the seal of the school's side. */
  private chain(name: string): Chain {
    const chain = this.chains.get(name) ?? this.lostChain(name);

    if (!chain.isChecked) {
      chain.isChecked = true;

      if (!isSealed(chain, this.tabsOf(chain), this.guard)) {
        this.mend(chain);
      }
    }

    return chain;
  }
}
