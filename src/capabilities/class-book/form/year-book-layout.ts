import type { FormLayout, FormPart } from '../../../documents/form-layout';
import { MARGIN } from '../../../documents/furniture/page-frame';
import type { PdfFile } from '../../../documents/pdf/pdf-file';
import type { ClassBookContent } from './class-book-content';
import { drawCover, drawGuide, drawInnerCover, drawMarksCover } from './front-pages';
import { drawPupilList } from './pupil-list-page';
import { drawSubjectPages } from './subject-pages';
import { drawSummary, drawSummaryPage } from './summary-page';
import type { YearBookContent } from './year-book-content';
import { drawAttendance, drawRemarks, drawYearPage } from './year-pages';

function front(draw: FormPart<ClassBookContent>): FormPart<YearBookContent> {
  return (file, { second }) => draw(file, second);
}

/** Cover of the marks, the subjects, the summary of a semester. */
function drawSemester(file: PdfFile, book: ClassBookContent): void {
  drawMarksCover(file, book);
  for (const subject of book.subjects) {
    drawSubjectPages(file, book, subject);
  }
  drawSummaryPage(file, book);
}

/** The class book of a year, its pages in the order of the form (domain §4.1). */
export const YEAR_BOOK_LAYOUT: FormLayout<YearBookContent> = {
  title: ({ second: { classId, schoolYear } }) =>
    `Sổ theo dõi và đánh giá học sinh lớp ${classId} – Cả năm – Năm học ${schoolYear}`,
  parts: [
    front(drawCover),
    front(drawGuide),
    front(drawInnerCover),
    front(drawPupilList),
    drawAttendance,
    (file, { first }) => drawSemester(file, first),
    (file, { second }) => drawSemester(file, second),
    (file, { second, summary }) => drawSummary(file, second, { period: 'CẢ NĂM', summary }),
    drawYearPage,
    drawRemarks,
  ],
  sides: { left: MARGIN.left, right: MARGIN.right },
  numbers: 'foot',
  stamp: ({ isDraft }) => (isDraft ? 'BẢN NHÁP' : null),
};
