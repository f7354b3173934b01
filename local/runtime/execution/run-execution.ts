import type { ExecutionResult } from '../../kernel/runtime-types';
import type { ProjectCode } from '../context/project-code';
import { ScriptContext } from '../context/script-context';
import { ScriptObject } from '../context/script-object';
import { TIME_LIMIT_MESSAGE } from './constants';
import type { Execution } from './execution';
import { resultThroughScriptRun } from './json-crossing';
import { ExecutionEnded } from './script-errors';
import type { ScriptHost, SharedServices } from './script-host';

/** One run: which function, with which arguments. Arguments are made when the services of the execution exist. */
export interface Run {
  readonly execution: Execution;
  readonly code: ProjectCode;
  readonly functionName: string;
  readonly args: (host: ScriptHost) => readonly unknown[];
}

/** The result for the caller, and the returned Google object (e.g. `HtmlOutput`) if it was one. */
export interface RunOutcome {
  readonly result: ExecutionResult;
  readonly returned: ScriptObject | null;
  /** False when the project has no such function. */
  readonly found: boolean;
}

const DOTTED_KINDS = new Set(['menu', 'simpleTrigger', 'clockTrigger']);

/** Runs a function of a project in a scope of its own; frees its locks afterwards. Never throws for what user code does. */
export function runExecution(run: Run, shared: SharedServices): RunOutcome {
  const { execution } = run;
  try {
    return attempt(run, shared);
  } catch (error) {
    return { result: resultOf(execution, null, errorText(error)), returned: null, found: true };
  } finally {
    shared.locks.releaseAll(execution.id);
  }
}

function attempt(run: Run, shared: SharedServices): RunOutcome {
  const { execution } = run;
  const context = new ScriptContext(execution, shared);
  context.evaluate(run.code);
  const call = context.find(run.functionName, DOTTED_KINDS.has(execution.request.kind));
  if (!call) {
    const error = `Script function not found: ${run.functionName}`;
    return { result: resultOf(execution, null, error), returned: null, found: false };
  }
  const raw = context.invoke(call, run.args(context.host));
  if (!execution.endedBy && execution.elapsedMs > execution.limitMs) {
    execution.finish('timedOut');
  }
  const value = context.membrane.toHost(raw);
  const returned = value instanceof ScriptObject ? value : null;
  const copy = returned ? null : resultThroughScriptRun(value);
  return { result: resultOf(execution, copy, null), returned, found: true };
}

function resultOf(execution: Execution, value: unknown, error: string | null): ExecutionResult {
  const { endedBy } = execution;
  return {
    status: endedBy ?? (error === null ? 'done' : 'failed'),
    value: endedBy ? null : value,
    error: endedBy ? endingText(endedBy) : error,
    effects: [...execution.effects],
    calls: [...execution.calls],
    modelledMs: execution.modelledMs,
    logs: [...execution.logs],
  };
}

function endingText(how: 'killed' | 'timedOut'): string {
  return how === 'timedOut'
    ? TIME_LIMIT_MESSAGE
    : 'The JavaScript runtime exited unexpectedly (killed)';
}

/** An error as the caller sees it: `Exception: …`, `TypeError: …`. */
function errorText(error: unknown): string {
  if (error instanceof ExecutionEnded) {
    return error.message;
  }
  try {
    return String(error);
  } catch {
    return 'Unknown error';
  }
}
