import type { MenuModel } from '../kernel/runtime-types';
import type { CellRange } from '../kernel/user-edit';

/** What travels between the page (browser) and its server. Types only: both sides import this file. */

/** A person of the embedded Workspace's domain, as the account switcher shows them. */
export interface PageAccount {
  readonly email: string;
  readonly name: string;
  /** What the person does at school, in Vietnamese (`Giáo viên Toán`). */
  readonly title: string;
}

/** A mail that a script sent. */
export interface OutboxMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  /** UTC milliseconds by the Workspace's clock. */
  readonly sentAt: number;
}

/** How often an operation was called by scripts since the start. */
export interface CallStat {
  readonly operation: string;
  readonly count: number;
}

/** Answer of `GET /ui/state`. */
export interface WorkspaceState {
  /** UTC milliseconds by the Workspace's clock. */
  readonly now: number;
  readonly accounts: readonly PageAccount[];
  readonly mails: readonly OutboxMail[];
  readonly calls: readonly CallStat[];
  /** Path of the school's web app on this server. */
  readonly webAppPath: string;
  /** The add-on's name: its own menu goes under `Tiện ích mở rộng`. */
  readonly addonName: string;
}

/** A tab of a workbook as the page shows it. */
export interface TabView {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
}

/** One edge of a cell; `width` in pixels. */
export interface BorderView {
  readonly color: string;
  readonly line: 'solid' | 'dotted' | 'dashed' | 'double';
  readonly width: 1 | 2 | 3;
}

/** How a cell looks. Colours are `#rrggbb`. Absent = the default of a new sheet. */
export interface StyleView {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  /** Points. */
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'overflow' | 'clip' | 'wrap';
  /** Degrees, counter-clockwise positive. */
  readonly rotation?: number;
  readonly borders?: {
    readonly top?: BorderView;
    readonly bottom?: BorderView;
    readonly left?: BorderView;
    readonly right?: BorderView;
  };
}

/** A cell to paint. An empty cell that is in a delta has only `row` and `column`. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  /** Text shown; absent = blank. */
  readonly text?: string;
  /** Text in the editor where it differs from `text` (a formula). */
  readonly input?: string;
  readonly style?: StyleView;
  readonly note?: string;
  /** Why the value breaks the cell's validation rule (a warning: the value stands). */
  readonly warning?: string;
  /** Values offered by the validation rule. */
  readonly choices?: readonly string[];
}

/** Everything of a tab but its cells. */
export interface SheetShape {
  readonly sheetId: number;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, sparse: [index, size]. */
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly CellRange[];
  readonly gridlines: boolean;
}

/** A tab as one person sees it. */
export interface SheetView {
  readonly revision: number;
  readonly shape: SheetShape;
  readonly cells: readonly CellView[];
  /** Where this person may not write. */
  readonly locked: readonly CellRange[];
}

/** What happened to a tab since a revision. */
export interface SheetDelta {
  readonly revision: number;
  /** Set when rows, columns, merges, sizes … changed: paint anew. */
  readonly whole: SheetView | null;
  readonly cells: readonly CellView[];
  readonly locked: readonly CellRange[];
}

/** Answer of `GET /ui/workbook`. */
export interface WorkbookView {
  readonly fileId: string;
  readonly title: string;
  readonly tabs: readonly TabView[];
  /** True if the person may edit the file at all (protection aside). */
  readonly canEdit: boolean;
}

/** Answer of `GET /ui/changes`. */
export interface ChangesAnswer {
  readonly tabs: readonly TabView[];
  readonly title: string;
  /** Send it back as `seen`: while it stays the same, nothing changed. Null where the Workspace does not count. */
  readonly fileRevision: number | null;
  /** Null when nothing changed. */
  readonly delta: SheetDelta | null;
}

/** Where the window's cursor is; travels with every act so that the server's active range is the person's. */
export interface Selection {
  readonly fileId: string;
  readonly sheetId: number;
  readonly range: CellRange;
}

/** What the page has to do after an execution. */
export type PageEffect =
  | { readonly kind: 'menu'; readonly menus: readonly MenuModel[] }
  | {
      readonly kind: 'sidebar' | 'modal' | 'modeless';
      readonly title: string;
      readonly frameId: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'alert' | 'toast'; readonly title: string; readonly message: string };

/** Answer of `POST /ui/open`, `/ui/menu`, `/ui/run`. */
export interface ExecutionAnswer {
  readonly status: 'done' | 'failed' | 'killed' | 'timedOut';
  readonly value: unknown;
  readonly error: string | null;
  readonly effects: readonly PageEffect[];
  /** The Workspace's time when a frame's call ended, UTC ms. */
  readonly now?: number;
}

/** Answer of `POST /ui/edit` and `/ui/structure`. `refusal` is Google's sentence; then nothing was written. */
export interface EditAnswer {
  readonly refusal: { readonly message: string; readonly cell: string } | null;
  readonly delta: SheetDelta | null;
  /** What `onEdit` asked the window to do. */
  readonly effects: readonly PageEffect[];
  /** `onEdit` failed: the message, for the person who tests the add-on. */
  readonly triggerError: string | null;
}

/** Answer of `POST /ui/clock`. */
export interface ClockAnswer {
  readonly now: number;
  /** Clock triggers that ran, in order. */
  readonly triggers: readonly { readonly status: string; readonly error: string | null }[];
}

/** An error answer of any `/ui` address. */
export interface ErrorAnswer {
  readonly error: string;
}
