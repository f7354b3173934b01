import { answerValue } from '../../../local/school/person-at-work';
import type { ActName } from '../../../src/authority/acts-list';
import { at, type TinySchool, tinySchool } from '../../authority/support/school';
import { testOn } from '../../authority/support/test-days';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { prepared } from '../authority/results/results-school';
import { preparing, type Scenario } from './scenario';

/** A group of maths with its head, from 5 October 2026 on. */
export const MATHS_GROUP = {
  name: 'Tổ Toán – Tin',
  headId: 'GV04',
  memberIds: ['GV05'],
  subjectIds: ['toan'],
  target: 80,
  from: '2026-10-05',
  reason: 'Quyết định 21/QĐ-THCS',
} as const;

const grouped = prepared(() => {
  const school = tinySchool();
  answerValue(school.person(PEOPLE.principal).command('group.set', MATHS_GROUP));
  school.clock.advance(60_000);

  return school;
});

/** Mid-term maths of grade 6 is overdue. */
const owing = prepared(() => {
  const school = tinySchool();
  testOn(school, '16/11/2026');
  school.clock.set(at('2026-12-03T08:00'));
  school.heartbeat();
  school.clock.advance(60_000);

  return school;
});

const nudged = prepared(() => {
  const school = owing();
  answerValue(school.person(PEOPLE.principal).command('reminder.nudge', { staffIds: ['GV05'] }));
  school.clock.advance(60_000);

  return school;
});

const firstNudge = (school: TinySchool): string =>
  answerValue(school.person(PEOPLE.principal).query('progress.view', {})).reminders.nudges[0]?.id ??
  '';

const firstGroup = (school: TinySchool): string =>
  answerValue(school.person(PEOPLE.principal).query('groups.list', {})).groups[0]?.id ?? '';

/** Scenarios of subject groups, of the monthly report and of reminders. */
export const GROUP_SCENARIOS = {
  'group.set': [
    {
      start: grouped,
      give: preparing(firstGroup, (school, given, groupId) =>
        school
          .person(PEOPLE.deputy)
          .command('group.set', { ...MATHS_GROUP, groupId, headId: 'GV05' }, given),
      ),
    },
  ],
  'report.onTime': [
    {
      start: grouped,
      give: (school, given) =>
        school.person(PEOPLE.admin).command('report.onTime', { month: '2026-10' }, given),
    },
  ],
  'reminder.nudge': [
    {
      start: owing,
      give: (school, given) =>
        school.person(PEOPLE.principal).command('reminder.nudge', { staffIds: ['GV05'] }, given),
    },
  ],
  'reminder.undo': [
    {
      start: nudged,
      give: preparing(firstNudge, (school, given, reminderId) =>
        school.person(PEOPLE.principal).command('reminder.undo', { reminderId }, given),
      ),
    },
  ],
  'reminder.digest': [
    {
      start: grouped,
      give: (school, given) =>
        school.person(PEOPLE.maths).command('reminder.digest', { wanted: false }, given),
    },
  ],
} satisfies Partial<Record<ActName, readonly Scenario[]>>;
