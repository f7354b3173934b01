import type { PersistableItems } from './persistable';

/** What the embedded Sheets offers for saving its workbooks. Implemented by `local/sheets/sheets-service.ts`. */
export interface WorkbookSource {
  workbookIds(): readonly string[];
  dumpWorkbook(id: string): unknown;
  /** Takes a workbook from `dumpWorkbook`; it does not count as changed. */
  loadWorkbook(state: unknown): void;
  remove(id: string): void;
  /** Ids changed or removed since the last call. */
  takeChanged(): readonly string[];
}

/** Workbooks as documents of a Workspace folder. A failed save loses no mark of what is unsaved. */
export class WorkbookItems implements PersistableItems {
  private readonly unsaved = new Set<string>();

  constructor(private readonly source: WorkbookSource) {}

  itemIds(): Iterable<string> {
    return this.source.workbookIds();
  }

  dirtyIds(): Iterable<string> {
    for (const id of this.source.takeChanged()) {
      this.unsaved.add(id);
    }

    return this.unsaved;
  }

  markSaved(ids: readonly string[]): void {
    this.dirtyIds();
    for (const id of ids) {
      this.unsaved.delete(id);
    }
  }

  dumpItem(id: string): unknown {
    return this.source.dumpWorkbook(id);
  }

  /** Throws when the state is that of another workbook. */
  loadItem(id: string, state: unknown): void {
    this.source.loadWorkbook(state);
    if (!this.source.workbookIds().includes(id)) {
      throw new Error(`this is not the workbook ${id}`);
    }
  }

  clear(): void {
    for (const id of this.source.workbookIds()) {
      this.source.remove(id);
    }

    this.source.takeChanged();
    this.unsaved.clear();
  }
}
