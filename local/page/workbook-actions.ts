import type { CellRange, UserStructureEdit } from '../kernel/user-edit';
import type {
  ChangesAnswer,
  EditAnswer,
  ExecutionAnswer,
  Selection,
  SheetView,
  WorkbookView,
} from '../page-server/page-protocol';
import { getJson, sendJson } from './api';
import { applyEffects } from './effects';
import type { GridAct } from './grid/grid-host';
import type { UniverGrid } from './grid/univer-grid';
import { isNoAccess, showError, showMessage, showRefusal, showToast, waitFor } from './messages';
import { NO_WORKBOOK, page, visibleTabs } from './page-state';
import { showAddress } from './state-actions';
import { t } from './texts';

const POLL_EVERY = 1500;

/** The grid on the screen and what it has been told. */
const shown: { grid: UniverGrid | null; revision: number; seen: string } = {
  grid: null,
  revision: 0,
  seen: '',
};

/** Edits, polls and tab changes go one after another, so that the server's answers are painted in order. */
let queue: Promise<unknown> = Promise.resolve();

function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const result = queue.then(work, work);
  queue = result.catch(() => undefined);
  return result;
}

/** Resolves when everything asked so far has been painted. */
export function settled(): Promise<unknown> {
  return queue;
}

/** Connects or disconnects the grid's component. */
export function attachGrid(grid: UniverGrid | null): void {
  shown.grid = grid;
  if (grid !== null) {
    const { activeTab } = page.get();
    if (activeTab !== null) {
      void selectTab(activeTab);
    }
  }
}

/** The grid on the screen, or null. */
export function currentGrid(): UniverGrid | null {
  return shown.grid;
}

function refreshActiveCell(): void {
  const model = shown.grid?.model;
  const { startRow, startColumn } = page.get().selection;
  page.set({
    activeCell: model?.cell(startRow, startColumn) ?? null,
    activeLocked: model?.isLocked(startRow, startColumn) ?? false,
  });
}

/** The cursor moved. */
export function setSelection(selection: CellRange): void {
  page.set({ selection });
  refreshActiveCell();
}

/** The window's cursor for the server, or null without a workbook. */
export function currentSelection(): Selection | null {
  const { fileId, activeTab, selection } = page.get();
  return fileId === null || activeTab === null
    ? null
    : { fileId, sheetId: activeTab, range: selection };
}

function paint(answer: Pick<ChangesAnswer, 'delta'>): void {
  if (answer.delta !== null) {
    shown.revision = answer.delta.revision;
    shown.grid?.apply(answer.delta);
    refreshActiveCell();
  }
}

async function loadTab(sheetId: number): Promise<void> {
  const { account, fileId } = page.get();
  if (fileId === null) {
    return;
  }
  const view = await getJson<SheetView>(account, '/ui/sheet', { file: fileId, sheet: sheetId });
  if (page.get().activeTab !== sheetId || page.get().fileId !== fileId) {
    return;
  }
  shown.revision = view.revision;
  shown.seen = '';
  shown.grid?.show(view);
  refreshActiveCell();
}

/** Shows a tab; its cells are loaded now. */
export async function selectTab(sheetId: number): Promise<void> {
  page.set({ activeTab: sheetId });
  if (shown.grid !== null) {
    await waitFor(
      inOrder(() => loadTab(sheetId)),
      t('loading'),
    );
  }
}

/** Opens a workbook as this window's person. */
export async function openWorkbook(fileId: string): Promise<void> {
  const { account } = page.get();
  page.set({ ...NO_WORKBOOK, fileId, panel: null });
  showAddress();
  try {
    const workbook = await getJson<WorkbookView>(account, '/ui/workbook', { file: fileId });
    page.set({ workbook });
    document.title = workbook.title;
    const first = visibleTabs(page.get())[0];
    if (first !== undefined) {
      await selectTab(first.sheetId);
    }
    await runOnOpen(fileId);
  } catch (error) {
    if (!isNoAccess(error)) {
      showError(error);
    }
    page.set({ openError: error instanceof Error ? error.message : String(error) });
  }
}

async function runOnOpen(fileId: string): Promise<void> {
  const answer = await sendJson<ExecutionAnswer>(page.get().account, '/ui/open', { fileId });
  if (answer.error !== null) {
    showMessage(t('scriptError'), answer.error);
  }
  applyEffects(answer.effects);
}

/** Back to the list of files. */
export function closeWorkbook(): void {
  page.set({ ...NO_WORKBOOK, driveRevision: page.get().driveRevision + 1 });
  document.title = t('appName');
  showAddress();
}

async function fetchChanges(): Promise<void> {
  const { account, fileId, activeTab } = page.get();
  if (fileId === null || activeTab === null || !shown.grid?.model || shown.grid.isEditing()) {
    return; // nothing to refresh, or a person is typing: painting a tab anew would lose the text
  }
  const answer = await getJson<ChangesAnswer>(account, '/ui/changes', {
    file: fileId,
    sheet: activeTab,
    since: shown.revision,
    seen: shown.seen,
  });
  if (page.get().activeTab !== activeTab || page.get().account !== account) {
    return;
  }
  shown.seen = String(answer.fileRevision ?? '');
  takeTabs(answer);
  paint(answer);
}

function takeTabs({ tabs, title }: Pick<ChangesAnswer, 'tabs' | 'title'>): void {
  const { workbook, activeTab } = page.get();
  const old = JSON.stringify([workbook?.title, workbook?.tabs]);
  if (workbook === null || old === JSON.stringify([title, tabs])) {
    return;
  }
  page.set({ workbook: { ...workbook, title, tabs } });
  const first = visibleTabs(page.get())[0];
  if (first !== undefined && !tabs.some((tab) => tab.sheetId === activeTab)) {
    void selectTab(first.sheetId);
  }
}

/** Paints what others, formulas and scripts changed. */
export function refreshGrid(): Promise<void> {
  return inOrder(fetchChanges);
}

/** Keeps the grid fresh while the window is visible. Failures show when the person acts. */
export function keepGridFresh(): void {
  const poll = async (): Promise<void> => {
    if (!document.hidden && shown.grid !== null) {
      await refreshGrid().catch(() => undefined);
    }
    setTimeout(() => void poll(), POLL_EVERY);
  };
  void poll();
}

type PlainAct = Exclude<GridAct, { readonly kind: 'move' }>;

/** Sends one edit; true if it was accepted. */
async function sendEdit(act: PlainAct): Promise<boolean> {
  const { account, fileId, activeTab } = page.get();
  const edit = { spreadsheetId: fileId, sheetId: activeTab, ...act };
  const since = shown.revision;
  const answer = await sendJson<EditAnswer>(account, '/ui/edit', { edit, since });
  if (answer.refusal !== null) {
    showRefusal(answer.refusal);
    return false;
  }
  paint(answer);
  applyEffects(answer.effects);
  if (answer.triggerError !== null) {
    showToast(t('triggerError', { message: answer.triggerError }));
  }
  return true;
}

/** Moves a block: writes it at its new place, then clears the old one; if that is refused, puts all back. */
async function sendMove(act: Extract<GridAct, { readonly kind: 'move' }>): Promise<void> {
  const { from, range, values } = act;
  const before = shown.grid?.model?.inputs(range) ?? values;
  if (!(await sendEdit({ kind: 'paste', range, values }))) {
    return;
  }
  const rest = Array.from({ length: from.endRow - from.startRow }, (_r, r) =>
    Array.from({ length: from.endColumn - from.startColumn }, (_c, c) => {
      const row = from.startRow + r - range.startRow;
      const column = from.startColumn + c - range.startColumn;
      return values[row]?.[column] ?? '';
    }),
  );
  if (!(await sendEdit({ kind: 'paste', range: from, values: rest }))) {
    await sendEdit({ kind: 'paste', range, values: before });
  }
}

/** Does what the person did in the grid, on the server; what it answers is painted. */
export function performAct(act: GridAct): Promise<unknown> {
  if (page.get().workbook?.canEdit === false) {
    showToast(t('viewOnly'));
    return Promise.resolve();
  }
  return inOrder<unknown>(() => (act.kind === 'move' ? sendMove(act) : sendEdit(act))).catch(
    showError,
  );
}

type StructureChange = UserStructureEdit extends infer E
  ? E extends UserStructureEdit
    ? Omit<E, 'spreadsheetId'>
    : never
  : never;

/** A structural act (tabs, rows, columns); a refusal is shown. */
export async function performStructure(change: StructureChange): Promise<void> {
  const { account, fileId } = page.get();
  const edit = { spreadsheetId: fileId, ...change };
  const answer = await waitFor(
    inOrder(() => sendJson<EditAnswer>(account, '/ui/structure', { edit })),
  );
  if (answer?.refusal) {
    showRefusal(answer.refusal);
  }
  await refreshGrid().catch(showError);
}
