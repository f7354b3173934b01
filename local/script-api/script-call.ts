import type { AccessGrant } from '../accounts/token-authority';
import type { UserDirectory } from '../accounts/user-directory';
import type { Clock } from '../kernel/clock';
import type { ExecutionRequest, ExecutionResult } from '../kernel/runtime-types';
import { notFound, notPermitted } from './script-error';
import type { ScriptRecord } from './script-record';
import type { ScriptStore } from './script-store';

/** What the API needs of the Workspace. */
export interface ScriptApiPorts {
  readonly clock: Clock;
  readonly users: UserDirectory;
  readonly store: ScriptStore;
  resolve(token: string): AccessGrant | null;
  execute(request: ExecutionRequest): ExecutionResult;
}

/** One request to the API, by somebody whose token has been checked. */
export interface ScriptCall {
  readonly ports: ScriptApiPorts;
  readonly grant: AccessGrant;
  /** Parts of the path, as the route names them. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** JSON object of the body; {} without one. */
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * The project of a call; only its owner has it.
 * @throws ScriptError 404 for an unknown one, 403 for that of somebody else.
 */
export function projectOf({ ports, grant, path }: ScriptCall): ScriptRecord {
  const record = ports.store.find(path.scriptId ?? '');
  if (record === null) {
    throw notFound();
  }
  if (record.owner !== grant.email) {
    throw notPermitted();
  }

  return record;
}
