import { assessmentName } from '../../../book/assessment-name';
import { registerName } from '../../../book/register-name';
import { printDate } from '../../../kernel/text/date-text';
import type { SchoolModel } from '../../../school/school-model';
import { byLateness, daysLeft, dueDay, isPressing } from '../../progress/pure/column-state';
import type { ColumnProgress, PlaceProgress } from '../../progress/pure/place-progress';
import { writersOf } from '../../progress/pure/progress-reach';

function when(left: number): string {
  if (left === 0) {
    return 'hạn 24:00 hôm nay';
  }

  return left < 0 ? `quá hạn ${-left} ngày` : `còn ${left} ngày`;
}

/** A column that is owed now, in words; null: nothing is. */
function columnText(column: ColumnProgress, today: string): string | null {
  const left = daysLeft(column, today);
  const day = dueDay(column);
  const { missing, required, key } = column;

  return !isPressing(column, today) || left === null || day === null
    ? null
    : `${assessmentName(key)}: còn ${missing.length}/${required}, ${when(left)} (${printDate(day)})`;
}

/** What somebody owes, a line a column, the latest first; nobody's pupils are named in a mail. */
export function owedLines(
  school: SchoolModel,
  places: readonly PlaceProgress[],
  { staffId, today }: { readonly staffId: string; readonly today: string },
): readonly string[] {
  const own = places.filter((place) => writersOf(school, place).includes(staffId));

  return byLateness(own, today).flatMap(({ classId, subjectId, columns }) =>
    columns.flatMap((column) => {
      const text = columnText(column, today);

      return text === null ? [] : [`${classId} · ${registerName(subjectId)} – ${text}`];
    }),
  );
}
