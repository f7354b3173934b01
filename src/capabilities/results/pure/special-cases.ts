import { readCell } from '../../../kernel/table/table-row';
import type { Term } from '../../../school/school-types';
import type { DisabilityPlan, PeriodicAbsence } from './grading/grading-types';
import { type CountsFor, countsFor, pinsOf, type ResultOrder } from './result-orders';
import { RESULT_ORDERS } from './result-orders-table';

/**
 * What the principal decides about one pupil. `disability`: subjects left out by the individual plan and, at the end of
 * the year, promotion (TT22 Đ11, Đ12.4). `practical`: only theory of these subjects is assessed. `missed`: why a
 * periodic test was not sat (TT22 Đ7.3–7.4); null takes the decision back.
 */
export type SpecialCase =
  | {
      readonly kind: 'disability';
      readonly holds: boolean;
      readonly promotion: DisabilityPlan['promotionDecision'];
    }
  | { readonly kind: 'practical' }
  | {
      readonly kind: 'missed';
      /** `HK1.GK`, `HK1.CK`, `HK2.GK` or `HK2.CK`. */
      readonly assessment: string;
      readonly why: PeriodicAbsence | null;
    };

/** The decisions in force about one pupil. */
export interface PupilCases {
  readonly disability: DisabilityPlan | null;
  /** Ids of subjects of which only theory is assessed. */
  readonly practical: readonly string[];
  /** `toan/HK1.GK` → why it was not sat. */
  readonly missed: ReadonlyMap<string, PeriodicAbsence>;
}

const NONE: PupilCases = { disability: null, practical: [], missed: new Map() };

/** Assessments a decision about a missed test can be about. */
export const PERIODIC_KEYS: readonly string[] = ['HK1.GK', 'HK1.CK', 'HK2.GK', 'HK2.CK'];

function withCase(
  before: PupilCases,
  decided: SpecialCase,
  subjectIds: readonly string[],
): PupilCases {
  switch (decided.kind) {
    case 'disability':
      return {
        ...before,
        disability: decided.holds
          ? { excludedSubjectIds: subjectIds, promotionDecision: decided.promotion }
          : null,
      };
    case 'practical':
      return { ...before, practical: subjectIds };
    case 'missed':
      return { ...before, missed: withMissed(before.missed, decided, subjectIds) };
  }
}

function withMissed(
  before: PupilCases['missed'],
  { assessment, why }: Extract<SpecialCase, { kind: 'missed' }>,
  subjectIds: readonly string[],
): PupilCases['missed'] {
  const after = new Map(before);

  for (const subjectId of subjectIds) {
    const key = `${subjectId}/${assessment}`;

    if (why === null) {
      after.delete(key);
    } else {
      after.set(key, why);
    }
  }

  return after;
}

/**
 * The decisions in force about pupils; a later one on the same matter replaces an earlier one. A decision follows the
 * pupil into another class.
 */
export function specialCasesOf(
  orders: readonly ResultOrder[],
  counts: CountsFor,
): ReadonlyMap<string, PupilCases> {
  const cases = new Map<string, PupilCases>();

  for (const order of orders) {
    const decided = order.kind === 'case' ? Object.values(pinsOf(order))[0]?.special : undefined;

    if (decided !== undefined && countsFor(order, counts)) {
      const subjectIds = readCell(RESULT_ORDERS, order, 'subjectId');
      cases.set(order.pupilId, withCase(cases.get(order.pupilId) ?? NONE, decided, subjectIds));
    }
  }

  return cases;
}

/** Why the periodic tests of a subject and semester were not sat; empty = nothing is decided. */
export function missedTests(
  cases: PupilCases | undefined,
  subjectId: string,
  term: Term,
): Readonly<Partial<Record<'gk' | 'ck', PeriodicAbsence>>> | null {
  if (cases === undefined || cases.missed.size === 0) {
    return null;
  }

  const gk = cases.missed.get(`${subjectId}/HK${term}.GK`);
  const ck = cases.missed.get(`${subjectId}/HK${term}.CK`);

  return gk === undefined && ck === undefined
    ? null
    : { ...(gk === undefined ? {} : { gk }), ...(ck === undefined ? {} : { ck }) };
}
