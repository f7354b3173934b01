import type { FormLayout } from '../../../documents/form-layout';
import { MARGIN } from '../../../documents/furniture/page-frame';
import { termName } from '../../../school/term-name';
import type { ClassBookContent } from './class-book-content';
import { drawCover, drawGuide, drawInnerCover, drawMarksCover } from './front-pages';
import { drawPupilList } from './pupil-list-page';
import { drawSubjectPages } from './subject-pages';
import { drawSummaryPage } from './summary-page';

/**
 * The class book of one semester (Sổ theo dõi và đánh giá học sinh theo lớp học): cover, inner cover, guide, list of
 * pupils, cover of the marks, the pages of each subject in the order given, summary. Every page of a book whose results
 * are not approved says that it is a draft.
 */
export const CLASS_BOOK_LAYOUT: FormLayout<ClassBookContent> = {
  title: ({ classId, term, schoolYear }) =>
    `Sổ theo dõi và đánh giá học sinh lớp ${classId} – ${termName(term)} – Năm học ${schoolYear}`,
  parts: [
    drawCover,
    drawInnerCover,
    drawGuide,
    drawPupilList,
    drawMarksCover,
    (file, book) => {
      for (const subject of book.subjects) {
        drawSubjectPages(file, book, subject);
      }
    },
    drawSummaryPage,
  ],
  sides: { left: MARGIN.left, right: MARGIN.right },
  numbers: 'foot',
  stamp: ({ isDraft }) => (isDraft ? 'BẢN NHÁP' : null),
};
