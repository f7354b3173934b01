import { comparePeople } from '../../../kernel/text/vietnamese-name';
import { daysInMonth, isoDate } from '../../../kernel/time/iso-date';
import type { Pupil } from '../../../school/school-types';
import { compareClasses, gradeOf } from './class-list';
import { unusedName } from './invented-names';
import { pick, type Random, seededRandom } from './seeded-random';

const FEWEST = 35;
const MOST = 45;

/** Share of pupils a year older than their grade. */
const OLDER = 0.04;

/** Age in full years in the calendar year in which grade 6 opens, less the grade. */
const AGE_BEFORE_GRADE = 5;

/**
 * Invents 35–45 pupils a class, in the order of the class list. Codes are 10 digits: two of the year, two of the
 * grade, three of the class, three of the place in the list. `year` is the year in which the school year opens. They
 * have neither telephone nor personal id: an invented one could be somebody's.
 */
export function inventPupils(classIds: readonly string[], year: number, random: Random): Pupil[] {
  return [...classIds]
    .sort(compareClasses)
    .flatMap((classId, i) => classOf(classId, { year, random, index: i + 1 }));
}

interface ClassContext {
  readonly year: number;
  readonly random: Random;
  /** 1-based place of the class in the school. */
  readonly index: number;
}

function classOf(classId: string, context: ClassContext): Pupil[] {
  const { random, year, index } = context;
  const size = FEWEST + Math.floor(random() * (MOST - FEWEST + 1));
  const names = new Set<string>();
  const grade = gradeOf(classId) ?? 6;
  const prefix = `${two(year % 100)}${two(grade)}${String(index).padStart(3, '0')}`;
  const pupils = Array.from({ length: size }, (_, i): Pupil => {
    const gender = random() < 0.5 ? 'Nam' : 'Nữ';

    return {
      id: String(i),
      fullName: unusedName(gender, random, names),
      birthDate: birthDate(year - grade - AGE_BEFORE_GRADE, random),
      gender,
      classId,
      status: 'studying',
      // The code is not known yet; the group is drawn by it, so that names and dates stay those of the sequence.
      ethnicity: '',
      phone: '',
      personalId: '',
      ministryId: '',
    };
  });

  return pupils
    .sort(comparePeople)
    .map((pupil, i) => coded(pupil, `${prefix}${String(i + 1).padStart(3, '0')}`));
}

/** Share of pupils of the largest group; the others are drawn from the next largest ones. */
const MAJORITY = 0.92;
const MINORITIES = ['Tày', 'Thái', 'Mường', 'Khmer', 'Hoa', 'Nùng', 'Mông', 'Dao'] as const;

function coded(pupil: Pupil, id: string): Pupil {
  const random = seededRandom(`${id}/ethnicity`);

  return { ...pupil, id, ethnicity: random() < MAJORITY ? 'Kinh' : pick(MINORITIES, random) };
}

function birthDate(usualYear: number, random: Random): string {
  const year = random() < OLDER ? usualYear - 1 : usualYear;
  const month = 1 + Math.floor(random() * 12);

  return isoDate(year, month, 1 + Math.floor(random() * daysInMonth(year, month)));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
