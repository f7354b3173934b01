import { registerName } from '../../../book/register-name';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import { staffNames } from '../../../school/school-model';
import { byLateness, daysLeft, dueDay, isOwed, isPressing } from './column-state';
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

/** The one who asks: the staff code, and whom that person may remind. */
export interface ProgressAsker {
  readonly id: string;
  readonly mayRemind: (staffId: string) => boolean;
}

/** Somebody else enters there, all of them may be reminded, and there is something to remind of. */
function mayNudge(
  { columns }: PlaceProgress,
  writers: readonly string[],
  { asker, today }: { readonly asker: ProgressAsker; readonly today: string },
): boolean {
  return (
    writers.length > 0 &&
    !writers.includes(asker.id) &&
    writers.every(asker.mayRemind) &&
    columns.some((column) => isPressing(column, today))
  );
}

function rowOf(
  { school, today }: SchoolAsRead,
  place: PlaceProgress,
  asker: ProgressAsker,
): ProgressRowView {
  const { classId, subjectId, columns } = place;
  const writers = writersOf(school, place);
  const owed = columns.filter(isOwed);
  const shown = owed.filter((column) => !isLater(column, today));

  return {
    ...{ classId, subjectId },
    subjectName: registerName(subjectId),
    writers: staffNames(school, writers),
    writerIds: writers,
    isOwn: writers.includes(asker.id),
    mayNudge: mayNudge(place, writers, { asker, today }),
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

/** Rows of what is within reach, the latest first. */
export function progressRows(
  asRead: SchoolAsRead,
  reach: (place: Place) => boolean,
  asker: ProgressAsker,
): readonly ProgressRowView[] {
  return byLateness(placesInReach(asRead, reach), asRead.today).map((place) =>
    rowOf(asRead, place, asker),
  );
}
