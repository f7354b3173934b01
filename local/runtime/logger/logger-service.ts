import { inspect } from 'node:util';
import { ScriptObject, scriptObject } from '../context/script-object';
import type { ScriptHost } from '../execution/script-host';

/** `Logger`: lines go to the execution's log. */
export function loggerService(host: ScriptHost): ScriptObject {
  const { logs } = host.execution;
  const self: ScriptObject = scriptObject<typeof Logger>('Logger', {
    log: (...args: readonly unknown[]) => {
      logs.push(line(args));
      return self;
    },
    getLog: () => logs.join('\n'),
    clear: () => {
      logs.length = 0;
    },
  });
  return self;
}

/** `console`, which on Apps Script has exactly these methods. */
export function consoleService(host: ScriptHost): ScriptObject {
  const write = (...args: readonly unknown[]): void => {
    host.execution.logs.push(line(args));
  };
  const started = new Map<string, number>();

  return new ScriptObject('console', {
    log: write,
    info: write,
    warn: write,
    error: write,
    time: (label: unknown) => void started.set(String(label), host.execution.elapsedMs),
    timeEnd: (label: unknown) => {
      const since = started.get(String(label)) ?? host.execution.elapsedMs;
      write(`${label}: ${Math.round(host.execution.elapsedMs - since)}ms`);
    },
  });
}

/** `%s`, `%d` and `%j` are filled from the further arguments; what is left over is appended. */
function line(args: readonly unknown[]): string {
  const rest = [...args];
  const first = rest.shift();
  const filled =
    typeof first === 'string'
      ? first.replace(/%[sdj]/g, (mark) => (rest.length > 0 ? shown(rest.shift()) : mark))
      : shown(first);
  return [filled, ...rest.map(shown)].join(' ');
}

function shown(value: unknown): string {
  if (typeof value === 'string') {
    return value;
  }
  if (value instanceof ScriptObject) {
    return value.name;
  }
  const isError = Object.prototype.toString.call(value) === '[object Error]';
  return isError ? String(value) : inspect(value, { breakLength: Number.POSITIVE_INFINITY });
}
