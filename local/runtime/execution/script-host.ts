import type { CacheStores } from '../cache/cache-stores';
import type { Membrane } from '../context/membrane';
import type { LockRegistry } from '../lock/lock-registry';
import type { Outbox } from '../mail/outbox';
import type { PropertyStores } from '../properties/property-stores';
import type { RuntimeOptions } from '../runtime-options';
import type { TriggerStore } from '../triggers/trigger-store';
import type { WebAppRequest, WebAppResult } from '../triggers/web-app-types';
import type { DailyQuotas } from './daily-quotas';
import type { Execution } from './execution';
import type { RunningExecutions } from './running-executions';

/** What all executions of the Workspace share. */
export interface SharedServices {
  readonly options: RuntimeOptions;
  readonly properties: PropertyStores;
  readonly cache: CacheStores;
  readonly locks: LockRegistry;
  readonly triggers: TriggerStore;
  readonly outbox: Outbox;
  readonly quotas: DailyQuotas;
  readonly running: RunningExecutions;
  /** Runs a web app, as a request to its URL does. */
  visit(request: WebAppRequest): WebAppResult;
}

/** What a service gets to build its object for one execution. */
export interface ScriptHost {
  readonly execution: Execution;
  readonly shared: SharedServices;
  readonly membrane: Membrane;
  /** Evaluates `source`, an expression giving a function, in the script's global scope. */
  compile(source: string, name: string): (...args: unknown[]) => unknown;
}
