import { ICommandService, IContextService, type IDisposable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  HoverManagerService,
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SetRangeValuesMutation,
  SheetInterceptorService,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { CellRange } from '../../kernel/user-edit';
import type { CellView, SheetDelta, SheetView } from '../../page-server/page-protocol';
import { cellRange } from './act-reader';
import { EditGuard } from './edit-guard';
import type { GridHost } from './grid-host';
import { SheetModel } from './sheet-model';
import { blankMatrix, univerMatrix, univerWorkbook } from './univer-data';
import { setUpUniver, type UniverParts } from './univer-setup';

const NOTE_MARK = { color: '#f29900', size: 7 };
const WARNING_MARK = { color: '#d93025', size: 7 };
const LOCKED_TINT = '#f1f3f4';

/**
 * The grid: Univer showing one tab that the server described. It never changes a cell on its own; what the person
 * does is told to the host, and what the server answers is painted.
 */
export class UniverGrid {
  private readonly parts: UniverParts;
  private readonly guard: EditGuard;
  private readonly units = { count: 0, current: '' };
  private readonly places = new Map<number, CellRange>();
  private readonly disposables: IDisposable[] = [];
  private sheetModel: SheetModel | null = null;
  private tintLocked = true;

  constructor(
    container: HTMLElement,
    private readonly host: GridHost,
  ) {
    this.parts = setUpUniver(container);
    this.guard = new EditGuard(this.parts.api, this.host, () => this.sheetModel);
  }

  /** Univer's services exist only once its first workbook does. */
  private watchOnce(): void {
    if (this.disposables.length === 0) {
      this.watchSelection();
      this.decorateCells();
      this.watchHover();
    }
  }

  private get api(): FUniver {
    return this.parts.api;
  }

  private get injector() {
    return this.parts.univer.__getInjector();
  }

  /** What is shown, or null before the first tab. */
  get model(): SheetModel | null {
    return this.sheetModel;
  }

  /** Shows a tab anew; the cursor stays where it was in that tab. */
  show(view: SheetView): void {
    const old = this.units.current;
    const scroll = this.scrollOf(view.shape.sheetId);
    const cursor = this.places.get(view.shape.sheetId);
    this.units.count += 1;
    this.units.current = `tab-${view.shape.sheetId}-${this.units.count}`;
    this.sheetModel = new SheetModel(view);
    this.guard.painting(() => {
      this.api.createWorkbook(univerWorkbook(view, this.units.current));
      if (old !== '') {
        this.api.disposeUnit(old);
      }
    });
    this.watchOnce();
    this.restore(cursor, scroll);
  }

  private scrollOf(sheetId: number): { row: number; column: number } | null {
    if (this.sheetModel?.shape.sheetId !== sheetId) {
      return null;
    }
    const state = this.api.getActiveWorkbook()?.getActiveSheet().getScrollState();
    return state === undefined
      ? null
      : { row: state.sheetViewStartRow, column: state.sheetViewStartColumn };
  }

  private restore(
    saved: CellRange | undefined,
    scroll: { row: number; column: number } | null,
  ): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const shape = this.sheetModel?.shape;
    if (sheet === undefined || shape === undefined) {
      return;
    }
    const fits =
      saved !== undefined && saved.endRow <= shape.rows && saved.endColumn <= shape.columns;
    this.activate(fits ? saved : { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 });
    if (scroll !== null) {
      sheet.scrollToCell(scroll.row, scroll.column, 0);
    }
  }

  /** Paints what the server says has changed. */
  apply(delta: SheetDelta): void {
    if (delta.whole !== null) {
      this.show(delta.whole);
      return;
    }
    this.sheetModel?.setLocked(delta.locked);
    this.sheetModel?.update(delta.cells);
    if (delta.cells.length > 0) {
      this.paint(delta.cells);
    }
    this.refresh();
  }

  private paint(cells: readonly CellView[]): void {
    const place = { unitId: this.units.current, subUnitId: String(this.sheetModel?.shape.sheetId) };
    const commands = this.injector.get(ICommandService);
    this.guard.painting(() => {
      commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        ...place,
        cellValue: blankMatrix(cells),
      });
      commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        ...place,
        cellValue: univerMatrix(cells),
      });
    });
  }

  /** True while the person is typing into a cell. */
  isEditing(): boolean {
    return this.api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  /** Draws again with the present model. */
  refresh(): void {
    this.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }

  /** Tints the cells where the person may not write, or not. */
  showLocks(on: boolean): void {
    this.tintLocked = on;
    this.refresh();
  }

  private activate(range: CellRange): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const { startRow, startColumn } = range;
    const rows = range.endRow - startRow;
    const columns = range.endColumn - startColumn;
    sheet?.setActiveRange(sheet.getRange(startRow, startColumn, rows, columns));
  }

  /** Moves the cursor and brings it into view. */
  select(range: CellRange): void {
    this.activate(range);
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const { shape } = this.sheetModel ?? {};
    const view = sheet?.getVisibleRange();
    if (!sheet || !view || !shape) {
      return;
    }
    const { startRow, startColumn } = range;
    const inRows =
      startRow < shape.frozenRows || (startRow >= view.startRow && startRow < view.endRow);
    const inColumns =
      startColumn < shape.frozenColumns ||
      (startColumn >= view.startColumn && startColumn < view.endColumn);
    if (!inRows || !inColumns) {
      sheet.scrollToCell(
        inRows ? view.startRow : Math.max(0, startRow - 5),
        inColumns ? view.startColumn : Math.max(0, startColumn - 3),
        0,
      );
    }
  }

  /** Types a text into the cursor's range through the command that Univer's own editor uses. */
  async type(range: CellRange, text: string): Promise<void> {
    await this.api.executeCommand('sheet.command.set-range-values', {
      unitId: this.units.current,
      subUnitId: String(this.sheetModel?.shape.sheetId),
      range: {
        startRow: range.startRow,
        endRow: range.endRow - 1,
        startColumn: range.startColumn,
        endColumn: range.endColumn - 1,
      },
      value: { v: text },
    });
  }

  /** Pastes a text at the cursor, as the clipboard's paste event does. */
  async paste(text: string): Promise<void> {
    await this.api.executeCommand('sheet.command.paste-by-short-key', { textContent: text });
  }

  /** Brings the keyboard to the cells. */
  focus(): void {
    const render = this.injector.get(IRenderManagerService).getRenderById(this.units.current);
    render?.engine.getCanvasElement().focus();
    this.injector.get(IContextService).setContextValue('FOCUSING_SHEET', true);
  }

  private watchSelection(): void {
    const service = this.injector.get(SheetsSelectionsService);
    const subscription = service.selectionChanged$.subscribe((selections) => {
      const range = selections?.at(-1)?.range;
      const model = this.sheetModel;
      if (range === undefined || model === null) {
        return;
      }
      const place = cellRange(range, model.shape);
      this.places.set(model.shape.sheetId, place);
      this.host.onSelect(place);
    });
    this.disposables.push({ dispose: () => subscription.unsubscribe() });
  }

  private decorateCells(): void {
    const service = this.injector.get(SheetInterceptorService);
    this.disposables.push(
      service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        priority: 50,
        handler: (cell, { row, col }, next) => {
          const view = this.sheetModel?.cell(row, col);
          const tint =
            this.tintLocked &&
            view?.style?.background === undefined &&
            this.sheetModel?.isLocked(row, col) === true;
          const marks = {
            ...(view?.note ? { tr: NOTE_MARK } : {}),
            ...(view?.warning ? { tl: WARNING_MARK } : {}),
          };
          if (!tint && Object.keys(marks).length === 0) {
            return next(cell);
          }
          return next({
            ...cell,
            markers: { ...cell?.markers, ...marks },
            ...(tint ? { interceptorStyle: { bg: { rgb: LOCKED_TINT } } } : {}),
          });
        },
      }),
    );
  }

  private watchHover(): void {
    const hover = this.injector.get(HoverManagerService);
    const subscription = hover.currentCell$.subscribe((over) => {
      const location = over?.location;
      const cell = location ? this.sheetModel?.cell(location.row, location.col) : undefined;
      const shown = cell?.note || cell?.warning ? cell : null;
      const box = document.querySelector('.grid-host canvas')?.getBoundingClientRect();
      this.host.onHover(shown, {
        x: (box?.left ?? 0) + (over?.position.endX ?? 0),
        y: (box?.top ?? 0) + (over?.position.startY ?? 0),
      });
    });
    this.disposables.push({ dispose: () => subscription.unsubscribe() });
  }

  /** Takes everything down. */
  dispose(): void {
    for (const disposable of this.disposables) {
      disposable.dispose();
    }
    this.guard.dispose();
    this.parts.univer.dispose();
  }
}
