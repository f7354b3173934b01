import { foldText } from '../kernel/text/normalize-text';
import type { WorkingWeek } from './calendar/working-days';

const WEEKS: Readonly<Record<string, WorkingWeek>> = {
  'mon-fri': 'Mon-Fri',
  'mon-sat': 'Mon-Sat',
};

/** The working week a text names (`Mon-Sat`, `mon – sat`); null where it names none. */
export function readWeek(text: string): WorkingWeek | null {
  return WEEKS[foldText(text).replace(/\s*[-–—−]\s*/, '-')] ?? null;
}

const GRADE = /^(?:[6-9]|1[0-2])$/;

/** Grades a text lists (`6; 7`, `６;７`), none for ''; null where something in it is no grade of ours (6 to 12). */
export function readGrades(text: string): readonly number[] | null {
  const parts = foldText(text)
    .split(/[;,]/)
    .map((part) => part.trim());

  if (parts.length === 1 && parts[0] === '') {
    return [];
  }

  return parts.every((part) => GRADE.test(part)) ? parts.map(Number) : null;
}
