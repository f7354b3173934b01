import { schoolHeading } from '../../engine/archive/school-heading';
import type { Session } from '../../engine/session';
import { printDate } from '../../kernel/text/date-text';
import { type ClassRecord, staffName } from '../../school/school-model';
import { resultsIn } from '../results/pure/approved-results';
import { type Period, periodName } from '../results/pure/period';
import type { SlipsContent } from './form/slips-content';
import { SLIP_COLUMNS, slipsOf } from './pure/slip';

/** The slips of a class for a period: the name alone, as each page goes to one family. */
export function slipsContent(
  session: Session,
  schoolClass: ClassRecord,
  period: Period,
): SlipsContent {
  const pupils = new Map(session.school.pupils.map((pupil) => [pupil.id, pupil]));

  return {
    heading: schoolHeading(session),
    classId: schoolClass.id,
    period: periodName(period),
    schoolYear: session.school.settings.schoolYear.replace('-', ' - '),
    columns: SLIP_COLUMNS[period === 'year' ? 'year' : 'term'],
    homeroomTeacher: staffName(session.school, schoolClass.homeroomId),
    slips: slipsOf(resultsIn(session, schoolClass, period)).map(({ pupilId, ...slip }) => {
      const { fullName = '', birthDate = '' } = pupils.get(pupilId) ?? {};

      return {
        ...slip,
        pupilId,
        pupilName: fullName,
        birthDate: birthDate === '' ? '' : printDate(birthDate),
      };
    }),
  };
}
