import type { EntryDraft } from '../../ledger/ledger-entry';
import type { Call } from '../../workspace/call';
import { type Session, saveControl, saveLedger, saveTogether } from '../session';
import type { Trace, Trail } from './trail';

/** What one chain is told of an act. */
export interface Line extends Trace {
  /**
   * Its entries, made when it is their turn. What stands beside the chain because of them (accepted state, stored
   * results) is set here as well, so that neither is ever there without the other.
   */
  readonly drafts: () => readonly EntryDraft[];
}

/** What an act writes once its books are written. */
export interface Writes {
  /** Lines that are recorded already are left out. */
  readonly lines: readonly Line[];
  /** Puts the rows that say that it is done. */
  readonly control: () => void;
  /** What stands beside chains because the books are as they are, whether or not a line was recorded before. */
  readonly beside?: () => void;
  /** Tells people. It comes before the rows say that it is done: who is told twice is better off than who is not. */
  readonly tell?: () => void;
  /** Calls that travel with the change of the ledger, and what they put into control. */
  readonly together?: () => readonly Call<unknown>[];
  /** The book itself tells of an interruption: ledger and control are changed in one trip. */
  readonly inOneTrip?: boolean;
}

/** Where there is nothing to write. */
export const NO_WRITES: Writes = { lines: [], control: () => undefined };

/** Chains what the ledger does not hold yet. */
function chainLines(session: Session, trail: Trail, lines: readonly Line[]): void {
  lines
    .filter((line) => !trail.has(line))
    .forEach(({ chain, drafts }) => {
      session.ledger.append(chain, drafts(), session.context.sha256);
    });
}

/**
 * The one order in which acts write: after the books the ledger, then people are told, then control, whose rows say that
 * it is done. Cut off anywhere it is found undone and taken up again, and what the ledger holds is not written twice.
 */
export function writeInOrder(session: Session, trail: Trail, writes: Writes): void {
  writes.control();
  chainLines(session, trail, writes.lines);
  writes.beside?.();
  const together = writes.together?.() ?? [];

  if (writes.inOneTrip === true) {
    saveTogether(session, together);
    writes.tell?.();

    return;
  }

  saveLedger(session, together);
  writes.tell?.();
  saveControl(session);
}
