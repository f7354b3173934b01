import type { Clock } from '../kernel/clock';
import type { RestRequest, RestResponse } from '../kernel/rest-service';
import type { ScriptRuntime } from '../kernel/runtime-types';
import type { UserEditRefusal, UserStructureEdit } from '../kernel/user-edit';
import type { CallStat, OutboxMail, PageAccount } from './page-protocol';

/** Everything the page's server takes from the embedded Workspace. */
export interface PageServerOptions {
  readonly runtime: ScriptRuntime;
  /** Calls an emulated REST API as `request.actor`. */
  dispatch(request: RestRequest): RestResponse;
  /** A structural act of a person; refused as Google does. */
  applyStructure(
    edit: UserStructureEdit,
    actor: string,
  ): { readonly accepted: true } | UserEditRefusal;
  readonly accounts: readonly PageAccount[];
  readonly clock: Clock;
  /**
   * When the next clock trigger is due, UTC ms, or null. With it a leap of the clock over that time first runs what
   * would have run on the way: a mark entered in time is then accepted in time.
   */
  nextTriggerAt?(): number | null;
  outbox(): readonly OutboxMail[];
  callStats(): readonly CallStat[];
  readonly addonProjectId: string;
  /** Title of the menu made by `createAddonMenu`. */
  readonly addonName: string;
  readonly webAppProjectId: string;
  readonly webAppDeploymentId: string;
  /**
   * A number that grows with every change of a workbook's contents. With it the page's polling costs nothing while
   * nothing happens; without it every poll reads the shown tab.
   */
  revisionOf?(spreadsheetId: string): number;
  /** Cells whose value breaks their validation rule; without it only rules on numbers and lists are judged. */
  invalidCells?(
    spreadsheetId: string,
    sheetId: number,
  ): readonly { readonly row: number; readonly column: number }[];
  /** Persists the Workspace. Called some moments after an act, and at the end. */
  save(): void;
  /** Folder with the built page (`build/page`). */
  readonly pageFolder: string;
}
