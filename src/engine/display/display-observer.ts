import type { BookObserver } from '../observe/book-observer';
import { lookAtDisplay, takeDownLook } from './book-look';

/** The look of a book as it should be beside everything else that is changed in it. */
export const DISPLAY_OBSERVER: BookObserver = {
  id: 'display',
  observe: (session, look, { accepted, standing, cells, protections }) => {
    const { schoolClass, book, depth, hands, memory } = look;
    const found = lookAtDisplay(session, memory, {
      input: { schoolClass, book, depth, accepted, standing, writes: cells },
      wereProtected: protections === 0,
      seen: hands.edits.map(({ email }) => email),
    });

    return {
      display: found.display,
      problems: found.problems,
      takeDown: [
        ({ isShown }) => takeDownLook(session, memory, { schoolClass, look: found, isShown }),
      ],
    };
  },
};
