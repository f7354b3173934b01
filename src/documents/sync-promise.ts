import { AppError } from '../kernel/app-error';

type Settle<T> = (value: T) => void;
type Executor<T> = (resolve: Settle<T | PromiseLike<T>>, reject: Settle<unknown>) => void;

/**
 * A promise that runs its callbacks at once. The build of the PDF engine puts it in the place of `Promise`
 * (scripts/build-pdf-engine.mjs), because an Apps Script function must have its bytes when it returns and cannot be
 * trusted to await. Only for code that never really waits: a callback added before settling is kept, not lost, but
 * {@link SyncPromise.now} then throws.
 */
export class SyncPromise<T> implements PromiseLike<T> {
  private state: 'pending' | 'fulfilled' | 'rejected';
  private result: unknown;
  private readonly waiting: (() => void)[];

  constructor(executor: Executor<T>) {
    this.state = 'pending';
    this.waiting = [];
    try {
      executor(
        (value) => this.settle(value),
        (reason) => this.finish('rejected', reason),
      );
    } catch (error) {
      this.finish('rejected', error);
    }
  }

  static resolve<V>(value: V | PromiseLike<V>): SyncPromise<V> {
    return new SyncPromise<V>((resolve) => resolve(value));
  }

  static reject<V>(reason: unknown): SyncPromise<V> {
    return new SyncPromise<V>((_, reject) => reject(reason));
  }

  static all<V>(values: readonly (V | PromiseLike<V>)[]): SyncPromise<V[]> {
    return new SyncPromise<V[]>((resolve) =>
      resolve(values.map((value) => SyncPromise.resolve(value).now())),
    );
  }

  // biome-ignore lint/suspicious/noThenProperty: this class is a promise
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): SyncPromise<A | B> {
    return new SyncPromise<A | B>((resolve, reject) => {
      this.whenSettled(() => {
        const handler = this.state === 'fulfilled' ? onFulfilled : onRejected;
        if (handler) {
          attempt(() => resolve((handler as (value: unknown) => A | B)(this.result)), reject);
          return;
        }
        (this.state === 'fulfilled' ? resolve : reject)(this.result as A);
      });
    });
  }

  catch<B>(onRejected: (reason: unknown) => B | PromiseLike<B>): SyncPromise<T | B> {
    return this.then(null, onRejected);
  }

  /** The value, now. @throws the rejection's reason; `AppError` `INTERNAL` when the work has not finished. */
  now(): T {
    if (this.state === 'pending') {
      throw new AppError('INTERNAL', { reason: 'asynchronous work in a synchronous engine' });
    }
    if (this.state === 'rejected') {
      throw this.result;
    }
    return this.result as T;
  }

  private settle(value: T | PromiseLike<T>): void {
    if (isThenable(value)) {
      value.then(
        (inner) => this.settle(inner),
        (reason) => this.finish('rejected', reason),
      );
      return;
    }
    this.finish('fulfilled', value);
  }

  private finish(state: 'fulfilled' | 'rejected', result: unknown): void {
    if (this.state !== 'pending') {
      return;
    }
    this.state = state;
    this.result = result;
    for (const callback of this.waiting.splice(0)) {
      callback();
    }
  }

  private whenSettled(callback: () => void): void {
    if (this.state === 'pending') {
      this.waiting.push(callback);
      return;
    }
    callback();
  }
}

/**
 * The value of a promise made by this engine's code. @throws what it was rejected with, and `AppError('INTERNAL')` when
 * it is a native promise, which cannot be opened synchronously.
 */
export function settledValue<T>(promise: PromiseLike<T>): T {
  if (promise instanceof SyncPromise) {
    return (promise as SyncPromise<T>).now();
  }
  throw new AppError('INTERNAL', { reason: 'the PDF engine runs only from its own build' });
}

function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as PromiseLike<T>).then === 'function'
  );
}

function attempt(action: () => void, onError: Settle<unknown>): void {
  try {
    action();
  } catch (error) {
    onError(error);
  }
}
