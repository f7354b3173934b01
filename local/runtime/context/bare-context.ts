import vm from 'node:vm';
import type { Intrinsics } from './membrane';
import { type ScriptTime, scriptDate } from './script-date';
import { tolerateRejectionsOf } from './unhandled-rejections';

/**
 * What Node puts into a bare context and Apps Script's V8 does not have, or must not be relied on.
 * Source: developers.google.com/apps-script/guides/v8-runtime (platform §10). `console` is replaced by the logger.
 */
const REMOVED = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console'];

/**
 * Reading a global of a vm context is ~70 times slower than a lexical binding (Node 20, measured), which would slow
 * number crunching for no reason Google knows. These built-ins are therefore bound lexically first.
 */
const FAST_BUILTINS = [
  ...['Array', 'Boolean', 'Date', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'RegExp'],
  ...['Set', 'String', 'Symbol', 'TypeError', 'WeakMap', 'parseFloat', 'parseInt', 'isNaN'],
  ...['ArrayBuffer', 'DataView', 'Uint8Array', 'Uint16Array', 'Uint32Array', 'Int8Array'],
  ...['Int16Array', 'Int32Array', 'Float32Array', 'Float64Array', 'Promise', 'isFinite'],
];

const PRELUDE = new vm.Script(
  `const ${FAST_BUILTINS.map((name) => `${name} = globalThis.${name}`).join(', ')};`,
  { filename: 'prelude' },
);
const INTRINSICS = new vm.Script('({ Array, Object, Date, Error, Function })', {
  filename: 'intrinsics',
});

/** A V8 context without anything of Node, and its own built-in objects. */
export interface BareContext {
  readonly context: vm.Context;
  readonly intrinsics: Intrinsics;
}

/** A fresh global scope with the ECMAScript built-ins and nothing else, on the Workspace's clock. Microtasks run after each evaluation. */
export function createBareContext(time: ScriptTime): BareContext {
  const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
  for (const name of REMOVED) {
    vm.runInContext(`delete globalThis.${name}`, context);
  }
  const intrinsics = INTRINSICS.runInContext(context) as Intrinsics;
  tolerateRejectionsOf(vm.runInContext('Promise.prototype', context) as object);
  const value = scriptDate(intrinsics.Date, time);
  Object.defineProperty(context, 'Date', { value, writable: true, configurable: true });
  PRELUDE.runInContext(context);
  return { context, intrinsics };
}
