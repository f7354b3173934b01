import { parseMark } from '../../../book/mark';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import { parseAssessmentKey } from '../../../school/assessment-key';
import type { Term } from '../../../school/school-types';
import { subjectById } from '../../../school/subjects/programme';
import type { MarksOf } from './report-rows';

/** Tenths of a mark from which on a group counts it as reached. */
const ENOUGH = 50;

/** Marks of a scored subject accepted in a semester in the whole school, and those of at least 5. */
export function subjectMarks(asRead: SchoolAsRead, subjectId: string, term: Term): MarksOf {
  if (subjectById(subjectId)?.kind !== 'score') {
    return { marks: 0, reached: 0 };
  }

  const values = asRead.school.classes
    .flatMap(({ id }) => Object.values(asRead.ledger.acceptedTab(id, subjectId)))
    .flatMap((row) => Object.entries(row))
    .filter(([key]) => parseAssessmentKey(key)?.term === term)
    .flatMap(([, text]) => {
      const read = parseMark(text, 'score');

      return read.ok && typeof read.value === 'number' ? [read.value] : [];
    });

  return { marks: values.length, reached: values.filter((value) => value >= ENOUGH).length };
}
