import { writtenTabs } from '../../book/book-tabs';
import { closedSheet } from '../../book/protection/desired-protections';
import { VIETNAM_ZONE } from '../../kernel/time/vietnam-time';
import { genesisTip } from '../../ledger/chain';
import { type ChainHead, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { LEDGER_HEADERS } from '../../ledger/ledger-row';
import type { Sha256 } from '../../ports/platform-ports';
import type { SchoolClass } from '../../school/school-types';
import { setRowCount, writeTexts } from '../../workspace/cells';
import { addSheet, COLORS, formatArea } from '../../workspace/sheet-building';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { chainTitle } from '../state/chain-title';
import { freshChainRow } from '../state/ledger-chain';
import type { LedgerGuard } from '../state/ledger-guard';
import {
  ACCEPTED_HEADERS,
  ACCEPTED_SHEET,
  CHAIN_ROWS,
  CHECKPOINT_SHEET,
  HEADS_HEADERS,
  HEADS_SHEET,
  RESULTS_HEADERS,
  RESULTS_SHEET,
  RESULTS_TITLE,
} from '../state/ledger-sheets';
import { protectionRequests } from '../state/protect-requests';

/** Sheet id of the school's own chain; classes follow in the order of the class table. */
const FIRST_CHAIN_SHEET = 1000;

interface Tab {
  readonly sheetId: number;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: number;
  readonly index: number;
}

function ledgerTab(tab: Tab, owner: string): readonly SheetRequest[] {
  return [
    addSheet({
      ...tab,
      columns: tab.headers.length,
      frozenRows: 1,
      frozenColumns: 0,
    }),
    writeTexts({ sheetId: tab.sheetId, row: 0, column: 0 }, [tab.headers]),
    formatArea(
      {
        sheetId: tab.sheetId,
        startRow: 0,
        endRow: 1,
        startColumn: 0,
        endColumn: tab.headers.length,
      },
      { backgroundColor: COLORS.header, textFormat: { bold: true } },
      'backgroundColor,textFormat',
    ),
    ...protectionRequests({ add: [closedSheet(tab.sheetId, owner)], update: [], remove: [] }),
  ];
}

/** The tab of approved results. */
function resultsTabRequests(owner: string): readonly SheetRequest[] {
  return ledgerTab(
    {
      sheetId: RESULTS_SHEET,
      title: RESULTS_TITLE,
      headers: RESULTS_HEADERS,
      rows: CHAIN_ROWS,
      index: 3,
    },
    owner,
  );
}

/** By whom and with what a ledger is made. */
export interface LedgerMaker {
  readonly owner: string;
  readonly sha256: Sha256;
  readonly seal: LedgerGuard['seal'];
}

function chainRequests(
  chain: { readonly name: string; readonly position: number; readonly before?: ChainHead | null },
  { owner, sha256, seal }: LedgerMaker,
): readonly SheetRequest[] {
  const sheetId = FIRST_CHAIN_SHEET + chain.position;
  const tip = genesisTip(chain.name, sha256, chain.before?.root);

  return [
    ...ledgerTab(
      {
        sheetId,
        title: chainTitle(chain.name),
        headers: LEDGER_HEADERS,
        rows: CHAIN_ROWS,
        index: chain.position + 3,
      },
      owner,
    ),
    writeTexts({ sheetId: HEADS_SHEET, row: chain.position + 1, column: 0 }, [
      freshChainRow({ tip, sheetId, capacity: CHAIN_ROWS }, seal),
    ]),
  ];
}

/** Everything that turns an empty spreadsheet into a workbook of the ledger without a chain. */
export function furtherLedgerRequests(maker: LedgerMaker): readonly SheetRequest[] {
  return ledgerTabs(maker, []);
}

/**
 * Everything that turns an empty spreadsheet into a ledger with the school's own chain. `before`: the chain of the year
 * before, which it goes on from; null = there is none.
 */
export function ledgerRequests(
  maker: LedgerMaker,
  before: ChainHead | null,
): readonly SheetRequest[] {
  return ledgerTabs(maker, chainRequests({ name: SCHOOL_CHAIN, position: 0, before }, maker));
}

function ledgerTabs(maker: LedgerMaker, chains: readonly SheetRequest[]): readonly SheetRequest[] {
  const { owner } = maker;
  const checkpoints = ['Thời điểm (UTC)', 'Gốc Merkle', 'Đầu các chuỗi (JSON)'];

  return [
    {
      updateSpreadsheetProperties: {
        properties: { locale: 'vi_VN', timeZone: VIETNAM_ZONE },
        fields: 'locale,timeZone',
      },
    },
    ...ledgerTab(
      { sheetId: HEADS_SHEET, title: 'Đầu chuỗi', headers: HEADS_HEADERS, rows: 200, index: 0 },
      owner,
    ),
    ...ledgerTab(
      {
        sheetId: ACCEPTED_SHEET,
        title: 'Đã nhận',
        headers: ACCEPTED_HEADERS,
        rows: 1000,
        index: 1,
      },
      owner,
    ),
    ...ledgerTab(
      { sheetId: CHECKPOINT_SHEET, title: 'Điểm chốt', headers: checkpoints, rows: 1000, index: 2 },
      owner,
    ),
    ...resultsTabRequests(owner),
    ...chains,
    { deleteSheet: { sheetId: 0 } },
  ];
}

/**
 * Adds chains and accepted-state rows of classes. `known`: chains that exist already, in their order; they keep their
 * places, so running set-up again adds only what is new.
 */
export function classChainRequests(
  classes: readonly SchoolClass[],
  known: readonly string[],
  options: LedgerMaker & { readonly acceptedRows: number },
): readonly SheetRequest[] {
  const fresh = classes.filter(({ id }) => !known.includes(id));
  const chains = fresh.flatMap(({ id }, position) =>
    chainRequests({ name: id, position: known.length + position }, options),
  );
  const rows = fresh.flatMap(({ id, grade }) => writtenTabs({ grade }).map((tab) => [id, tab.id]));
  const firstRow = options.acceptedRows + 1;

  return fresh.length === 0
    ? []
    : [
        ...chains,
        setRowCount(ACCEPTED_SHEET, Math.max(1000, firstRow + rows.length + 200)),
        writeTexts({ sheetId: ACCEPTED_SHEET, row: firstRow, column: 0 }, rows),
      ];
}
