import { classesOfPupil, pupilsOf, rosterOf, schoolAt } from '../../../school/roster';
import type { SchoolModel } from '../../../school/school-model';
import type { Pupil } from '../../../school/school-types';
import type { Period } from './period';
import { actAt, periodState, type ResultOrder } from './result-orders';

/** Which results are asked for. */
export interface ResultsAsked {
  readonly classId: string;
  readonly period: Period;
}

/** How a class stands to its results of a period: not approved, or approved for these pupils. */
interface Standing {
  readonly classId: string;
  readonly isDraft: boolean;
  readonly pinned: ReadonlySet<string>;
}

function standing(
  school: SchoolModel,
  orders: readonly ResultOrder[],
  asked: ResultsAsked,
): Standing {
  const { approval } = periodState(orders, asked.classId, asked.period);
  const pinned = approval === null ? [] : resultPupils(school, orders, asked);

  return {
    classId: asked.classId,
    isDraft: approval === null,
    pinned: new Set(pinned.map(({ id }) => id)),
  };
}

/** Answers how classes stand, each found out once: a class may have exchanged many pupils with the same few. */
function standings(
  school: SchoolModel,
  orders: readonly ResultOrder[],
  period: Period,
): (classId: string) => Standing {
  const known = new Map<string, Standing>();

  return (classId) => {
    const found = known.get(classId) ?? standing(school, orders, { classId, period });
    known.set(classId, found);

    return found;
  };
}

/**
 * The class that states the result of a pupil who changed class: the present one, unless it had approved its results
 * before the pupil came; then the last class that approved them with the pupil, or that has re-opened such an approval.
 */
function holder(
  school: SchoolModel,
  pupilId: string,
  standingOf: (classId: string) => Standing,
): string | null {
  const path = classesOfPupil(school, pupilId).map(standingOf);
  const settled = path.find(
    ({ isDraft, pinned }, back) => pinned.has(pupilId) || (back === 0 && isDraft),
  );

  return (settled ?? path.find(({ isDraft }) => isDraft))?.classId ?? null;
}

/**
 * The pupils whose results a class states for a period, in the order of the book. Approved results keep the pupils they
 * were approved for, with class and status of then; a re-opened class keeps those who left after its approval for a
 * class that had approved without them, so that nobody is left without a result.
 */
export function resultPupils(
  school: SchoolModel,
  orders: readonly ResultOrder[],
  asked: ResultsAsked,
): readonly Pupil[] {
  const { classId, period } = asked;
  const { approval } = periodState(orders, classId, period);

  if (approval !== null) {
    const then = schoolAt(school, actAt(approval));

    return resultPupils(then, orders.slice(0, orders.indexOf(approval)), asked);
  }

  const standingOf = standings(school, orders, period);
  const gone = rosterOf(school, classId)
    .map(({ pupil }) => pupil)
    .filter((pupil) => pupil.classId !== classId)
    .filter(({ id }) => holder(school, id, standingOf) === classId);

  return gone.length === 0 ? pupilsOf(school, classId) : withGone(school, classId, gone);
}

/** Those of now and those gone, in the order of the book. */
function withGone(school: SchoolModel, classId: string, gone: readonly Pupil[]): readonly Pupil[] {
  return rosterOf(school, classId)
    .map(({ pupil }) => pupil)
    .filter((pupil) => pupil.classId === classId || gone.includes(pupil));
}
