import type { YearBookContent } from '../../src/capabilities/class-book/form/year-book-content';
import { classBook, pupilName } from './sample-documents';

const MONTHS = ['T.9', 'T.10', 'T.11', 'T.12', 'T.1\n(I)', 'T.1\n(II)', 'T.2', 'T.3', 'T.4', 'T.5'];

/** The class book of a year of an invented class. */
export function yearBook(pupils = 45, name = pupilName): YearBookContent {
  const named = (at: number) => ({ number: at + 1, pupilName: name(at) });
  const rows = Array.from({ length: pupils }, (_, at) => at);
  const second = classBook(pupils, 2);

  return {
    heading: second.heading,
    first: classBook(pupils, 1),
    second: { ...second, covers: 'year' },
    months: MONTHS,
    attendance: rows.map((at) => ({
      ...named(at),
      values: [...MONTHS.flatMap((_, month) => [String((at + month) % 11), '']), '45', '0', '45'],
    })),
    summary: second.summary,
    year: rows.map((at) => ({
      ...named(at),
      training: 'Tốt',
      learning: at % 4 === 3 ? 'Chưa đạt' : 'Khá',
      trainingAfter: '',
      learningAfter: at % 4 === 3 ? 'Đạt' : '',
      absences: '45',
      promoted: at === 9 ? '' : 'X',
      notPromoted: at === 9 ? 'X' : '',
      title: at % 3 === 0 ? 'Học sinh Xuất sắc' : '',
    })),
    totals: { pupils, promoted: pupils - 1, promotedAfterSummer: 11, notPromoted: 1 },
    isDraft: false,
  };
}
