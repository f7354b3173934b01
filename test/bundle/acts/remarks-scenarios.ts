import { answerValue } from '../../../local/school/person-at-work';
import type { ActName } from '../../../src/authority/acts-list';
import { tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { prepared } from '../authority/results/results-school';
import type { Scenario } from './scenario';

const PLACE = { classId: '6A1', subjectId: 'toan', key: 'HK1.NX' } as const;

/** One pupil has a remark already. */
const begun = prepared(() => {
  const school = tinySchool();
  const remarks = [{ pupilId: 'HS101', was: '', text: 'Chăm học' }];
  answerValue(school.person(PEOPLE.maths).command('remarks.write', { ...PLACE, remarks }));
  school.clock.advance(60_000);

  return school;
});

/** Remarks written for a class at once: one new, one changed, one that is none. */
export const REMARKS_SCENARIOS = {
  'remarks.write': [
    {
      start: begun,
      give: (school, given) =>
        school.person(PEOPLE.maths).command(
          'remarks.write',
          {
            ...PLACE,
            remarks: [
              { pupilId: 'HS101', was: 'Chăm học', text: 'Chăm học, tiến bộ rõ' },
              { pupilId: 'HS102', was: '', text: 'Tính toán nhanh' },
              { pupilId: 'HS103', was: '', text: '8,5' },
            ],
          },
          given,
        ),
    },
  ],
} satisfies Partial<Record<ActName, readonly Scenario[]>>;
