import { ARCHIVE } from '../../engine/archive/pure/archive-table';
import type { Session } from '../../engine/session';
import { readOr } from '../../kernel/table/cell-kind';
import { readCell } from '../../kernel/table/table-row';
import { RESULT_ORDERS } from '../results/pure/result-orders-table';
import type { FiledPaper, ResultAct } from './pure/correction-impact';

type Control = Pick<Session, 'control'>;

/** Acts on results, and filed papers, among which the consequences of a correction are looked for. */
export interface ImpactSources {
  readonly acts: readonly ResultAct[];
  readonly papers: readonly FiledPaper[];
}

interface Sorted {
  readonly acts: ReadonlyMap<string, readonly ResultAct[]>;
  /** By class, and by what they are about. */
  readonly papers: ReadonlyMap<string, readonly FiledPaper[]>;
}

/** A list of requests asks for each of them. */
const sorted = new WeakMap<Control, Sorted>();

function byKeys<T>(
  all: readonly T[],
  keysOf: (one: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();

  for (const one of all) {
    for (const key of new Set(keysOf(one))) {
      const known = found.get(key) ?? [];
      known.push(one);
      found.set(key, known);
    }
  }

  return found;
}

function resultActs({ control }: Control): readonly ResultAct[] {
  return control
    .all(RESULT_ORDERS)
    .filter(({ done }) => done !== '')
    .map((row) => ({
      kind: row.kind,
      classIds: readOr(readCell(RESULT_ORDERS, row, 'classIds'), []),
      period: row.period,
      at: row.at,
    }));
}

function sortedIn(session: Control): Sorted {
  const made = sorted.get(session) ?? {
    acts: byKeys(resultActs(session), ({ classIds }) => classIds),
    papers: byKeys<FiledPaper>(session.control.all(ARCHIVE), ({ classId, about }) =>
      [classId, about].filter((key) => key !== ''),
    ),
  };
  sorted.set(session, made);

  return made;
}

/**
 * Acts on results of a class, and papers of that class or about a pupil wherever that one was then, as they stood when the
 * session first asked: both tables are gone through once in a session.
 */
export function impactSources(
  session: Control,
  { classId, pupilId }: { readonly classId: string; readonly pupilId: string },
): ImpactSources {
  const { acts, papers } = sortedIn(session);
  const ofClass = papers.get(classId) ?? [];
  const ofPupil = papers.get(pupilId) ?? [];

  return {
    acts: acts.get(classId) ?? [],
    papers: [...ofClass, ...ofPupil.filter((paper) => paper.classId !== classId)],
  };
}
