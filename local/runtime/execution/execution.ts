import type { Clock } from '../../kernel/clock';
import type { Fault, FaultPlan, ServiceCall } from '../../kernel/fault-plan';
import type { ExecutionRequest, ScriptProject, UiEffect } from '../../kernel/runtime-types';
import { LATENCY_MS, type LatencyName, TIME_LIMIT_MESSAGE } from './constants';
import type { ExecutionIdentity } from './execution-identity';
import { requirePermission } from './scopes';
import { ExecutionEnded, ScriptException } from './script-errors';

/** One counted call: what it is, how long Google would take, whether the manifest must permit it. */
export interface CallSpec {
  readonly service: string;
  readonly operation: string;
  readonly latency: LatencyName;
  readonly requests?: number;
  readonly each?: readonly string[];
}

/** A planned fault that answers with an HTTP status instead of doing the call. */
export type StatusFault = Extract<Fault, { kind: 'status' }>;

/** What one execution needs to know of project, request and Workspace. */
export interface ExecutionOptions {
  readonly project: ScriptProject;
  readonly request: ExecutionRequest;
  readonly identity: ExecutionIdentity;
  readonly scopes: readonly string[];
  readonly clock: Clock;
  readonly faults: FaultPlan | null;
  /** Overrides the limit of the kind of execution, ms. */
  readonly limitMs?: number;
}

const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";
const KILLED = 'The execution was killed by the fault plan';

let nextExecutionId = 1;

/**
 * One run of a function: its identity, its time, its calls. All side effects of user code pass through
 * {@link Execution.call}, which counts, takes modelled time and injects faults.
 */
export class Execution {
  readonly id = nextExecutionId++;
  readonly calls: ServiceCall[] = [];
  readonly effects: UiEffect[] = [];
  readonly logs: string[] = [];
  readonly limitMs: number;
  modelledMs = 0;
  private end: 'killed' | 'timedOut' | null = null;
  /** Set while a call is made after which the execution dies, whether the call succeeds or not. */
  private dueToDie = false;
  private readonly startedAt = performance.now();
  /** Real time spent inside service calls: Google's time for it is modelled instead. */
  private hostMs = 0;

  constructor(private readonly options: ExecutionOptions) {
    this.limitMs = options.limitMs ?? options.identity.profile.limitMs;
  }

  get project(): ScriptProject {
    return this.options.project;
  }

  get request(): ExecutionRequest {
    return this.options.request;
  }

  get identity(): ExecutionIdentity {
    return this.options.identity;
  }

  get scopes(): readonly string[] {
    return this.options.scopes;
  }

  get clock(): Clock {
    return this.options.clock;
  }

  /** How it was cut short; null while it runs or when it came to its own end. */
  get endedBy(): 'killed' | 'timedOut' | null {
    return this.end;
  }

  /** Modelled time of calls plus measured time of the script's own computing, ms. */
  get elapsedMs(): number {
    return this.modelledMs + (performance.now() - this.startedAt - this.hostMs);
  }

  /** @throws ScriptException when neither the manifest nor the kind of execution permits the call. */
  permit(call: string): void {
    const { authMode } = this.identity.profile;
    requirePermission(call, { scopes: this.scopes, authMode });
  }

  /**
   * Makes one service call.
   * @throws ExecutionEnded when the fault plan kills the execution or its time is over, now or earlier.
   */
  call<T>(spec: CallSpec, effect: (fault: StatusFault | null) => T): T {
    this.requireAlive();
    const started = performance.now();
    try {
      const fault = this.announce(spec);
      this.dueToDie = fault?.kind === 'killAfter';
      if (fault?.kind === 'kill') {
        this.finish('killed');
      }
      this.spend(latencyOf(spec));
      return withStatusFault(spec, fault, effect);
    } finally {
      this.hostMs += performance.now() - started;
      if (this.dueToDie) {
        this.finish('killed');
      }
    }
  }

  /** Lets modelled time pass: for this execution and for the Workspace. */
  spend(ms: number): void {
    this.clock.advance(ms);
    this.absorb(ms);
  }

  /** Counts time the Workspace's clock has already seen (a nested execution). */
  absorb(ms: number): void {
    this.modelledMs += ms;
  }

  /** @throws ExecutionEnded when the execution is over or its time is up. */
  requireAlive(): void {
    if (this.end) {
      throw new ExecutionEnded(this.end === 'killed' ? KILLED : TIME_LIMIT_MESSAGE);
    }
    if (this.elapsedMs > this.limitMs) {
      this.finish('timedOut');
    }
  }

  /** Ends the execution for good. @throws ExecutionEnded always. */
  finish(how: 'killed' | 'timedOut'): never {
    this.end = how;
    throw new ExecutionEnded(how === 'killed' ? KILLED : TIME_LIMIT_MESSAGE);
  }

  private announce(spec: CallSpec): Fault | null {
    const call: ServiceCall = {
      service: spec.service,
      operation: spec.operation,
      index: this.calls.length + 1,
      ...(spec.requests === undefined ? {} : { requests: spec.requests }),
      ...(spec.each === undefined ? {} : { each: spec.each }),
    };
    this.calls.push(call);
    return this.options.faults?.(call) ?? null;
  }
}

function latencyOf({ latency, requests = 1 }: CallSpec): number {
  const more = latency === 'fetch' ? (requests - 1) * LATENCY_MS.fetchParallel : 0;

  return LATENCY_MS[latency] + more;
}

/** `UrlFetchApp` turns a status fault into an HTTP answer itself; for the other services it is a server error. */
function withStatusFault<T>(
  spec: CallSpec,
  fault: Fault | null,
  effect: (fault: StatusFault | null) => T,
): T {
  if (fault?.kind !== 'status') {
    return effect(null);
  }
  if (spec.service === 'UrlFetchApp') {
    return effect(fault);
  }
  if (fault.applied) {
    effect(null);
  }
  throw new ScriptException(SERVER_ERROR);
}
