import type { HomeItem } from '../../contract/home-views';
import type { HomeContributor } from '../../engine/home-contributor';
import type { Needs } from '../../engine/needs';
import type { Session } from '../../engine/session';
import { said, toldTwice } from '../../kernel/words/said';
import type { ClassRecord } from '../../school/school-model';
import { subjectsOf } from '../../school/subjects/programme';
import { termOn } from '../progress/pure/place-progress';
import { RULES_TABLE } from '../regulation/pure/rules-table';
import { allApprovalLacks } from './approval-lacks';
import { declarationsOf } from './pure/own-declarations';
import { PERIODS, type Period, periodName, periodText } from './pure/period';
import { resultContext, resultOrders } from './pure/result-context';
import { periodState } from './pure/result-orders';

const NEEDS: Needs = { tables: [RULES_TABLE], ledger: true };

function stateOf(session: Session, { id }: ClassRecord, period: Period) {
  return periodState(resultOrders(session), id, period);
}

function isReady(session: Session, schoolClass: ClassRecord, period: Period): boolean {
  return (
    stateOf(session, schoolClass, period).submission !== null &&
    allApprovalLacks(session, resultContext(session, { schoolClass, period })).length === 0
  );
}

function periodNames(period: Period) {
  return toldTwice({
    vi: periodName(period),
    en: period === 'year' ? 'the year' : `semester ${'I'.repeat(period)}`,
  });
}

function approvals(session: Session, period: Period): readonly HomeItem[] {
  const { classes } = session.school;
  const submitted = classes.filter(
    (schoolClass) => stateOf(session, schoolClass, period).submission !== null,
  );
  const ready = submitted.filter((schoolClass) => isReady(session, schoolClass, period));

  return submitted.length === 0
    ? []
    : [
        {
          id: `approve/${periodText(period)}`,
          part: 'waiting',
          tone: ready.length > 0 ? 'ready' : 'todo',
          title: said('home.approve', { count: ready.length, period: periodNames(period) }),
          lines: [
            said('home.approveLine', {
              classes: ready.map(({ id }) => id),
              waiting: submitted.length - ready.length,
            }),
          ],
          count: ready.length,
          place: { tab: 'review', term: periodText(period) },
        },
      ];
}

/** Classes whose results were submitted, and those of them that can be approved now. */
export const APPROVALS_HOME: HomeContributor = {
  may: ['result.approve'],
  needs: NEEDS,
  owed: (session) => PERIODS.flatMap((period) => approvals(session, period)),
};

/** Subjects of a class declared complete for the marks as they are. */
function declaredIn(session: Session, schoolClass: ClassRecord, term: 1 | 2): number {
  return subjectsOf(schoolClass).filter(
    ({ id: subjectId }) =>
      declarationsOf(session, { classId: schoolClass.id, subjectId })[term] === 'yes',
  ).length;
}

/** The step of the homeroom teacher: nothing before the first subject is declared. */
function stepOf(session: Session, schoolClass: ClassRecord): readonly HomeItem[] {
  const term = termOn(session, session.today);
  const { state } = stateOf(session, schoolClass, term);
  const total = subjectsOf(schoolClass).length;
  const declared = state === 'draft' ? declaredIn(session, schoolClass, term) : total;
  const isToSubmit = state === 'draft' && declared === total;

  return declared === 0
    ? []
    : [
        {
          id: `step/${schoolClass.id}/${term}`,
          part: 'class',
          tone: isToSubmit ? 'ready' : state === 'draft' ? 'open' : 'done',
          title: said(isToSubmit ? 'home.submit' : `home.step.${state}`, {
            class: schoolClass.id,
            period: periodNames(term),
          }),
          lines: state === 'draft' ? [said('home.declaredOf', { declared, total })] : [],
          count: isToSubmit ? 1 : 0,
          place: { tab: 'review', class: schoolClass.id, term: periodText(term) },
        },
      ];
}

/** How far the own class has come with its results. */
export const OWN_CLASS_HOME: HomeContributor = {
  may: ['result.submit'],
  needs: NEEDS,
  owed: (session, { member }) =>
    session.school.classes
      .filter(({ homeroomId }) => homeroomId === member.id)
      .flatMap((schoolClass) => stepOf(session, schoolClass)),
};
