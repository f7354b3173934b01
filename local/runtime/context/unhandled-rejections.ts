const SCRIPT_PROMISES = new WeakSet<object>();
let isListening = false;

/**
 * A rejection that a script leaves unhandled is lost on Google; Node would end this whole process for it. It is
 * reported on stderr instead. Rejections of everybody else keep Node's default.
 */
export function tolerateRejectionsOf(promisePrototype: object): void {
  SCRIPT_PROMISES.add(promisePrototype);
  if (!isListening) {
    isListening = true;
    process.on('unhandledRejection', report);
  }
}

function report(reason: unknown, promise: Promise<unknown>): void {
  if (SCRIPT_PROMISES.has(Object.getPrototypeOf(promise))) {
    console.error(`A script left a rejected promise unhandled: ${String(reason)}`);
    return;
  }
  if (process.listenerCount('unhandledRejection') === 1) {
    throw reason;
  }
}
