import type { ControlBook } from '../../engine/state/control-book';
import { ASSIGNMENTS } from '../../school/tables/assignments-table';
import { CLASSES } from '../../school/tables/classes-table';
import { PUPILS } from '../../school/tables/pupils-table';
import type { ImportedSchool } from './pure/import-types';

/**
 * Takes away what an earlier, corrected table left and no book holds: classes without a book that the new table does
 * not have, and pupils and assignments of classes without a book. Nothing in it was ever official.
 */
export function removeUnmade(control: ControlBook, school: ImportedSchool): void {
  const unmade = new Set(
    control
      .all(CLASSES)
      .filter(({ bookId }) => bookId === '')
      .map(({ id }) => id),
  );
  const classes = new Set(school.classes.map(({ id }) => id));
  const pupils = new Set(school.pupils.map(({ id }) => id));
  const assigned = new Set(
    school.assignments.map(({ classId, subjectId }) => `${classId}/${subjectId}`),
  );

  const gone = <Row extends { readonly id: string }>(rows: readonly Row[], kept: Set<string>) =>
    rows.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const inUnmade = (row: { readonly classId: string }): boolean => unmade.has(row.classId);

  gone(control.all(PUPILS).filter(inUnmade), pupils).forEach((id) => {
    control.remove(PUPILS, id);
  });
  gone(control.all(ASSIGNMENTS).filter(inUnmade), assigned).forEach((id) => {
    control.remove(ASSIGNMENTS, id);
  });
  gone(
    control.all(CLASSES).filter(({ id }) => unmade.has(id)),
    classes,
  ).forEach((id) => {
    control.remove(CLASSES, id);
  });
}
