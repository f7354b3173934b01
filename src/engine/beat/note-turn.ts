import type { Session } from '../session';
import { schoolOf } from '../state/load-school';
import { bringForward, forgetNextDue, readNextDue } from './next-due';
import { nextWindow } from './next-window';

/**
 * A command may have said that a column opens or closes earlier than was known: the beat comes in the minute after that.
 * What else it changed Drive tells of. What was done is done: it is answered for though this could not be noted.
 */
export function noteTurn({ context, control }: Session): void {
  if (readNextDue(context) === null) {
    return;
  }

  try {
    const at = nextWindow(schoolOf(control), context.clock.now());

    if (at !== null) {
      bringForward(context, at);
    }
  } catch (thrown) {
    console.error('noting when the next column turns:', String(thrown));
    forgetNextDue(context);
  }
}
