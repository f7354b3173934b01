/**
 * What happens to a value on its way through `google.script.run`
 * (developers.google.com/apps-script/guides/html/communication; enuchi/React-Google-Apps-Script#28):
 * a Date anywhere in a result makes the whole result null; undefined and functions become null.
 */
export function resultThroughScriptRun(value: unknown): unknown {
  if (containsDate(value, new Set())) {
    return null;
  }
  return jsonCopy(value);
}

/**
 * Arguments of `google.script.run` as the server function receives them.
 * @throws TypeError when one holds a Date or a function, as the client library does before sending.
 */
export function argumentsThroughScriptRun(args: readonly unknown[]): unknown[] {
  for (const arg of args) {
    if (containsDate(arg, new Set()) || containsFunction(arg, new Set())) {
      throw new TypeError('Failed due to illegal value in property: 0');
    }
  }
  return args.map(jsonCopy);
}

function jsonCopy(value: unknown): unknown {
  if (typeof value === 'function' || isPromise(value)) {
    return null;
  }
  const text = JSON.stringify(value ?? null, (_key, item: unknown) =>
    typeof item === 'function' || isPromise(item) ? null : item,
  );
  return text === undefined ? null : JSON.parse(text);
}

/** True for promises of any realm. */
export function isPromise(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Promise]';
}

function containsDate(value: unknown, seen: Set<object>): boolean {
  return contains(value, seen, (item) => Object.prototype.toString.call(item) === '[object Date]');
}

function containsFunction(value: unknown, seen: Set<object>): boolean {
  return contains(value, seen, (item) => typeof item === 'function');
}

function contains(value: unknown, seen: Set<object>, wanted: (item: unknown) => boolean): boolean {
  if (wanted(value)) {
    return true;
  }
  if (value === null || typeof value !== 'object' || seen.has(value)) {
    return false;
  }
  seen.add(value);
  return Object.values(value).some((item) => contains(item, seen, wanted));
}
