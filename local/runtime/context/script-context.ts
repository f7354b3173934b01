import vm from 'node:vm';
import type { Execution } from '../execution/execution';
import { isPromise } from '../execution/json-crossing';
import type { ScriptHost, SharedServices } from '../execution/script-host';
import { installServices } from '../script-globals';
import { scriptTimeZone } from '../session/session-service';
import { createBareContext } from './bare-context';
import { Membrane } from './membrane';
import type { ProjectCode } from './project-code';

const INVOKE_NAME = '\u0000invoke';
const INVOKE = new vm.Script(`globalThis[${JSON.stringify(INVOKE_NAME)}]()`, {
  filename: 'invoke',
});
const TIMEOUT_CODE = 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** Handlers of a promise must be of the script's realm, or they would run outside the execution. */
const WATCH =
  '(function (promise, state) { promise.then(function () { state.settled = true; }, function (error) { state.settled = true; state.rejected = true; state.error = error; }); })';

type ScriptFunction = (...args: unknown[]) => unknown;

interface PromiseState {
  settled: boolean;
  rejected: boolean;
  error: unknown;
}

/** The global scope of one execution: bare built-ins, services, then the project's files. */
export class ScriptContext {
  readonly membrane: Membrane;
  readonly host: ScriptHost;
  private readonly context: vm.Context;
  private readonly functionOf: FunctionConstructor;
  private readonly ownNames: ReadonlySet<string>;

  constructor(
    private readonly execution: Execution,
    shared: SharedServices,
  ) {
    const { context, intrinsics } = createBareContext({
      now: () => Math.floor(execution.clock.now()),
      timeZone: scriptTimeZone(execution.project.manifest),
    });
    this.context = context;
    this.functionOf = intrinsics.Function;
    this.membrane = new Membrane(intrinsics);
    this.host = {
      execution,
      shared,
      membrane: this.membrane,
      compile: (source) => this.compile(source),
    };
    const services = installServices(context, this.host);
    const builtIns = vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
    this.ownNames = new Set([...services, ...builtIns]);
  }

  /** Evaluates the project's files in order. Throws whatever their top level throws. */
  evaluate(code: ProjectCode): void {
    for (const script of code.scripts) {
      this.run(script);
    }
  }

  /**
   * The function a name or dotted path stands for; null when there is none or it is private (`_` at the end).
   * Only `dotted` callers (menus, triggers) may name a member of an object.
   */
  find(name: string, dotted: boolean): ScriptFunction | null {
    const pattern = dotted ? /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/ : /^[A-Za-z_$][\w$]*$/;
    if (!pattern.test(name) || name.endsWith('_') || this.ownNames.has(name.split('.')[0] ?? '')) {
      return null;
    }
    const lookup = `(function () { return typeof ${name} === 'function' ? ${name} : null; })`;
    try {
      return this.compile(lookup)() as ScriptFunction | null;
    } catch {
      return null; // a dotted path through something that does not exist
    }
  }

  /**
   * Calls a function and lets its microtasks run. A promise gives null, after it has settled; a rejection is thrown.
   */
  invoke(call: ScriptFunction, args: readonly unknown[]): unknown {
    const state: PromiseState = { settled: false, rejected: false, error: null };
    let value: unknown = null;
    this.defineInvocation(() => {
      value = call(...args.map((arg) => this.membrane.toScript(arg)));
      if (isPromise(value)) {
        this.compile(WATCH)(value, state);
        value = null;
      }
    });
    this.run(INVOKE);
    if (state.rejected) {
      throw state.error;
    }
    return value;
  }

  private defineInvocation(run: () => void): void {
    Object.defineProperty(this.context, INVOKE_NAME, {
      value: run,
      configurable: true,
      enumerable: false,
    });
  }

  private compile(source: string): ScriptFunction {
    return this.functionOf(`return ${source}`)() as ScriptFunction;
  }

  private run(script: vm.Script): unknown {
    const timeout = Math.max(1, Math.ceil(this.execution.limitMs - this.execution.elapsedMs));
    try {
      return script.runInContext(this.context, { timeout });
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code === TIMEOUT_CODE) {
        this.execution.finish('timedOut');
      }
      throw error;
    }
  }
}
