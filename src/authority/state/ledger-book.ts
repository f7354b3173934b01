import { AppError } from '../../domain/app-error';
import { type AcceptedTab, readAccepted, writeAccepted } from '../../domain/ledger/accepted-state';
import { appendEntries } from '../../domain/ledger/chain';
import type { ChainHead, EntryDraft, LedgerEntry } from '../../domain/ledger/ledger-entry';
import { rowOfEntry } from '../../domain/ledger/ledger-row';
import type { Sha256 } from '../../ports/platform-ports';
import { type Call, mapCall } from '../workspace/call';
import { setRowCount, writeTexts } from '../workspace/cells';
import {
  batchUpdate,
  getSpreadsheet,
  type SheetRequest,
  type Spreadsheet,
} from '../workspace/sheets-calls';

/** Sheet ids and columns of the ledger workbook. */
export const HEADS_SHEET = 1;
export const ACCEPTED_SHEET = 2;
export const CHECKPOINT_SHEET = 3;
export const HEADS_HEADERS: readonly string[] = [
  'Chuỗi',
  'Số mục',
  'Mã băm',
  'Mã trang',
  'Số dòng',
  'Trạng thái bảo vệ',
];
export const ACCEPTED_HEADERS: readonly string[] = ['Lớp', 'Trang', 'Giá trị đã ghi nhận (JSON)'];
/** Approved results, one row a pupil and version; written with the entry that approves them, read only on demand. */
export const RESULTS_SHEET = 4;
export const RESULTS_TITLE = 'Kết quả đã duyệt';
export const RESULTS_HEADERS: readonly string[] = [
  'Mã',
  'Lớp',
  'Kì',
  'Lần duyệt',
  'Mã học sinh',
  'Bộ quy tắc',
  'Băm đầu vào',
  'Đầu vào (JSON)',
  'Kết quả (JSON)',
];
/** Rows a chain's sheet starts with, and grows by. */
export const CHAIN_ROWS = 1000;

interface Chain {
  head: ChainHead;
  readonly row: number;
  readonly sheetId: number;
  capacity: number;
  /** Digest of the protections last brought about, '' before the first time. */
  marker: string;
}

interface Accepted {
  readonly row: number;
  tab: AcceptedTab;
}

const FIELDS =
  'sheets(properties(sheetId,gridProperties(rowCount)),data(rowData(values(formattedValue))))';

function acceptedKey(classId: string, tabId: string): string {
  return `${classId}/${tabId}`;
}

function tableRows(spreadsheet: Spreadsheet, sheetId: number): readonly (readonly string[])[] {
  const sheet = spreadsheet.sheets?.find(({ properties }) => properties?.sheetId === sheetId);

  if (sheet === undefined) {
    throw new AppError('TAB_MISSING', { tab: `sổ cái ${sheetId}` });
  }

  return (sheet.data?.[0]?.rowData ?? [])
    .slice(1)
    .map((row) => (row.values ?? []).map((cell) => cell.formattedValue ?? ''));
}

/**
 * The ledger workbook: heads of the chains and the accepted state in memory, entries only appended. Every row has its
 * fixed place (entry n stands in row n), so sending an append twice writes the same rows twice.
 */
export class LedgerBook {
  private readonly chains: ReadonlyMap<string, Chain>;
  private readonly accepted: ReadonlyMap<string, Accepted>;
  private requests: SheetRequest[] = [];
  private readonly touched = new Set<string>();

  constructor(
    readonly spreadsheetId: string,
    spreadsheet: Spreadsheet,
  ) {
    this.chains = new Map(
      tableRows(spreadsheet, HEADS_SHEET).map((row, position) => [
        row[0] ?? '',
        {
          head: { chain: row[0] ?? '', seq: Number(row[1]), hash: row[2] ?? '' },
          row: position + 1,
          sheetId: Number(row[3]),
          capacity: Number(row[4]),
          marker: row[5] ?? '',
        },
      ]),
    );
    this.accepted = new Map(
      tableRows(spreadsheet, ACCEPTED_SHEET).map((row, position) => [
        acceptedKey(row[0] ?? '', row[1] ?? ''),
        { row: position + 1, tab: readAccepted(row[2] ?? '') },
      ]),
    );
  }

  /** Reads heads and accepted state in one call; the chains themselves are not read. */
  static load(spreadsheetId: string): Call<LedgerBook> {
    const ranges = ["'Đầu chuỗi'", "'Đã nhận'"].map(
      (range) => `ranges=${encodeURIComponent(range)}`,
    );
    const call = getSpreadsheet(spreadsheetId, FIELDS);
    const url = `${call.request.url}&${ranges.join('&')}`;

    return mapCall(
      { ...call, request: { ...call.request, url } },
      (spreadsheet) => new LedgerBook(spreadsheetId, spreadsheet),
    );
  }

  /** Where every chain stands. */
  get heads(): readonly ChainHead[] {
    return [...this.chains.values()].map(({ head }) => head);
  }

  /** Where one chain stands. */
  head(chain: string): ChainHead {
    return this.chain(chain).head;
  }

  /** Sheet id of a chain's entries. */
  sheetOf(chain: string): number {
    return this.chain(chain).sheetId;
  }

  /** Digest of the protections last brought about for a class, '' before the first time. */
  marker(chain: string): string {
    return this.chain(chain).marker;
  }

  /** Keeps such a digest; written by {@link changes} together with the entries that tell of it. */
  setMarker(chainName: string, marker: string): void {
    const chain = this.chain(chainName);

    if (chain.marker !== marker) {
      chain.marker = marker;
      this.requests.push(
        writeTexts({ sheetId: HEADS_SHEET, row: chain.row, column: 5 }, [[marker]]),
      );
    }
  }

  /** What was last accepted of a tab of a class. */
  acceptedTab(classId: string, tabId: string): AcceptedTab {
    return this.accepted.get(acceptedKey(classId, tabId))?.tab ?? {};
  }

  /** Number of accepted-state rows: classes × tabs. */
  get acceptedRows(): number {
    return this.accepted.size;
  }

  /** Replaces the accepted state of a tab; written together with the entries by {@link changes}. */
  accept(classId: string, tabId: string, tab: AcceptedTab): void {
    const entry = this.accepted.get(acceptedKey(classId, tabId));

    if (entry === undefined) {
      throw new AppError('NOT_FOUND', { what: `Đã nhận ${classId}/${tabId}` });
    }

    entry.tab = tab;
    this.touched.add(acceptedKey(classId, tabId));
  }

  /** Chains drafts to a class's chain (or the school's); written by {@link changes}. */
  append(chainName: string, drafts: readonly EntryDraft[], sha256: Sha256): readonly LedgerEntry[] {
    if (drafts.length === 0) {
      return [];
    }

    const chain = this.chain(chainName);
    const { entries, head } = appendEntries(chain.head, drafts, sha256);
    const firstRow = chain.head.seq + 1;
    chain.head = head;
    this.grow(chain);
    this.requests.push(
      writeTexts({ sheetId: chain.sheetId, row: firstRow, column: 0 }, entries.map(rowOfEntry)),
      writeTexts({ sheetId: HEADS_SHEET, row: chain.row, column: 1 }, [
        [String(head.seq), head.hash, String(chain.sheetId), String(chain.capacity)],
      ]),
    );

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
    return this.requests.length > 0 || this.touched.size > 0;
  }

  /** The call that writes entries, heads and accepted state, all or nothing. */
  changes(): Call<unknown> {
    const states = [...this.touched].map((key) => {
      const entry = this.accepted.get(key);

      return writeTexts({ sheetId: ACCEPTED_SHEET, row: entry?.row ?? 0, column: 2 }, [
        [writeAccepted(entry?.tab ?? {})],
      ]);
    });
    const requests = [...this.requests, ...states];
    this.requests = [];
    this.touched.clear();

    return batchUpdate(this.spreadsheetId, requests);
  }

  private grow(chain: Chain): void {
    if (chain.head.seq + 1 <= chain.capacity) {
      return;
    }

    chain.capacity = chain.head.seq + 1 + CHAIN_ROWS;
    this.requests.push(setRowCount(chain.sheetId, chain.capacity));
  }

  private chain(name: string): Chain {
    const chain = this.chains.get(name);

    if (chain === undefined) {
      throw new AppError('NOT_FOUND', { what: `chuỗi ${name}` });
    }

    return chain;
  }
}
