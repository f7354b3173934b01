import { answerValue } from '../../../local/school/person-at-work';
import type { ActName } from '../../../src/authority/acts-list';
import { type TinySchool, tinySchool } from '../../authority/support/school';
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

const firstGroup = (school: TinySchool): string =>
  answerValue(school.person(PEOPLE.principal).query('groups.list', {})).groups[0]?.id ?? '';

/** Scenarios of subject groups and of the monthly report. */
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
} satisfies Partial<Record<ActName, readonly Scenario[]>>;
