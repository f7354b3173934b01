import { tellAdmins } from '../operations/tell-admins';
import type { Session } from '../session';
import type { Observation } from './observe-books';

const KEY = 'PROBLEMS';
/** Enough to tell one problem from another; a property holds 9 KB. */
const KEPT = 200;

/** Class id → what is wrong with its book. */
type Known = Readonly<Record<string, string>>;

function readKnown(session: Session): Known {
  const text = session.context.properties.get(KEY);

  return text === null ? {} : (JSON.parse(text) as Known);
}

function kept(observation: Observation): string {
  return (observation.problem ?? '').slice(0, KEPT);
}

function eventLines(observations: readonly Observation[]): readonly string[] {
  return observations.flatMap(({ classId, events = [] }) =>
    events.map((event) => `- Sổ ${classId}: ${event}`),
  );
}

function mail(session: Session, found: readonly Observation[], events: readonly string[]): void {
  const lines = [
    ...found.map(({ classId, problem }) => `- Sổ ${classId}: ${problem ?? ''}`),
    ...events,
  ];
  const body = `Hệ thống sổ điểm thấy các sổ sau cần được xử lí:\n\n${lines.join('\n')}\n\nCác sổ khác vẫn hoạt động bình thường.`;

  tellAdmins(session, { subject: 'Sổ điểm: có sổ cần xử lí', body });
}

/** What is known of all books after some were looked at. */
function next(known: Known, observations: readonly Observation[]): Known {
  const looked = observations.map(({ classId }) => classId);
  const others = Object.entries(known).filter(([classId]) => !looked.includes(classId));
  const now = observations.flatMap((entry): [string, string][] =>
    entry.problem === null ? [] : [[entry.classId, kept(entry)]],
  );

  return Object.fromEntries([...others, ...now]);
}

/** Tells the administrators, once, of what is wrong with books that were looked at, and of what happened in them. */
export function reportProblems(session: Session, observations: readonly Observation[]): void {
  const known = readKnown(session);
  const fresh = observations.filter(
    (entry) => entry.problem !== null && known[entry.classId] !== kept(entry),
  );
  const text = JSON.stringify(next(known, observations));

  fresh.forEach(({ classId, problem }) => {
    console.error(`book of ${classId}: ${problem ?? ''}`);
  });

  const events = eventLines(observations);

  if (fresh.length + events.length > 0) {
    mail(session, fresh, events);
  }

  if (text !== JSON.stringify(known)) {
    session.context.properties.set(KEY, text);
  }
}
