import { parseA1 } from './grid/a1';
import type { UniverGrid } from './grid/univer-grid';
import { page } from './page-state';
import { currentGrid, refreshGrid, selectTab, settled } from './workbook-actions';

/**
 * Automation of the grid, which is a canvas and has no elements to click: `window.gridApi`. Everything goes through
 * the same Univer commands as the keyboard and clipboard do, and so through the same interception and server rules.
 */
export interface GridApi {
  /** Shows the tab of that title and moves the cursor to the range. Resolves when the tab is painted. */
  select(sheetTitle: string, a1: string): Promise<void>;
  /** Types a text into a cell of the shown tab. Resolves when the server's answer is painted. */
  typeInto(a1: string, text: string): Promise<void>;
  /** Pastes tab-separated text with its first cell at `a1`. Resolves when the server's answer is painted. */
  pasteInto(a1: string, tsv: string): Promise<void>;
  /** Text that a cell of the shown tab shows. */
  textOf(a1: string): string;
  /** Note of a cell of the shown tab, or ''. */
  noteOf(a1: string): string;
  /** True where the person may not write, as the shown tab says. */
  isLocked(a1: string): boolean;
  /** Titles of the tabs, in order; hidden ones are left out. */
  sheetTitles(): string[];
  /** Asks the server for what others changed and paints it. */
  refresh(): Promise<void>;
}

declare global {
  interface Window {
    gridApi?: GridApi;
  }
}

function grid(): UniverGrid {
  const found = currentGrid();
  if (found === null || found.model === null) {
    throw new Error('No workbook is open');
  }
  return found;
}

function tabs() {
  return page.get().workbook?.tabs.filter((tab) => !tab.hidden) ?? [];
}

async function select(title: string, a1: string): Promise<void> {
  const tab = tabs().find((each) => each.title === title);
  if (tab === undefined) {
    throw new Error(`No tab "${title}"`);
  }
  if (page.get().activeTab !== tab.sheetId || grid().model?.shape.sheetId !== tab.sheetId) {
    await selectTab(tab.sheetId);
  }
  grid().select(parseA1(a1));
}

async function typeInto(a1: string, text: string): Promise<void> {
  const range = parseA1(a1);
  grid().select(range);
  await grid().type(range, text);
  await settled();
}

async function pasteInto(a1: string, tsv: string): Promise<void> {
  grid().select(parseA1(a1));
  await grid().paste(tsv);
  await settled();
}

/** Offers `window.gridApi`. */
export function installGridApi(): void {
  const firstCell = (a1: string): [number, number] => {
    const { startRow, startColumn } = parseA1(a1);
    return [startRow, startColumn];
  };
  window.gridApi = {
    select,
    typeInto,
    pasteInto,
    textOf: (a1) => grid().model?.text(...firstCell(a1)) ?? '',
    noteOf: (a1) => grid().model?.cell(...firstCell(a1))?.note ?? '',
    isLocked: (a1) => grid().model?.isLocked(...firstCell(a1)) ?? false,
    sheetTitles: () => tabs().map((tab) => tab.title),
    refresh: refreshGrid,
  };
}
