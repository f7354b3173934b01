import type { Session } from '../../engine/session';
import { shareWords } from '../../engine/sharing/share-changes';
import { schoolOf } from '../../engine/state/load-school';
import type { SchoolModel } from '../../school/school-model';
import {
  type ImportCall,
  importNotes,
  type PlannedImport,
  planImport,
} from '../pupils/pure/import-changes';
import type { ImportedSchool } from './pure/import-types';
import { leaderNotes } from './pure/people/join-people';
import type { PeoplePlan } from './pure/people/people-change';
import { peopleWords } from './pure/people/people-words';
import { planPeople } from './pure/people/plan-people';
import { storeSchool } from './store-school';

/** Who sets up, by which command, in a session whose tables take it. */
export interface SetUpCall extends ImportCall {
  readonly session: Session;
}

/** All that an import does to a school that exists. */
export interface SchoolPlan extends PlannedImport {
  readonly people: PeoplePlan;
}

/**
 * What an import changes: pupils who come, go and move, and people with their roles and posts.
 * @throws AppError TABLE_INVALID naming every pupil whose change is not possible.
 */
export function planSchool(call: SetUpCall, imported: ImportedSchool): SchoolPlan {
  const { session } = call;
  const pupils = planImport(call, imported);

  return { ...pupils, people: planPeople(session.school, pupils.school, session.today) };
}

/** Puts a plan into the tables in memory; answers the school as it is with it. */
export function storePlan({ session }: SetUpCall, plan: SchoolPlan): SchoolModel {
  const { control, school: before, nowIso: at } = session;

  storeSchool({ control, before, at }, plan.school, plan.people);

  return schoolOf(control);
}

/** The list of changes a person sees before an import, and what is odd about it. */
export interface PlanView {
  readonly changes: readonly string[];
  readonly notes: readonly string[];
}

/**
 * A plan in words. It is put into the tables in memory, which must not be saved: what is shown is what storing does.
 */
export function viewPlan(call: SetUpCall, imported: ImportedSchool, plan: SchoolPlan): PlanView {
  const { school: before, configuration, today } = call.session;
  const pupils = importNotes(call.session, imported);
  const after = storePlan(call, plan);
  const shares = plan.people.isFirst ? [] : shareWords({ before, after, configuration, today });

  return {
    changes: [...peopleWords({ before, after }, plan.people), ...shares],
    notes: [...leaderNotes(imported.staff), ...pupils],
  };
}

/** Classes in which somebody else writes from now on, or under another address. */
export function classesWithNewWriters(school: SchoolModel, plan: SchoolPlan): readonly string[] {
  const changed = new Set(
    plan.people.changes.flatMap((change) =>
      change.kind === 'roles' || change.kind === 'readdressed' ? [change.staffId] : [],
    ),
  );
  const named = plan.people.changes.flatMap((change) =>
    change.kind === 'assignment' || change.kind === 'homeroom' ? [change.classId] : [],
  );
  const theirs = school.classes
    .filter(
      ({ id, homeroomId }) =>
        changed.has(homeroomId ?? '') ||
        school.assignments.some(
          ({ classId, teacherIds }) =>
            classId === id && teacherIds.some((teacherId) => changed.has(teacherId)),
        ),
    )
    .map(({ id }) => id);
  const made = school.classes.filter(({ bookId }) => bookId !== '').map(({ id }) => id);

  return made.filter((id) => named.includes(id) || theirs.includes(id));
}
