import type { RollDayView } from '../../../src/capabilities/roll-call/pure/roll-views';
import {
  ABSENCE_KINDS,
  type AbsenceKind,
} from '../../../src/capabilities/roll-call/pure/statement';
import { forgetOwn, keepOwn, keptOwn } from '../../shell/own-store';
import type { RollMarks } from './roll-marks';

/** Whose draft it is and of which roll: several people may call one on the same device. */
export interface DraftPlace extends Pick<RollDayView, 'classId' | 'date' | 'session'> {
  /** E-mail of who taps. */
  readonly actor: string;
}

function keyOf({ actor, classId, date, session }: DraftPlace): string {
  return `diem-danh ${actor} ${classId} ${date} ${session}`;
}

function kindOf(value: unknown): AbsenceKind | null {
  return ABSENCE_KINDS.find((kind) => kind === value) ?? null;
}

/** Keeps what was tapped and not sent, in this browser alone. */
export function keepDraft(place: DraftPlace, marks: RollMarks): void {
  keepOwn(keyOf(place), JSON.stringify([...marks]));
}

/** Nothing of a session is kept any more: it has been sent, or will never be taken. */
export function forgetDraft(place: DraftPlace): void {
  forgetOwn(keyOf(place));
}

/** What was tapped before the page was lost; null where nothing is kept. */
export function keptDraft(place: DraftPlace): RollMarks | null {
  const text = keptOwn(keyOf(place));

  if (text === null) {
    return null;
  }

  const kept: unknown = JSON.parse(text);
  const pairs = Array.isArray(kept) ? (kept as readonly (readonly unknown[])[]) : [];

  return new Map(
    pairs.flatMap(([id, value]) => {
      const kind = kindOf(value);

      return kind === null ? [] : [[String(id), kind] as const];
    }),
  );
}
