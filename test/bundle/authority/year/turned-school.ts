import type { FaultPlan } from '../../../../local/kernel/fault-plan';
import { answerValue } from '../../../../local/school/person-at-work';
import { at, type TinySchool, tinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';
import { prepared } from '../results/results-school';

/** The school year is over, every book is locked, and nothing waits for anybody. */
export const doneSchool = prepared(() => {
  const school = tinySchool();
  school.clock.set(at('2027-08-02T08:00'));
  school.heartbeat();
  answerValue(
    school.person(PEOPLE.principal).command('lock.apply', { scope: {}, reason: 'Hết năm học' }),
  );
  school.clock.advance(300_000);
  school.heartbeat();
  school.clock.advance(60_000);

  return school;
});

/** The principal begins the next year. */
export function turn(
  school: TinySchool,
  given: { readonly id: string; readonly faults?: FaultPlan } = { id: 'lenh-sang-nam-hoc' },
) {
  return school.person(PEOPLE.principal).command('year.turn', { schoolYear: '2027-2028' }, given);
}

/** The next year has begun; nothing of it is set up. */
export const turnedSchool = prepared(() => {
  const school = doneSchool();
  answerValue(turn(school));
  school.clock.advance(300_000);

  return school;
});
