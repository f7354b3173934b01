import { randomUUID } from 'node:crypto';
import type { ExecutionResult } from '../kernel/runtime-types';
import { HttpError } from './http-error';
import type { ExecutionAnswer, PageEffect } from './page-protocol';

/** HTML that a script showed to a person. Only that person's window can load it and call functions from it. */
export interface Frame {
  readonly html: string;
  readonly actor: string;
  readonly projectId: string;
  readonly kind: 'serverFunction' | 'webApp';
}

/** Frames kept; older ones were closed long ago. */
const MAX_FRAMES = 200;

/** The frames of all windows, by an id that cannot be guessed. */
export class FrameStore {
  private readonly frames = new Map<string, Frame>();

  add(frame: Frame): string {
    const id = randomUUID();
    this.frames.set(id, frame);
    const oldest = this.frames.keys().next();
    if (this.frames.size > MAX_FRAMES && oldest.done !== true) {
      this.frames.delete(oldest.value);
    }
    return id;
  }

  /** @throws HttpError 404 for a frame that is gone, 403 for another person's */
  get(id: string, actor: string): Frame {
    const frame = this.frames.get(id);
    if (frame === undefined) {
      throw new HttpError(404, 'Khung này đã đóng. Hãy mở lại.');
    }
    if (frame.actor !== actor) {
      throw new HttpError(403, 'Khung này của người khác.');
    }
    return frame;
  }

  /** Stores the HTML of an execution's effects and turns the result into what the page gets. */
  answer(
    result: ExecutionResult,
    owner: { readonly actor: string; readonly projectId: string },
  ): ExecutionAnswer {
    return {
      status: result.status,
      value: result.value ?? null,
      error: result.error,
      effects: result.effects.map((effect) => this.effect(effect, owner)),
    };
  }

  private effect(
    effect: ExecutionResult['effects'][number],
    owner: { readonly actor: string; readonly projectId: string },
  ): PageEffect {
    if (effect.kind === 'menu' || effect.kind === 'alert' || effect.kind === 'toast') {
      return effect;
    }
    const { html, ...rest } = effect;
    return { ...rest, frameId: this.add({ html, ...owner, kind: 'serverFunction' }) };
  }
}
