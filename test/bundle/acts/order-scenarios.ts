import { answerValue } from '../../../local/school/person-at-work';
import type { ActName } from '../../../src/authority/acts-list';
import { lockedWithMark } from '../../authority/support/corrections';
import { askOpening, decideOpening, lockedAndAsked } from '../../authority/support/reopening';
import { type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { prepared } from '../authority/results/results-school';
import { preparing, type Scenario } from './scenario';

const locked = prepared(() => lockedWithMark());
const founded = prepared(() => tinySchool());
const asked = prepared(() => lockedAndAsked());

const lockOf = (school: TinySchool): string =>
  answerValue(school.person(PEOPLE.principal).query('locks.list', {}))[0]?.id ?? '';

/** Orders to lock and to open; requests to open a column: asked for, taken back, opened, refused. */
export const ORDER_SCENARIOS = {
  'lock.apply': [
    {
      start: founded,
      give: (school, given) =>
        school
          .person(PEOPLE.principal)
          .command('lock.apply', { scope: { term: 1 }, reason: 'Chốt sổ' }, given),
    },
  ],
  'lock.release': [
    {
      start: locked,
      give: (school, given) =>
        school.person(PEOPLE.principal).command(
          'lock.release',
          {
            scope: { classIds: ['6A1'] },
            reason: 'Chấm sót bài',
            until: '2026-10-20T10:00:00.000Z',
          },
          given,
        ),
    },
  ],
  'lock.lift': [
    {
      start: locked,
      give: preparing(lockOf, (school, given, orderId) =>
        school
          .person(PEOPLE.deputy)
          .command('lock.lift', { orderId, reason: 'Khóa nhầm lớp' }, given),
      ),
    },
  ],

  'reopening.ask': [{ start: locked, give: (school, given) => askOpening(school, {}, given) }],
  'reopening.withdraw': [
    {
      start: asked,
      give: (school, given) =>
        school
          .person(PEOPLE.maths)
          .command('reopening.withdraw', { requestId: 'mo-cot-0001' }, given),
    },
  ],
  'reopening.decide': [
    { start: asked, give: (school, given) => decideOpening(school, {}, given) },
    {
      start: asked,
      give: (school, given) =>
        decideOpening(school, { decision: 'refuse', reason: 'Đã quá lâu' }, given),
    },
  ],
} satisfies Partial<Record<ActName, readonly Scenario[]>>;
