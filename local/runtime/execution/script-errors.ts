/** An error of one of Google's services: user code sees `Exception: <message>` and may catch it. */
export class ScriptException extends Error {
  override readonly name = 'Exception';
}

/** User code reached for something the embedded Workspace does not have. */
export class NotEmulatedError extends Error {
  override readonly name = 'NotEmulatedError';

  constructor(what: string) {
    super(`${what} is not emulated; see local/DIFFERENCES.md`);
  }
}

/** The execution is over (killed or out of time). User code may swallow it, but every later service call throws it again. */
export class ExecutionEnded extends Error {
  override readonly name = 'ExecutionEnded';
}

/** Google's refusal of a call for which the project or the kind of execution has no permission. */
export function missingPermission(call: string, scopes: readonly string[]): ScriptException {
  return new ScriptException(
    `Specified permissions are not sufficient to call ${call}. Required permissions: ${scopes.join(' || ')}`,
  );
}

/** Google's refusal of arguments of the wrong type. */
export function badSignature(call: string, args: readonly unknown[]): ScriptException {
  const types = args.map(typeName).join(',');
  return new ScriptException(
    `The parameters (${types}) don't match the method signature for ${call}.`,
  );
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return 'number[]';
  }
  if (typeof value !== 'object') {
    return value.constructor.name;
  }
  return value.constructor?.name ?? 'Object';
}
