import { answerValue } from '../../../local/school/person-at-work';
import type { ActName } from '../../../src/authority/acts-list';
import { ADOPTION } from '../../authority/support/regulation';
import { type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { prepared } from '../authority/results/results-school';
import { preparing, type Scenario } from './scenario';

const founded = prepared(() => tinySchool());

/** The regulation of Nguyễn Du is in force. */
const regulated = prepared(() => {
  const school = tinySchool();
  answerValue(school.person(PEOPLE.principal).command('regulation.adopt', ADOPTION));
  school.heartbeat();
  school.clock.advance(60_000);

  return school;
});

/** The id of the first sentence of a regulation in force. */
const firstRuleOf = (school: TinySchool): string =>
  answerValue(school.person(PEOPLE.principal).query('regulation.view', {})).adopted?.rules[0]
    ?.ruleId ?? '';

/** Scenarios of the acts on the school's regulation. */
export const REGULATION_SCENARIOS = {
  'regulation.adopt': [
    {
      start: founded,
      give: (school, given) =>
        school.person(PEOPLE.principal).command('regulation.adopt', ADOPTION, given),
    },
    {
      start: regulated,
      give: (school, given) =>
        school
          .person(PEOPLE.deputy)
          .command('regulation.adopt', { ...ADOPTION, preset: 'him-lam' }, given),
    },
  ],
  'regulation.setRule': [
    {
      start: regulated,
      give: (school, given) =>
        school.person(PEOPLE.principal).command(
          'regulation.setRule',
          {
            article: 'Điều 20',
            phrase: 'chuyên cần: cuối mỗi tuần; quá hạn thì nhắc',
            reason: 'Họp hội đồng',
          },
          given,
        ),
    },
    {
      start: regulated,
      give: preparing(firstRuleOf, (school, given, ruleId) =>
        school.person(PEOPLE.principal).command(
          'regulation.setRule',
          {
            ruleId,
            article: 'Điều 11',
            phrase: 'điểm thường xuyên: cuối mỗi tuần',
            reason: 'Họp hội đồng',
          },
          given,
        ),
      ),
    },
  ],
  'regulation.removeRule': [
    {
      start: regulated,
      give: preparing(firstRuleOf, (school, given, ruleId) =>
        school
          .person(PEOPLE.principal)
          .command('regulation.removeRule', { ruleId, reason: 'Bỏ hạn theo tuần' }, given),
      ),
    },
  ],
} satisfies Partial<Record<ActName, readonly Scenario[]>>;
