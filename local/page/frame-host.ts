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

function queryOf(search: string): { parameter: Record<string, string> } {
  return { parameter: Object.fromEntries(new URLSearchParams(search)) };
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
        const where = { hash: location.hash.slice(1), ...queryOf(location.search) };
        target?.postMessage({ kind: 'location', location: where }, '*');
        break;
      }
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
  addEventListener('message', listener);
  return () => removeEventListener('message', listener);
}
