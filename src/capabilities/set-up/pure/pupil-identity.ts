import { printDate } from '../../../kernel/text/date-text';
import { nameKey } from '../../../kernel/text/vietnamese-name';
import type { Pupil } from '../../../school/school-types';

/** Two rows with one key are likely one child: the name as it is sorted, and the date of birth. */
export function childKey({ fullName, birthDate }: Pick<Pupil, 'fullName' | 'birthDate'>): string {
  return `${nameKey(fullName)}/${birthDate}`;
}

/** Years in the calendar year in which a grade opens, less the grade: grade 6 at 11 (TT32/2020 Điều 33). */
const AGE_BEFORE_GRADE = 5;

/** How far from the usual age nobody is: younger by more than two years, older by more than eight. */
const YOUNGEST = -2;
const OLDEST = 8;

/** How far is worth a word: younger by more than one year (Điều 33.2), older by more than three (Điều 33.1). */
const NOTED_YOUNGER = -1;
const NOTED_OLDER = 3;

function yearsOlder(birthDate: string, grade: number, year: number): number {
  return year - grade - AGE_BEFORE_GRADE - Number(birthDate.slice(0, 4));
}

function ageText(birthDate: string, grade: number, year: number): string {
  const age = year - Number(birthDate.slice(0, 4));

  return `sinh ngày ${printDate(birthDate)} là ${age} tuổi năm ${year}, học lớp ${grade} (thường ${grade + AGE_BEFORE_GRADE} tuổi)`;
}

/** Why a date of birth cannot be that of a pupil of the grade in the school year that opens in `year`; null if it can. */
export function ageFault(birthDate: string, grade: number, year: number): string | null {
  const older = yearsOlder(birthDate, grade, year);

  return older < YOUNGEST || older > OLDEST
    ? `${ageText(birthDate, grade, year)}: hãy xem lại ngày sinh.`
    : null;
}

/** A possible but unusual age, for whoever looks at the preview; null for a usual one. */
export function ageNote(birthDate: string, grade: number, year: number): string | null {
  const older = yearsOlder(birthDate, grade, year);

  return older < NOTED_YOUNGER || older > NOTED_OLDER ? ageText(birthDate, grade, year) : null;
}
