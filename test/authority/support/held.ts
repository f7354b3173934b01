import { answerValue, type PersonAtWork } from '../../../local/school/person-at-work';
import { type Cell, type TinySchool, tinySchool } from './school';
import { PEOPLE } from './tiny-tables';

const MINUTE = 60_000;

/** Maths of a class, opened for ten minutes: eleven minutes after that, before any beat came, a mark is typed. */
export function lateMark(cell: Cell, text = '8'): TinySchool {
  const school = tinySchool();
  const leader = school.person(PEOPLE.principal);
  const order = { scope: { classIds: [cell.classId] }, reason: 'Thử' };
  answerValue(leader.command('lock.apply', order));
  school.clock.advance(5 * MINUTE);
  const until = school.clock.now() + 10 * MINUTE;
  answerValue(leader.command('lock.release', { ...order, until: new Date(until).toISOString() }));
  school.heartbeat();
  school.clock.set(until + 11 * MINUTE);

  if (school.type(PEOPLE.maths, cell, text) !== null) {
    throw new Error('The column was closed natively');
  }

  school.clock.advance(MINUTE);
  school.heartbeat();
  school.clock.advance(MINUTE);

  return school;
}

/** The cell of the first value that waits. */
export function heldCell(school: TinySchool) {
  const [value] = answerValue(school.person(PEOPLE.principal).query('held.list', {}));
  const { classId = '', subjectId = '', pupilId = '', assessment = '' } = value ?? {};

  return { classId, subjectId, pupilId, assessment };
}

/** The principal decides about it. */
export function decideHeld(
  school: TinySchool,
  decision: ReturnType<typeof heldCell> & { readonly decision: 'accept' | 'refuse' },
  given: Parameters<PersonAtWork['command']>[2] = {},
) {
  const payload = { ...decision, reason: 'Thầy cô nộp bài chấm đúng hạn' };

  return school.person(PEOPLE.principal).command('held.decide', payload, given);
}
