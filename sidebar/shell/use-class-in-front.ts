import { useEffect, useState } from 'preact/hooks';
import { readActiveCell } from '../features/cell/active-cell';
import { classOfBook, type SchoolOverview } from './school';
import { useServices } from './services';

/**
 * The class whose book the person has in front, '' where it is none of the school's or the page stands beside no book;
 * null while it is being asked.
 */
export function useClassInFront(school: SchoolOverview): string | null {
  const { call, besideBook } = useServices();
  const [bookId, setBookId] = useState<string | null>(besideBook ? null : '');

  useEffect(() => {
    if (!besideBook) {
      return;
    }

    call('activeCell')
      .then((json) => setBookId(readActiveCell(json)?.spreadsheetId ?? ''))
      // The page serves as well without it: it begins with the first class.
      .catch(() => setBookId(''));
  }, [call, besideBook]);

  return bookId === null ? null : classOfBook(school, bookId);
}
