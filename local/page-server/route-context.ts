import type { FrameStore } from './frames';
import type { PageRequest, PageResponse } from './page-request';
import type { PageServerOptions } from './page-server-options';
import type { WorkbookReader } from './workbook-reader';

/** What the routes share. */
export interface RouteContext {
  readonly options: PageServerOptions;
  readonly reader: WorkbookReader;
  readonly frames: FrameStore;
  /** To be called after anything that changes the Workspace: saves it, some moments later. */
  changed(): void;
}

/** Answers one address. */
export type Route = (request: PageRequest, context: RouteContext) => PageResponse;

/** `METHOD /path` → route. */
export type RouteTable = Readonly<Record<string, Route>>;
