import { registerName } from '../../../book/register-name';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import { staffNames } from '../../../school/school-model';
import { byLateness, daysLeft, dueDay } from './column-state';
import { type ColumnProgress, classProgress, owedTabs, type PlaceProgress } from './place-progress';
import { type Place, writersOf } from './progress-reach';
import type { ProgressColumnView, ProgressRowView } from './progress-views';

/** A blank column is shown this many days before its day. */
const NEAR_DAYS = 14;

function isLater(column: ColumnProgress, today: string): boolean {
  const left = daysLeft(column, today);

  return column.entered === 0 && (left === null || left > NEAR_DAYS);
}

function columnView(column: ColumnProgress, today: string): ProgressColumnView {
  const { key, entered, required, due } = column;

  return {
    ...{ key, entered, required },
    due: dueDay(column),
    article: due?.article ?? '',
    daysLeft: daysLeft(column, today),
  };
}

/** The nearest day first; what has none last. */
function byDay(columns: readonly ProgressColumnView[]): readonly ProgressColumnView[] {
  const at = ({ daysLeft: left }: ProgressColumnView): number => left ?? Number.MAX_SAFE_INTEGER;

  return [...columns].sort((a, b) => at(a) - at(b));
}

function rowOf(
  { school, today }: SchoolAsRead,
  place: PlaceProgress,
  staffId: string,
): ProgressRowView {
  const { classId, subjectId, columns } = place;
  const writers = writersOf(school, place);
  const owed = columns.filter(({ missing }) => missing.length > 0);
  const shown = owed.filter((column) => !isLater(column, today));

  return {
    ...{ classId, subjectId },
    subjectName: registerName(subjectId),
    writers: staffNames(school, writers),
    writerIds: writers,
    isOwn: writers.includes(staffId),
    done: columns.length - owed.length,
    later: owed.length - shown.length,
    columns: byDay(shown.map((column) => columnView(column, today))),
  };
}

/** Every place within reach, in the order of classes and books. */
export function placesInReach(
  asRead: SchoolAsRead,
  reach: (place: Place) => boolean,
): readonly PlaceProgress[] {
  return asRead.school.classes.flatMap((schoolClass) => {
    const tabs = owedTabs(schoolClass).filter(({ id }) =>
      reach({ classId: schoolClass.id, subjectId: id }),
    );

    return classProgress(asRead, schoolClass, tabs);
  });
}

/** Rows of what is within reach, the latest first. `staffId`: of the one who asks. */
export function progressRows(
  asRead: SchoolAsRead,
  reach: (place: Place) => boolean,
  staffId: string,
): readonly ProgressRowView[] {
  return byLateness(placesInReach(asRead, reach), asRead.today).map((place) =>
    rowOf(asRead, place, staffId),
  );
}
