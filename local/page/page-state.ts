import type { MenuModel } from '../kernel/runtime-types';
import type { CellRange } from '../kernel/user-edit';
import type {
  CellView,
  PageEffect,
  TabView,
  WorkbookView,
  WorkspaceState,
} from '../page-server/page-protocol';
import { createStore } from './store';

/** An effect that belongs to a sidebar's or dialog's frame. */
export type FrameEffect = Extract<PageEffect, { readonly frameId: string }>;

/** A dialog of the page itself. */
export interface MessageDialog {
  readonly kind: 'message';
  readonly title: string;
  readonly message: string;
  readonly details?: string;
}

/** A dialog of the page itself that asks yes or no, or for a text. */
export interface AskDialog {
  readonly kind: 'ask';
  readonly title: string;
  readonly message: string;
  /** A text is asked for: what stands there first. */
  readonly initial?: string;
  /** Called with the text, or '' where none is asked. */
  onYes(text: string): void;
}

/** A dialog of the page itself. */
export type PageDialog = MessageDialog | AskDialog;

/** Which panel at the side of the page is open. */
export type Panel = 'account' | 'clock' | 'outbox' | 'drive' | null;

/** A short message in the corner of the page, gone by itself. */
export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
}

/** Everything this window shows. */
export interface PageState {
  /** E-mail address, or '' before a choice. */
  readonly account: string;
  readonly workspace: WorkspaceState | null;
  readonly fileId: string | null;
  readonly workbook: WorkbookView | null;
  readonly openError: string | null;
  readonly activeTab: number | null;
  readonly selection: CellRange;
  readonly activeCell: CellView | null;
  readonly activeLocked: boolean;
  readonly menus: readonly MenuModel[];
  readonly sidebar: FrameEffect | null;
  readonly frameDialogs: readonly FrameEffect[];
  readonly dialog: PageDialog | null;
  readonly toasts: readonly Toast[];
  readonly panel: Panel;
  /** How many calls that people wait for are under way. */
  readonly busy: number;
  readonly busyText: string;
  readonly showLocks: boolean;
  /** Grows when the Drive list should be read again. */
  readonly driveRevision: number;
}

const FIRST_CELL: CellRange = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };

/** What a workbook leaves behind when it closes. */
export const NO_WORKBOOK = {
  fileId: null,
  workbook: null,
  openError: null,
  activeTab: null,
  selection: FIRST_CELL,
  activeCell: null,
  activeLocked: false,
  menus: [],
  sidebar: null,
  frameDialogs: [],
} satisfies Partial<PageState>;

/** The state of this window of the Workspace's page. */
export const page = createStore<PageState>({
  ...NO_WORKBOOK,
  account: '',
  workspace: null,
  dialog: null,
  toasts: [],
  panel: null,
  busy: 0,
  busyText: '',
  showLocks: true,
  driveRevision: 0,
});

/** Tabs people see, in order. */
export function visibleTabs(state: PageState): readonly TabView[] {
  return state.workbook?.tabs.filter((tab) => !tab.hidden) ?? [];
}
