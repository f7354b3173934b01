import type { DemoSchool } from '../local/demo/demo-school';
import { SchoolFiles } from '../local/school/school-files';
import { BOOK_FIELDS, WHOLE_FIELDS } from '../src/authority/state/class-book';
import type { BenchResult } from './bench-result';

const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';
/** What a look reads, and within how many MB; `yearLimit`: the same when both semesters are full. */
const LOOKS = [
  { name: 'ordinary look at a book: bytes', fields: BOOK_FIELDS, limit: 0.7, yearLimit: null },
  {
    name: 'daily look, or the read of a lock: bytes a book',
    fields: WHOLE_FIELDS,
    limit: 2.5,
    yearLimit: 2.5,
  },
] as const;

/** Bytes of the answers of Sheets when a class book is looked at; `isYear`: all marks of the year are in it. */
export function benchLooks(
  demo: DemoSchool,
  classId: string,
  isYear: boolean,
): readonly BenchResult[] {
  const files = new SchoolFiles(demo.workspace);
  const rows = files.readRows(files.control, "'Lớp'!A2:E400");
  const bookId = rows.find(([id]) => id === classId)?.[3] ?? '';

  return LOOKS.map(({ name, fields, limit, yearLimit }): BenchResult => {
    const url = `${SHEETS}/${bookId}?prettyPrint=false&fields=${encodeURIComponent(fields)}`;
    const value = files.call('GET', url).bytes.length / 1e6;

    return isYear
      ? { name: `${name}, both semesters full`, value, unit: 'MB', limit: yearLimit }
      : { name, value, unit: 'MB', limit };
  });
}
