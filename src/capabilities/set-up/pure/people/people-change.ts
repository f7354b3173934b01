import type { RoleGrant } from '../../../../school/school-types';

/** Who enters the marks of a subject in a class and who leads: staff ids. */
export interface Holders {
  readonly teacherIds: readonly string[];
  readonly leadId: string | null;
}

/** A field of a pupil that a new table corrects, as printed. Private ones are named without their values. */
export interface CorrectedField {
  readonly field:
    | 'fullName'
    | 'birthDate'
    | 'gender'
    | 'ethnicity'
    | 'phone'
    | 'personalId'
    | 'ministryId';
  readonly old: string;
  readonly new: string;
}

/** Fields whose values stand nowhere but in the pupil table: not in previews, not in the ledger. */
export const PRIVATE_FIELDS: readonly CorrectedField['field'][] = [
  'phone',
  'personalId',
  'ministryId',
];

/**
 * One change of people, their roles and posts. All begin on the day of the plan; what ends, ended the day before. Ids
 * are codes of staff, classes, subjects and pupils.
 */
export type PeopleChange =
  | {
      readonly kind: 'joined';
      readonly staffId: string;
      readonly fullName: string;
      readonly email: string;
    }
  | {
      readonly kind: 'renamed';
      readonly staffId: string;
      readonly old: string;
      readonly new: string;
    }
  | {
      readonly kind: 'readdressed';
      readonly staffId: string;
      readonly old: string;
      readonly new: string;
    }
  | {
      readonly kind: 'roles';
      readonly staffId: string;
      /** Held before and after, for the ledger. */
      readonly before: readonly RoleGrant[];
      readonly after: readonly RoleGrant[];
      readonly given: readonly RoleGrant[];
      readonly ended: readonly RoleGrant[];
      /** The person is not in the new table. */
      readonly left: boolean;
    }
  | {
      readonly kind: 'assignment';
      readonly classId: string;
      readonly subjectId: string;
      readonly old: Holders | null;
      readonly new: Holders | null;
    }
  | {
      readonly kind: 'homeroom';
      readonly classId: string;
      readonly old: string | null;
      readonly new: string | null;
    }
  | {
      readonly kind: 'pupil';
      readonly pupilId: string;
      readonly classId: string;
      readonly fields: readonly CorrectedField[];
    };

/** What an imported table changes of people that are stored; `day`: ISO date from which it holds. */
export interface PeoplePlan {
  readonly day: string;
  /** True for a school that has no people yet: all is new, and holds from the day the table says. */
  readonly isFirst: boolean;
  readonly changes: readonly PeopleChange[];
}

/** Kinds of changes in the order in which they are told. */
export const PEOPLE_CHANGES = [
  'joined',
  'renamed',
  'readdressed',
  'roles',
  'homeroom',
  'assignment',
  'pupil',
] as const satisfies readonly PeopleChange['kind'][];

/** Pieces of a plan counted by kind, for the result of a job; none for a school that had no people. */
export function peopleCounts({
  changes,
  isFirst,
}: PeoplePlan): { kind: PeopleChange['kind']; count: number }[] {
  return PEOPLE_CHANGES.flatMap((kind) => {
    const count = isFirst ? 0 : changes.filter((change) => change.kind === kind).length;

    return count === 0 ? [] : [{ kind, count }];
  });
}
