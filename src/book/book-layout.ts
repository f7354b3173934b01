import type { Subject } from '../school/school-types';
import {
  attendanceFormulas,
  type FormulaPlace,
  firstPlace,
  subjectFormulas,
  trainingFormulas,
} from './formulas';
import { attendanceColumns, trainingColumns } from './homeroom-columns';
import { ATTENDANCE_TAB, TRAINING_TAB } from './register-name';
import { registerSheet } from './register-sheets';
import { subjectColumns, type TabLayout } from './tab-layout';

/** A tab with the formulas of its computed columns (for the first pupil row, by column key). */
export interface BookTab extends TabLayout {
  readonly subject: Subject | null;
  readonly formulas: ReadonlyMap<string, string>;
}

function subjectTab(subject: Subject, regularCount: number): BookTab {
  const columns = subjectColumns(subject, regularCount);

  return {
    id: subject.id,
    title: subject.shortName,
    heading: subject.name,
    sheetId: registerSheet(subject.id),
    columns,
    subject,
    formulas: subjectFormulas(subject.kind, firstPlace(columns)),
  };
}

function homeroomTabs(): readonly BookTab[] {
  const attendance = attendanceColumns();
  const training = trainingColumns();

  return [
    {
      id: ATTENDANCE_TAB,
      title: 'Chuyên cần',
      heading: 'Theo dõi chuyên cần',
      sheetId: registerSheet(ATTENDANCE_TAB),
      columns: attendance,
      subject: null,
      formulas: attendanceFormulas(firstPlace(attendance)),
    },
    {
      id: TRAINING_TAB,
      title: 'Rèn luyện',
      heading: 'Kết quả rèn luyện',
      sheetId: registerSheet(TRAINING_TAB),
      columns: training,
      subject: null,
      formulas: trainingFormulas(firstPlace(training)),
    },
  ];
}

/**
 * Every tab people write in of a class book, in the order of the form. `regularCount` gives the number of regular
 * assessments a semester of a subject (TT22/2021 Điều 6.2).
 */
export function bookTabs(
  subjects: readonly Subject[],
  regularCount: (subject: Subject) => number,
): readonly BookTab[] {
  return [
    ...subjects.map((subject) => subjectTab(subject, regularCount(subject))),
    ...homeroomTabs(),
  ];
}

/** Formulas of the computed columns of a tab at another place: column key → formula. */
export function formulasAt(tab: BookTab, place: FormulaPlace): ReadonlyMap<string, string> {
  if (tab.subject !== null) {
    return subjectFormulas(tab.subject.kind, place);
  }

  return tab.id === ATTENDANCE_TAB ? attendanceFormulas(place) : trainingFormulas(place);
}
