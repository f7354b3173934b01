import { classesOfPupil, pupilsOf, rosterOf, schoolAt } from '../control/roster';
import type { SchoolModel } from '../control/school-model';
import type { Pupil } from '../school/school-types';
import type { Period } from './period';
import { periodState, type ResultOrder } from './result-orders';

/** Which results are asked for. */
export interface ResultsAsked {
  readonly classId: string;
  readonly period: Period;
}

interface Standing {
  readonly classId: string;
  readonly isDraft: boolean;
  readonly isPinned: boolean;
}

/** How a class stands to the result of one pupil: not approved, or approved with the pupil among its own. */
function standing(
  school: SchoolModel,
  orders: readonly ResultOrder[],
  at: ResultsAsked & { readonly pupilId: string },
): Standing {
  const { approval } = periodState(orders, at.classId, at.period);
  const pinned = approval === null ? [] : resultPupils(school, orders, at);

  return {
    classId: at.classId,
    isDraft: approval === null,
    isPinned: pinned.some(({ id }) => id === at.pupilId),
  };
}

/**
 * The class that states the result of a pupil who changed class: the present one, unless it had approved its results
 * before the pupil came; then the last class that approved them with the pupil, or that has re-opened such an approval.
 */
function holder(
  school: SchoolModel,
  orders: readonly ResultOrder[],
  at: { readonly pupilId: string; readonly period: Period },
): string | null {
  const path = classesOfPupil(school, at.pupilId).map((classId) =>
    standing(school, orders, { ...at, classId }),
  );
  const settled = path.find(({ isDraft, isPinned }, back) => isPinned || (back === 0 && isDraft));

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
    const then = schoolAt(school, Date.parse(approval.at));

    return resultPupils(then, orders.slice(0, orders.indexOf(approval)), asked);
  }

  const gone = rosterOf(school, classId)
    .map(({ pupil }) => pupil)
    .filter((pupil) => pupil.classId !== classId)
    .filter(({ id }) => holder(school, orders, { pupilId: id, period }) === classId);

  return gone.length === 0 ? pupilsOf(school, classId) : withGone(school, classId, gone);
}

/** Those of now and those gone, in the order of the book. */
function withGone(school: SchoolModel, classId: string, gone: readonly Pupil[]): readonly Pupil[] {
  return rosterOf(school, classId)
    .map(({ pupil }) => pupil)
    .filter((pupil) => pupil.classId === classId || gone.includes(pupil));
}
