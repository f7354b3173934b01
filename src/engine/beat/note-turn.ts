import type { Session } from '../session';
import { schoolOf } from '../state/load-school';
import { bringForward } from './next-due';
import { nextWindow } from './next-window';

/**
 * A command may have said that a column opens or closes earlier than was known: the beat comes in the minute after that.
 * What else it changed Drive tells of.
 */
export function noteTurn({ context, control }: Session): void {
  const at = nextWindow(schoolOf(control), context.clock.now());

  if (at !== null) {
    bringForward(context, at);
  }
}
