import type { DemoSchool } from '../local/demo/demo-school';
import { SchoolFiles } from '../local/school/school-files';
import { SCHOOL } from '../local/school/school-tables';
import { AUTHORITY_PROJECT } from '../local/workspace';
import { summaryTabs, writtenTabs } from '../src/book/book-tabs';
import { LINE_FIELDS } from '../src/engine/state/book-lines';
import { partCalls } from '../src/engine/state/book-parts';
import {
  BOOK_FIELDS,
  subjectAreas,
  TAB_FIELDS,
  WHOLE_FIELDS,
} from '../src/engine/state/class-book';
import type { Call } from '../src/workspace/call';
import { getAreas } from '../src/workspace/sheets-calls';
import type { BenchResult } from './bench-result';

const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';

/** The school's side itself: only its Cloud project is told of the marks by which tabs and columns are known. */
const OWN_PROJECT = `default-of-${AUTHORITY_PROJECT}`;

interface Read {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
}

function reading(bookId: string, fields: string): readonly Read[] {
  const url = `${SHEETS}/${bookId}?prettyPrint=false&fields=${encodeURIComponent(fields)}`;

  return [{ method: 'GET', url }];
}

/** Two requests: one more than a look that reads a book whole. */
function readingParts(bookId: string, grade: number, isOpen: boolean): readonly Read[] {
  const summaries = summaryTabs({ grade });
  const registers = writtenTabs({ grade });
  const unread = new Set([...summaries, ...(isOpen ? [] : registers)].map(({ id }) => id));
  const tabs = [...registers, ...summaries];

  return partCalls({ classId: '', bookId, tabs, roster: [], edition: 1 }, unread).map(readOf);
}

function readOf({ request }: Call<unknown>): Read {
  return {
    method: request.method,
    url: request.url,
    ...(typeof request.body === 'string' ? { body: JSON.parse(request.body) as unknown } : {}),
  };
}

/** The tabs of all subjects: what is kept of it serves questions about the others. */
function readingTabs(bookId: string, grade: number): readonly Read[] {
  return [readOf(getAreas(bookId, subjectAreas({ grade }), TAB_FIELDS))];
}

/** What looks read, and within how many MB; `yearLimit`: the same when both semesters are full. */
const LOOKS = [
  {
    name: 'ordinary look at a changed book, every register open: bytes',
    of: (bookId: string, grade: number) => readingParts(bookId, grade, true),
    limit: 0.7,
    yearLimit: 0.7,
  },
  {
    name: 'ordinary look at a changed book, every register closed: bytes',
    of: (bookId: string, grade: number) => readingParts(bookId, grade, false),
    limit: 0.7,
    yearLimit: 0.7,
  },
  { name: 'question about a tab: bytes of its book', of: readingTabs, limit: 0.6, yearLimit: 0.6 },
  {
    name: 'hourly sweep of a book: bytes',
    of: (bookId: string) => reading(bookId, BOOK_FIELDS),
    limit: null,
    yearLimit: null,
  },
  {
    name: 'daily look, or the read of a lock: bytes a book',
    of: (bookId: string) => reading(bookId, WHOLE_FIELDS),
    limit: 2.5,
    yearLimit: 2.5,
  },
  ...LINE_FIELDS.map((fields, part) => ({
    name: `daily look at lines and help texts, part ${part + 1}: bytes a book`,
    of: (bookId: string) => reading(bookId, fields),
    limit: 2.5,
    yearLimit: 2.5,
  })),
] as const;

function megabytes(files: SchoolFiles, reads: readonly Read[]): number {
  const sizes = reads.map(({ method, url, body }) => {
    const { status, bytes } = files.call(method, url, body);

    if (status !== 200) {
      throw new Error(`${url}: ${status} ${bytes.toString('utf8')}`);
    }

    return bytes.length;
  });

  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

/** Bytes of the answers of Sheets when a class book is looked at; `isYear`: all marks of the year are in it. */
export function benchLooks(
  demo: DemoSchool,
  classId: string,
  isYear: boolean,
): readonly BenchResult[] {
  const files = new SchoolFiles(demo.workspace, SCHOOL.owner, OWN_PROJECT);
  const rows = files.readRows(files.control, "'Lớp'!A2:E400");
  const bookId = rows.find(([id]) => id === classId)?.[3] ?? '';

  return LOOKS.map(({ name, of, limit, yearLimit }): BenchResult => {
    const value = megabytes(files, of(bookId, Number.parseInt(classId, 10)));

    return isYear
      ? { name: `${name}, both semesters full`, value, unit: 'MB', limit: yearLimit }
      : { name, value, unit: 'MB', limit };
  });
}
