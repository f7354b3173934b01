import { type AcceptedTab, withAcceptedRow } from '../../../ledger/accepted-state';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import { leftAt } from '../../../school/roster';
import type { ClassRecord } from '../../../school/school-model';
import type { Pupil } from '../../../school/school-types';
import { RULES_TABLE } from '../../regulation/pure/rules-table';
import { type ClassResults, classResults, inputsHash } from './class-results';
import { evaluatedOnce } from './evaluated-once';
import type { RuleSet } from './grading/rule-set';
import type { Period } from './period';
import type { AcceptedReader, ClassFacts } from './result-inputs';
import {
  type CountsFor,
  type PeriodState,
  periodState,
  pinIn,
  type ResultOrder,
  retestChoicesOf,
} from './result-orders';
import { RESULT_ORDERS } from './result-orders-table';
import { resultPupils } from './result-pupils';
import { type RuleChoice, ruleChoiceFor, rulesOf } from './rule-choice';
import { specialCasesOf } from './special-cases';

/** Results of one class for one period, ready to be asked about. */
export interface ResultContext {
  readonly schoolClass: ClassRecord;
  readonly period: Period;
  readonly pupils: readonly Pupil[];
  readonly choice: RuleChoice;
  readonly rules: RuleSet;
  readonly facts: ClassFacts;
  readonly state: PeriodState;
  /** Hash of what the results depend on now. */
  readonly hash: string;
  /** By the rules of {@link choice} from what is accepted now. */
  readonly results: ClassResults;
}

/** Every act on results so far. */
export function resultOrders(session: SchoolAsRead): readonly ResultOrder[] {
  return session.control.all(RESULT_ORDERS);
}

/** The rules a class's results are made by: those pinned by the approval in force, else those in force today. */
function choiceFor(
  session: SchoolAsRead,
  schoolClass: ClassRecord,
  state: PeriodState,
): RuleChoice {
  if (state.approval !== null) {
    const { ruleSet, options } = pinIn(state.approval, schoolClass.id);

    return { pin: ruleSet, options };
  }

  return ruleChoiceFor(session.control.all(RULES_TABLE), {
    schoolYear: session.configuration.schoolYear,
    grade: schoolClass.grade,
    today: session.today,
  });
}

/** How results are asked for. */
export interface Asked {
  readonly schoolClass: ClassRecord;
  readonly period: Period;
  /** What was accepted of a tab, where it is not the ledger's state as it stands; asked once a tab. */
  readonly accepted?: AcceptedReader;
}

/** The marks of a pupil who has gone on live in the class of now: what is corrected there concerns this class too. */
function followed(
  session: SchoolAsRead,
  { schoolClass, pupils }: { readonly schoolClass: ClassRecord; readonly pupils: readonly Pupil[] },
  own: AcceptedReader,
): AcceptedReader {
  const ids = new Set(pupils.map(({ id }) => id));
  const gone = session.school.pupils.filter(
    ({ id, classId }) => ids.has(id) && classId !== schoolClass.id,
  );
  const tabs = new Map<string, AcceptedTab>();
  const read = (tabId: string): AcceptedTab =>
    gone.reduce((tab, { id, classId }) => {
      const row = session.ledger.acceptedTab(classId, tabId)[id] ?? {};

      return withAcceptedRow(tab, id, row);
    }, own(tabId));

  return gone.length === 0
    ? own
    : (tabId) => {
        const tab = tabs.get(tabId) ?? read(tabId);
        tabs.set(tabId, tab);

        return tab;
      };
}

/**
 * What is decided about a pupil in another class counts here until the pupil has gone there, and as long as results
 * this class still states for the pupil are not approved.
 */
function countsFor(
  session: SchoolAsRead,
  { id }: ClassRecord,
  approval: ResultOrder | null,
): CountsFor {
  const until = (pupilId: string): number =>
    approval === null ? Number.POSITIVE_INFINITY : leftAt(session.school, id, pupilId);

  return { classId: id, until };
}

/** Whom and what results of a class are about; `facts` are read by the default options until rules are chosen. */
export function resultFacts(
  session: SchoolAsRead,
  asked: Asked,
): Pick<ResultContext, 'facts' | 'pupils' | 'schoolClass'> {
  const { schoolClass, period } = asked;
  const orders = resultOrders(session);
  const pupils = resultPupils(session.school, orders, { classId: schoolClass.id, period });
  const { approval } = periodState(orders, schoolClass.id, period);
  const counts = countsFor(session, schoolClass, approval);
  const own = asked.accepted ?? ((tabId) => session.ledger.acceptedTab(schoolClass.id, tabId));
  const facts: ClassFacts = {
    schoolClass,
    accepted: followed(session, { schoolClass, pupils }, own),
    retestChoices: retestChoicesOf(orders, counts),
    cases: specialCasesOf(orders, counts),
    options: {},
  };

  return { schoolClass, pupils, facts };
}

/** Rules, inputs and their hash, without evaluating anything. */
export function resultInputs(session: SchoolAsRead, asked: Asked): Omit<ResultContext, 'results'> {
  const { schoolClass, period } = asked;
  const state = periodState(resultOrders(session), schoolClass.id, period);
  const choice = choiceFor(session, schoolClass, state);
  const rules = rulesOf(choice);
  const asRead = resultFacts(session, asked);
  const { pupils } = asRead;
  const facts: ClassFacts = { ...asRead.facts, options: choice.options };
  const { sha256 } = session.context;
  const hash = inputsHash(rules, facts, { pupils, period, sha256 });

  return { schoolClass, period, pupils, choice, rules, facts, state, hash };
}

/**
 * Results of a class for a period from the accepted state, evaluated when they are first asked for.
 * @throws AppError BAD_INPUT, NOT_FOUND for the rules.
 */
export function resultContext(session: SchoolAsRead, asked: Asked): ResultContext {
  const inputs = resultInputs(session, asked);
  const { rules, facts, pupils, period } = inputs;

  return {
    ...inputs,
    // Most acts ask for the hash alone.
    get results() {
      return evaluatedOnce(session.control, inputs, () =>
        classResults(rules, facts, { pupils, period }),
      );
    },
  };
}
