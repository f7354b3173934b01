import * as v from 'valibot';
import { parsedJson } from '../../kernel/table/parsed-json';
import type { Session } from '../session';

const SLICE = v.object({
  /** UTC ms of the last one. */
  at: v.number(),
  /** ISO date, and the classes done on it. */
  day: v.string(),
  classIds: v.array(v.string()),
});

type Known = Readonly<v.InferOutput<typeof SLICE>>;

/** A look at every class once a day, some of them at a time. */
export interface DailyLook {
  /** Script property that keeps when the last slice was, and which classes were done today. */
  readonly key: string;
  /** Between two slices; a beat without one stays as cheap as it was. */
  readonly everyMs: number;
  /** Slices a day; fewer than there is time for, for some beats are missed. */
  readonly slices: number;
}

/** Classes to look at now; none the first time, which only begins to count. */
export interface DailySlice {
  readonly classIds: readonly string[];
  /** Keeps that they were looked at. */
  readonly keep: () => void;
}

function classesNow(session: Session, known: Known, look: DailyLook): readonly string[] {
  const done = known.day === session.today ? known.classIds : [];
  const all = session.school.classes.filter(({ bookId }) => bookId !== '').map(({ id }) => id);

  return session.now - known.at < look.everyMs
    ? []
    : all.filter((id) => !done.includes(id)).slice(0, Math.ceil(all.length / look.slices));
}

/** When a daily look has its next slice, UTC ms; null = today it has gone through every class. */
export function nextSlice(session: Session, look: DailyLook): number | null {
  const known = parsedJson(SLICE, session.context.properties.get(look.key));

  if (known === null) {
    return session.now;
  }

  const later = { ...session, now: known.at + look.everyMs };

  return classesNow(later, known, look).length === 0 ? null : later.now;
}

/** The classes that are due in a daily look. */
export function dailySlice(session: Session, look: DailyLook): DailySlice {
  const { properties } = session.context;
  const found = parsedJson(SLICE, properties.get(look.key));
  const known = found ?? { at: 0, day: '', classIds: [] };
  const classIds = found === null ? [] : classesNow(session, known, look);
  const before = known.day === session.today ? known.classIds : [];
  const next: Known = { at: session.now, day: session.today, classIds: [...before, ...classIds] };

  return {
    classIds,
    keep: () => {
      if (found === null || classIds.length > 0) {
        properties.set(look.key, JSON.stringify(next));
      }
    },
  };
}
