import type { ExecutionAnswer } from '../page-server/page-protocol';
import { type FrameMessage, type HostAnswer, isFrameMessage } from './frame-protocol';

/** How the window serves one frame. */
export interface FrameServices {
  run(functionName: string, args: readonly unknown[]): Promise<ExecutionAnswer>;
  close(): void;
  focus(): void;
  resize(size: { readonly width?: number; readonly height?: number }): void;
}

async function runFor(
  message: Extract<FrameMessage, { kind: 'run' }>,
  services: FrameServices,
): Promise<HostAnswer> {
  const { callId } = message;
  try {
    const answer = await services.run(message.functionName, message.args);
    const ok = answer.status === 'done';
    return {
      kind: 'answer',
      callId,
      ok,
      value: answer.value,
      error: answer.error ?? answer.status,
      ...(answer.now === undefined ? {} : { now: answer.now }),
    };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { kind: 'answer', callId, ok: false, value: null, error: text };
  }
}

/** Whose window it is stands in its address too, and is none of the script's. */
const OWN_PARAMETER = 'authuser';

function whereAmI(): { hash: string; parameter: Record<string, string> } {
  const parameter = Object.fromEntries(new URLSearchParams(location.search));
  delete parameter[OWN_PARAMETER];
  return { hash: location.hash.slice(1), parameter };
}

/** The address after a change of history. */
function addressAfter({ parameters, hash }: Extract<FrameMessage, { kind: 'history' }>): string {
  const url = new URL(location.href);
  const account = url.searchParams.get(OWN_PARAMETER);
  if (parameters !== undefined) {
    url.search = '';
    for (const [name, value] of Object.entries(parameters)) {
      for (const each of typeof value === 'string' ? [value] : value) {
        url.searchParams.append(name, each);
      }
    }
    if (account !== null) {
      url.searchParams.set(OWN_PARAMETER, account);
    }
  }
  url.hash = hash ?? url.hash;
  return url.href;
}

function changeAddress(message: Extract<FrameMessage, { kind: 'history' }>): void {
  const change = message.how === 'push' ? 'pushState' : 'replaceState';
  history[change](message.state, '', addressAfter(message));
}

/** Serves a frame's messages. Returns how to stop. */
export function serveFrame(frame: HTMLIFrameElement, services: FrameServices): () => void {
  const answerTo = (message: FrameMessage): void => {
    const target = frame.contentWindow;
    switch (message.kind) {
      case 'run':
        void runFor(message, services).then((answer) => target?.postMessage(answer, '*'));
        break;
      case 'location': {
        target?.postMessage({ kind: 'location', location: whereAmI() }, '*');
        break;
      }
      case 'history':
        changeAddress(message);
        break;
      case 'size':
        services.resize(message);
        break;
      default:
        services[message.kind]();
    }
  };
  const listener = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && isFrameMessage(event.data)) {
      answerTo(event.data);
    }
  };
  const onPop = (event: PopStateEvent): void => {
    const popped = { state: event.state as unknown, location: whereAmI() };
    frame.contentWindow?.postMessage({ kind: 'popped', event: popped }, '*');
  };
  addEventListener('message', listener);
  addEventListener('popstate', onPop);
  return () => {
    removeEventListener('message', listener);
    removeEventListener('popstate', onPop);
  };
}
