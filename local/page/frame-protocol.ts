/** What a sandboxed frame tells the window around it. */
export type FrameMessage =
  | {
      readonly kind: 'run';
      readonly callId: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'location' }
  | {
      readonly kind: 'history';
      readonly how: 'push' | 'replace';
      readonly state: unknown;
      /** Missing: the parameters of the address stay. */
      readonly parameters?: Readonly<Record<string, string | readonly string[]>>;
      /** Missing: the hash stays. */
      readonly hash?: string;
    }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

/** The answer to a `run`. */
export interface HostAnswer {
  readonly kind: 'answer';
  readonly callId: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly error: string;
  /** The Workspace's time, UTC ms. */
  readonly now?: number;
}

/** Calls of `google.script.run` under way at once; more wait (Apps Script: client-server-communication). */
export const MAX_RUNNING = 10;

/** True for the window's answer. */
export function isHostAnswer(data: unknown): data is HostAnswer {
  return (data as HostAnswer | null)?.kind === 'answer';
}

/** True for a frame's message. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  const kind = (data as FrameMessage | null)?.kind;
  return ['run', 'close', 'focus', 'location', 'history', 'size'].includes(kind ?? '');
}
