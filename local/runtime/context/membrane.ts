import { ExecutionEnded, NotEmulatedError, ScriptException } from '../execution/script-errors';
import { ScriptObject } from './script-object';

/** Built-ins of the script's own realm, so that `instanceof` works there as it does on Google. */
export interface Intrinsics {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Function: FunctionConstructor;
}

const EXPECTED_ERRORS = [ScriptException, NotEmulatedError, ExecutionEnded];

/** Names the language itself asks for: never an error, absent unless emulated. */
const LANGUAGE_NAMES = new Set(['then', 'toJSON', 'valueOf', 'constructor', 'inspect', 'length']);

/**
 * Carries values between host and script. Plain data is copied into the other realm;
 * {@link ScriptObject}s become guarded proxies that keep their identity.
 */
export class Membrane {
  private readonly proxies = new WeakMap<ScriptObject, object>();
  private readonly originals = new WeakMap<object, ScriptObject>();

  constructor(private readonly intrinsics: Intrinsics) {}

  /** Host → script. */
  toScript(value: unknown): unknown {
    if (value === null || typeof value !== 'object') {
      return typeof value === 'function' ? this.method(value as never, 'function') : value;
    }
    if (this.originals.has(value) || this.isOfScript(value)) {
      return value;
    }
    if (value instanceof ScriptObject) {
      return this.proxyOf(value);
    }
    if (Array.isArray(value)) {
      return this.intrinsics.Array.from(value, (item) => this.toScript(item));
    }
    if (isDate(value)) {
      return new this.intrinsics.Date(value.getTime());
    }
    const copy = new this.intrinsics.Object() as Record<string, unknown>;
    for (const [key, item] of Object.entries(value)) {
      copy[key] = this.toScript(item);
    }
    return copy;
  }

  /** Script → host. Class instances, typed arrays and functions pass as they are, for the service to refuse. */
  toHost(value: unknown): unknown {
    if (value === null || typeof value !== 'object') {
      return value;
    }
    const original = this.originals.get(value);
    if (original) {
      return original;
    }
    if (Array.isArray(value)) {
      return Array.from(value, (item) => this.toHost(item));
    }
    if (isDate(value)) {
      return new Date(value.getTime());
    }
    if (!isPlain(value)) {
      return value;
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.toHost(item)]));
  }

  /** A host error as an error of the script's realm. */
  toScriptError(error: unknown): unknown {
    if (typeof error !== 'object' || error === null || this.isOfScript(error)) {
      return error;
    }
    const { name, message, stack } = error as Error;
    const known = EXPECTED_ERRORS.some((kind) => error instanceof kind);
    const copy = new this.intrinsics.Error(known ? message : `${name}: ${message}\n${stack}`);
    copy.name = known ? name : 'EmulatorError';
    return copy;
  }

  /** A host function callable from the script. */
  method(host: (...args: unknown[]) => unknown, name: string): unknown {
    const call = (...args: unknown[]): unknown => {
      try {
        return this.toScript(host(...args.map((arg) => this.toHost(arg))));
      } catch (error) {
        throw this.toScriptError(error);
      }
    };
    Object.defineProperty(call, 'name', { value: name });
    return Object.setPrototypeOf(call, this.intrinsics.Function.prototype);
  }

  private isOfScript(value: object): boolean {
    const kind: new () => object = this.intrinsics.Object;
    return value instanceof kind;
  }

  private proxyOf(object: ScriptObject): object {
    const known = this.proxies.get(object);
    if (known) {
      return known;
    }
    const proxy = new Proxy(this.members(object), this.guard(object));
    this.proxies.set(object, proxy);
    this.originals.set(proxy, object);
    return proxy;
  }

  private members(object: ScriptObject): object {
    const target: Record<string, unknown> = Object.create(null);
    for (const [name, member] of Object.entries(object.members)) {
      target[name] =
        typeof member === 'function'
          ? this.method(member as never, `${object.name}.${name}`)
          : this.toScript(member);
    }
    if (!Object.hasOwn(object.members, 'toString')) {
      Object.defineProperty(target, 'toString', {
        value: this.method(() => object.name, 'toString'),
      });
    }
    return target;
  }

  private guard(object: ScriptObject): ProxyHandler<object> {
    const { Error: ScriptError } = this.intrinsics;
    const notEmulated = (name: PropertyKey) => {
      const error = new ScriptError(new NotEmulatedError(`${object.name}.${String(name)}`).message);
      error.name = 'NotEmulatedError';
      return error;
    };

    return {
      get: (target, name) => {
        if (object.assigned?.has(name as string)) {
          return object.assigned.get(name as string);
        }
        if (typeof name === 'symbol' || name in target || LANGUAGE_NAMES.has(name)) {
          return Reflect.get(target, name);
        }
        throw notEmulated(name);
      },
      set: (_target, name, value) => {
        if (!object.assigned) {
          throw notEmulated(`${String(name)} =`);
        }
        object.assigned.set(name as string, value);
        return true;
      },
    };
  }
}

function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** True for object literals of any realm. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
