import type { RollDayView } from '../../../src/capabilities/roll-call/pure/roll-views';
import {
  ABSENCE_KINDS,
  type AbsenceKind,
} from '../../../src/capabilities/roll-call/pure/statement';
import type { RollMarks } from './roll-marks';

/** Whose draft it is and of which roll: several people may call one on the same device. */
export interface DraftPlace extends Pick<RollDayView, 'classId' | 'date' | 'session'> {
  /** E-mail of who taps. */
  readonly actor: string;
}

function keyOf({ actor, classId, date, session }: DraftPlace): string {
  return `diem-danh ${actor} ${classId} ${date} ${session}`;
}

/** The browser's own store; null where it gives none (a private window, a frame without storage). */
function store(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // Access itself throws where storage is blocked; what is tapped then lives as long as the page.
    return null;
  }
}

function kindOf(value: unknown): AbsenceKind | null {
  return ABSENCE_KINDS.find((kind) => kind === value) ?? null;
}

/** Keeps what was tapped and not sent, in this browser alone. */
export function keepDraft(place: DraftPlace, marks: RollMarks): void {
  try {
    store()?.setItem(keyOf(place), JSON.stringify([...marks]));
  } catch {
    // A full store takes nothing; the page still has it.
  }
}

/** Nothing of a session is kept any more: it has been sent, or will never be taken. */
export function forgetDraft(place: DraftPlace): void {
  store()?.removeItem(keyOf(place));
}

/** What was tapped before the page was lost; null where nothing is kept. */
export function keptDraft(place: DraftPlace): RollMarks | null {
  const text = store()?.getItem(keyOf(place)) ?? null;

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
