import type { Clock } from '../kernel/clock';
import type { FaultPlan } from '../kernel/fault-plan';
import type { FileRole } from '../kernel/file-types';
import type { RestResponse } from '../kernel/rest-service';
import type { ExecutionRequest, ExecutionResult } from '../kernel/runtime-types';
import type { TimeModel } from '../kernel/time-model';
import type { UserEdit, UserEditOutcome, UserEditRefusal } from '../kernel/user-edit';

/** A request to the emulated APIs; the bearer token is in `headers.authorization`. */
export interface ApiRequest {
  readonly method: string;
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Tokens of the Workspace. Implemented by `local/accounts/token-authority.ts`. */
export interface RuntimeTokens {
  /** `project`: Cloud project of the script the token is for. */
  issueAccessToken(email: string, scopes: readonly string[], project: string): string;
  issueIdentityToken(request: { readonly email: string; readonly audience: string }): string;
  resolve(token: string): { readonly email: string } | null;
}

/** Daily and size limits that tests may lower; Google's values stand in each service's constants. */
export interface RuntimeLimits {
  readonly executionMs?: number;
  readonly urlFetchPerDay?: number;
  readonly mailPerDay?: number;
  /** Time of clock triggers a day, ms. */
  readonly triggersPerDay?: number;
}

/** Everything the script runtime takes from the rest of the embedded Workspace. */
export interface RuntimeOptions {
  readonly clock: Clock;
  /** The emulated Google APIs. Throws when no service owns the host. */
  dispatch(request: ApiRequest): RestResponse;
  /** Applies what a person did in the grid, under that person's rights. */
  applyUserEdit(edit: UserEdit, actor: string): UserEditOutcome | UserEditRefusal;
  readonly tokens: RuntimeTokens;
  /** The strongest role of a person on a file, or null. */
  fileRole(fileId: string, email: string): FileRole | null;
  /** The Workspace domain of an account; null for consumer accounts. */
  domainOf(email: string): string | null;
  /** Faults for executions that bring no plan of their own (the page's "weather"); asked at the start of each. */
  weather?(): FaultPlan | null;
  /** Told of every finished execution, nested ones too: for statistics. */
  onExecution?(request: ExecutionRequest, result: ExecutionResult): void;
  /** Called after an execution has changed something that {@link RuntimeState} holds. */
  persist?(): void;
  /** Makes UUIDs; random when absent. */
  newUuid?(): string;
  readonly limits?: RuntimeLimits;
  /** How long things take where that is measured; absent: the table of the runtime, one execution at a time. */
  readonly timeModel?: TimeModel;
}
