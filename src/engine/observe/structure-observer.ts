import { rosterOf } from '../../school/roster';
import type { BookObserver } from './book-observer';
import { bookProblems, bookRemarks } from './book-problems';

/** What keeps parts of a book from being understood, so that people must put it right. */
export const STRUCTURE_OBSERVER: BookObserver = {
  id: 'structure',
  observe: (_, { schoolClass, book }) => ({ problems: bookProblems(schoolClass, book) }),
};

/** What people should know of a book beside; nothing waits for it. */
export const REMARK_OBSERVER: BookObserver = {
  id: 'remarks',
  observe: ({ school }, { schoolClass, book }) => {
    const here = rosterOf(school, schoolClass.id).filter(({ isHere }) => isHere);

    return {
      problems: bookRemarks(
        schoolClass,
        book,
        here.map(({ pupil }) => pupil),
      ),
    };
  },
};
