import * as v from 'valibot';
import { parsedJson } from '../../kernel/table/parsed-json';
import type { Session } from '../session';
import { saveSession } from '../session';

/** Script property: when a chain was last gone through, and which of them today. */
const KEY = 'EXAMINED';
/** Between two slices; a beat without one stays as cheap as it was. */
const EVERY_MS = 30 * 60 * 1000;
/** Slices a day: with one every half an hour there are 48, some beats are missed. */
const SLICES = 40;

const EXAMINED = v.object({
  /** UTC ms. */
  at: v.number(),
  /** ISO date, and the classes gone through on it. */
  day: v.string(),
  classIds: v.array(v.string()),
});

type Examined = Readonly<v.InferOutput<typeof EXAMINED>>;

function readExamined(session: Session): Examined | null {
  return parsedJson(EXAMINED, session.context.properties.get(KEY));
}

/** Classes to go through now. */
function slice(session: Session, known: Examined): readonly string[] {
  const done = known.day === session.today ? known.classIds : [];
  const all = session.school.classes.filter(({ bookId }) => bookId !== '').map(({ id }) => id);

  return session.now - known.at < EVERY_MS
    ? []
    : all.filter((id) => !done.includes(id)).slice(0, Math.ceil(all.length / SLICES));
}

function keep(session: Session, known: Examined, classIds: readonly string[]): void {
  const before = known.day === session.today ? known.classIds : [];
  const next: Examined = {
    at: session.now,
    day: session.today,
    classIds: [...before, ...classIds],
  };

  session.context.properties.set(KEY, JSON.stringify(next));
}

/**
 * The ledger against itself: what stands beside every chain must carry the seal of the school's side, and each day every
 * chain is gone through once, a slice (one read) in half an hour. What differs is brought back from the chain and told.
 */
export function checkLedger(session: Session): void {
  const { ledger } = session;

  if (session.school.classes.length === 0) {
    return;
  }

  // Asking where a chain stands looks at its seal.
  session.school.classes.forEach(({ id }) => {
    ledger.head(id);
  });

  const known = readExamined(session);
  const classIds = known === null ? [] : slice(session, known);
  classIds.forEach((classId) => {
    ledger.examine(classId);
  });

  if (known === null || classIds.length > 0) {
    keep(session, known ?? { at: 0, day: '', classIds: [] }, classIds);
  }

  if (ledger.isChanged) {
    saveSession(session);
  }
}
