import type { Answer } from '../../src/contract/envelope';
import { mayRepeat } from './authority-client';

/**
 * Keeps the id of one intent: pressing again after a lost answer sends the same id, so that it has one effect; a changed
 * payload, or pressing again after a definite answer, is a new intent with a new id.
 */
export class CommandSlot {
  private readonly newId: () => string;
  private pending: { readonly id: string; readonly key: string } | null = null;

  constructor(newId: () => string) {
    this.newId = newId;
  }

  /** The id to send `payload` under. */
  idFor(payload: unknown): string {
    const key = JSON.stringify(payload);

    if (this.pending?.key !== key) {
      this.pending = { id: this.newId(), key };
    }

    return this.pending.id;
  }

  /** Notes the answer; a definite one closes the intent. */
  settle(answer: Answer): void {
    if (!mayRepeat(answer)) {
      this.pending = null;
    }
  }
}
