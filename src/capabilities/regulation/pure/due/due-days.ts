import type { Clause, Limit, RegulationRule } from '../rule/regulation-rule';
import type { DueDays, DueFacts } from './due-facts';
import { momentDays } from './moment-days';

/** Moments that a semester named beside them narrows: those that name their semester themselves are of it already. */
const NARROWED: readonly Limit['moment']['kind'][] = [
  'everyWeek',
  'everyDay',
  'everyMonth',
  'month',
];

function isInTerm(day: string, limit: Limit, { calendar }: DueFacts): boolean {
  const isOfMonth = limit.moment.kind === 'weeks' && limit.moment.of === 'month';

  if (limit.term === null || !(isOfMonth || NARROWED.includes(limit.moment.kind))) {
    return true;
  }

  const { from, to } = calendar.terms[limit.term];

  return from <= day && day <= to;
}

function limitDays(limit: Limit, isSummer: boolean, facts: DueFacts): readonly string[] | null {
  const { moment, term } = limit;

  return (
    momentDays({ moment, term, isSummer }, facts)?.filter((day) => isInTerm(day, limit, facts)) ??
    null
  );
}

function admits(list: readonly (string | number)[], asked: string | number | null): boolean {
  return list.length === 0 || asked === null || list.includes(asked);
}

function names(list: readonly (string | number)[], asked: string | number | null): boolean {
  return asked !== null && list.includes(asked);
}

const isGeneral = ({ subjects, grades }: Clause): boolean =>
  subjects.length === 0 && grades.length === 0;

/**
 * The clauses that hold for what is asked about: what is said of the subject or grade itself goes before what is said of
 * all; where nothing in particular is asked about, what is said of all, if anything is.
 */
function clausesFor(
  rule: RegulationRule,
  { subject, grade }: Pick<DueFacts, 'subject' | 'grade'>,
): readonly Clause[] {
  const all: readonly Clause[] = [rule, ...rule.also];
  const open = all.filter(
    ({ subjects, grades }) => admits(subjects, subject) && admits(grades, grade),
  );
  const own = open.filter(
    ({ subjects, grades }) => names(subjects, subject) || names(grades, grade),
  );
  const general = open.filter(isGeneral);

  return own.length > 0 ? own : general.length > 0 ? general : open;
}

/** The days (ISO, ascending, each once) at whose 24:00 a rule's limits end. Of a choice the first holds. */
export function dueDays(rule: RegulationRule, facts: DueFacts): DueDays {
  const isSummer = [rule, ...rule.also].some(({ works }) => works.includes('reassessment'));
  const limits = clausesFor(rule, facts).flatMap((clause) =>
    clause.isChoice ? clause.limits.slice(0, 1) : clause.limits,
  );
  const days = limits.map((limit) => limitDays(limit, isSummer, facts));

  return days.some((each) => each === null)
    ? { ok: false, needs: 'testDate' }
    : { ok: true, days: [...new Set(days.flatMap((each) => each ?? []))].sort() };
}

/** The last millisecond of a day as an ISO time of Việt Nam: a limit on it ends there. */
export function endOfDayText(iso: string): string {
  return `${iso}T23:59:59.999+07:00`;
}
