import { answerValue } from '../../../local/school/person-at-work';
import type { ActName } from '../../../src/authority/acts-list';
import { tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { prepared } from '../authority/results/results-school';
import type { Scenario } from './scenario';

/** School days of a five-day week from the first day of the semester. */
const SEPTEMBER = Array.from(
  { length: 24 },
  (_, at) => `2026-09-${String(at + 7).padStart(2, '0')}`,
).filter((date) => ![0, 6].includes(new Date(date).getUTCDay()));
const IN_SEPTEMBER = { classId: '6A1', stem: 'VANG.09' };

const founded = prepared(() => tinySchool());

const MONDAY = { classId: '6A1', date: '2026-10-05', session: 'S' } as const;

/** Two teachers say something else of one session; their homeroom teacher has not decided. */
const differing = prepared(() => {
  const school = tinySchool();
  const absent = [{ pupilId: 'HS102', kind: 'K' }] as const;
  answerValue(school.person(PEOPLE.maths).command('rollCall.take', { ...MONDAY, absent }));
  answerValue(school.person(PEOPLE.sport).command('rollCall.take', { ...MONDAY, absent: [] }));
  school.clock.advance(60_000);

  return school;
});

/** Every school day of September was taken. */
const whole = prepared(() => {
  const school = tinySchool();
  const homeroom = school.person(PEOPLE.literature);
  SEPTEMBER.forEach((date) => {
    answerValue(homeroom.command('rollCall.take', { ...MONDAY, date, absent: [] }));
  });
  school.heartbeat();
  school.clock.advance(60_000);

  return school;
});

const confirmed = prepared(() => {
  const school = whole();
  answerValue(school.person(PEOPLE.literature).command('rollCall.confirm', IN_SEPTEMBER));
  school.clock.advance(60_000);

  return school;
});

/** Acts of the roll call. */
export const ROLL_CALL_SCENARIOS = {
  'rollCall.take': [
    {
      start: founded,
      give: (school, given) =>
        school
          .person(PEOPLE.maths)
          .command(
            'rollCall.take',
            { ...MONDAY, absent: [{ pupilId: 'HS102', kind: 'K' }] },
            given,
          ),
    },
  ],
  'rollCall.decide': [
    {
      start: differing,
      give: (school, given) =>
        school
          .person(PEOPLE.literature)
          .command('rollCall.decide', { ...MONDAY, staffId: 'GV06' }, given),
    },
  ],
  'rollCall.confirm': [
    {
      start: whole,
      give: (school, given) =>
        school.person(PEOPLE.literature).command('rollCall.confirm', IN_SEPTEMBER, given),
    },
  ],
  'rollCall.reopen': [
    {
      start: confirmed,
      give: (school, given) =>
        school
          .person(PEOPLE.principal)
          .command('rollCall.reopen', { ...IN_SEPTEMBER, reason: 'Ghi nhầm một em' }, given),
    },
  ],
} satisfies Partial<Record<ActName, readonly Scenario[]>>;
