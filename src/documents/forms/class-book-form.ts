import { termName } from '../../domain/school/term-name';
import type { Pdf } from '../../ports/pdf-port';
import type { ClassBookDocument } from '../document-types';
import { drawLedgerFoot } from '../furniture/ledger-foot';
import type { TextStyle } from '../layout/text-style';
import { PdfFile } from '../pdf/pdf-file';
import { drawCover, drawGuide, drawInnerCover, drawMarksCover } from './class-book/front-pages';
import { MARGIN } from './class-book/page-frame';
import { drawPupilList } from './class-book/pupil-list-page';
import { drawSubjectPages } from './class-book/subject-pages';
import { drawSummaryPage } from './class-book/summary-page';

/** Stands across every page of a book whose results are not approved. */
const DRAFT = 'BẢN NHÁP';
const DRAFT_STYLE: TextStyle = { face: 'bold', size: 110, color: [0.86, 0.86, 0.86] };

/**
 * PDF of the class book of one semester (Sổ theo dõi và đánh giá học sinh theo lớp học): cover, inner cover, guide,
 * list of pupils, cover of the marks, the pages of each subject in the order given, summary. A4 upright.
 */
export function renderClassBook(book: ClassBookDocument): Pdf {
  const title = `Sổ theo dõi và đánh giá học sinh lớp ${book.classId} – ${termName(book.term)} – Năm học ${book.schoolYear}`;
  const file = new PdfFile({
    title,
    author: book.heading.school,
    createdAt: book.witness.printedAt,
  });
  drawCover(file, book);
  drawInnerCover(file, book);
  drawGuide(file);
  drawPupilList(file, book);
  drawMarksCover(file, book);
  for (const subject of book.subjects) {
    drawSubjectPages(file, book, subject);
  }
  drawSummaryPage(file, book);
  if (book.isDraft) {
    for (const page of file.pages) {
      page.watermark(DRAFT, DRAFT_STYLE);
    }
  }
  drawLedgerFoot(file, book.witness, {
    left: MARGIN.left,
    right: MARGIN.right,
    pageText: (page, pages) => (page === 1 ? '' : `Trang ${page}/${pages}`),
  });
  return file.finish();
}
