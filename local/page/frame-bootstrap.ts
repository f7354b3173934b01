import { formFields, isFormElement, legalArgument } from './frame-arguments';
import { followClock, installClock } from './frame-clock';
import { type FrameMessage, isHostAnswer, MAX_RUNNING } from './frame-protocol';
import { localAddress } from './google-links';

/**
 * `google.script` for a page made by HtmlService. It runs inside the sandboxed frame, which has no rights of its own:
 * calls go to the window around it.
 */
type Handler = (value: unknown, userObject?: unknown) => void;

interface Call {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

const running = new Map<number, Call>();
const waiting: Call[] = [];
let callCount = 0;

function post(message: FrameMessage): void {
  parent.postMessage(message, '*');
}

function start(call: Call): void {
  if (running.size >= MAX_RUNNING) {
    waiting.push(call);
    return;
  }
  callCount += 1;
  running.set(callCount, call);
  const { functionName, args } = call;
  post({ kind: 'run', callId: callCount, functionName, args });
}

function argumentsOf(args: readonly unknown[]): unknown[] {
  const [first] = args;
  if (args.length === 1 && isFormElement(first)) {
    return [formFields(first)];
  }
  return args.map((value, index) => {
    if (!legalArgument(value)) {
      throw new TypeError(`Failed due to illegal value in property: ${index}`);
    }
    return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
  });
}

type Runner = Record<string, (...args: unknown[]) => unknown>;

function runner(options: Pick<Call, 'success' | 'failure' | 'userObject'>): Runner {
  const chain: Runner = {
    withSuccessHandler: (handler) => runner({ ...options, success: handler as Handler }),
    withFailureHandler: (handler) => runner({ ...options, failure: handler as Handler }),
    withUserObject: (userObject) => runner({ ...options, userObject }),
  };
  return new Proxy(chain, {
    get: (target, name) =>
      typeof name !== 'string'
        ? undefined
        : (target[name] ??
          ((...args: unknown[]) =>
            start({ ...options, functionName: name, args: argumentsOf(args) }))),
  });
}

function finish(call: Call, answer: { ok: boolean; value: unknown; error: string }): void {
  if (answer.ok) {
    call.success?.(answer.value, call.userObject);
    return;
  }
  const error = new Error(answer.error);
  error.name = 'ScriptError';
  if (call.failure === null) {
    console.error(error);
    return;
  }
  call.failure(error, call.userObject);
}

addEventListener('message', (event) => {
  const answer: unknown = event.data;
  if (event.source !== parent || !isHostAnswer(answer)) {
    return;
  }
  if (answer.now !== undefined) {
    followClock(answer.now);
  }
  const call = running.get(answer.callId);
  running.delete(answer.callId);
  const next = waiting.shift();
  if (next !== undefined) {
    start(next);
  }
  if (call !== undefined) {
    finish(call, answer);
  }
});

const { account = '', clock = '' } = document.currentScript?.dataset ?? {};

installClock();
followClock(clock === '' ? Number.NaN : Number(clock));

/** Links to Google's own addresses lead to this Workspace. Submitting a form goes nowhere, as in Google's frames. */
addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const target = link === null ? null : localAddress(link.href, account);
    if (link !== null && target !== null) {
      link.href = new URL(target, document.baseURI).href;
      link.target = '_blank';
      link.rel = 'opener';
    }
  },
  true,
);

const openWindow = window.open.bind(window);
window.open = (url, target, features) => {
  const local = url === undefined ? null : localAddress(String(url), account);
  return openWindow(local ?? url, target ?? '_blank', features);
};

type UrlParameters = Readonly<Record<string, string | readonly string[]>>;

/** Part of the address of the window, which `push` and `replace` change. Null leaves a part as it is. */
function changeHistory(how: 'push' | 'replace') {
  return (state?: unknown, parameters?: UrlParameters | null, hash?: string | null): void => {
    post({
      kind: 'history',
      how,
      state: state ?? null,
      ...(parameters === undefined || parameters === null ? {} : { parameters }),
      ...(hash === undefined || hash === null ? {} : { hash }),
    });
  };
}

/** One handler at a time, called when the person goes back or forward, not by `push` or `replace`. */
let onHistory: ((event: unknown) => void) | null = null;

addEventListener('message', (event) => {
  const data = event.data as { kind?: string; event?: unknown } | null;
  if (event.source === parent && data?.kind === 'popped') {
    onHistory?.(data.event);
  }
});

const google = {
  script: {
    history: {
      push: changeHistory('push'),
      replace: changeHistory('replace'),
      setChangeHandler: (handler: (event: unknown) => void) => {
        onHistory = handler;
      },
    },
    run: runner({ success: null, failure: null, userObject: undefined }),
    host: {
      close: () => post({ kind: 'close' }),
      setHeight: (height: number) => post({ kind: 'size', height }),
      setWidth: (width: number) => post({ kind: 'size', width }),
      editor: { focus: () => post({ kind: 'focus' }) },
      origin: location.ancestorOrigins?.[0] ?? '',
    },
    url: {
      getLocation: (callback: (location: unknown) => void) => {
        post({ kind: 'location' });
        addEventListener('message', function once(event: MessageEvent) {
          const data = event.data as { kind?: string; location?: unknown };
          if (event.source === parent && data?.kind === 'location') {
            removeEventListener('message', once);
            callback(data.location);
          }
        });
      },
    },
  },
};

Object.defineProperty(window, 'google', { value: google, writable: true, configurable: true });
