import { drawCoverLines, framedPage, schoolLines } from '../../../documents/furniture/cover';
import {
  addTitledPage,
  CONTENT_BOTTOM,
  CONTENT_WIDTH,
  MARGIN,
  PAGE_HEADING_HEIGHT,
  termTitle,
} from '../../../documents/furniture/page-frame';
import type { Canvas } from '../../../documents/layout/canvas';
import {
  drawLine,
  layoutParagraph,
  linesHeight,
  type Span,
} from '../../../documents/layout/paragraph';
import {
  drawHeader,
  drawRow,
  headerHeight,
  naturalRowHeight,
  type Table,
} from '../../../documents/layout/table';
import { mm, type TextStyle } from '../../../documents/layout/text-style';
import { A4, type PdfFile } from '../../../documents/pdf/pdf-file';
import { termName } from '../../../school/term-name';
import type { ClassBookContent } from './class-book-content';

const BOOK_TITLE = ['SỔ THEO DÕI VÀ ĐÁNH GIÁ HỌC SINH', '(THEO LỚP HỌC)'] as const;

/** What a book is of, on its cover. */
function periodTitle({ covers, term }: ClassBookContent): string {
  return covers === 'year' ? 'CẢ NĂM' : termTitle(term);
}

/** The semester in a line, where the book is of one. */
function periodText({ covers, term }: ClassBookContent): string {
  return covers === 'year' ? '' : `${termName(term)} – `;
}

/** Outer cover ("Bìa"). */
export function drawCover(file: PdfFile, book: ClassBookContent): void {
  const canvas = framedPage(file, 'Bìa');
  drawCoverLines(canvas, [
    ...schoolLines(book.heading),
    { text: BOOK_TITLE[0], y: 320, face: 'bold', size: 20 },
    { text: BOOK_TITLE[1], y: 350, face: 'bold', size: 18 },
    { text: `CẤP ${book.level}`, y: 400, face: 'bold', size: 16 },
    { text: periodTitle(book), y: 430, face: 'bold', size: 16 },
    { text: `Lớp: ${book.classId}`, y: 530, face: 'bold', size: 16 },
    { text: `Giáo viên chủ nhiệm: ${book.homeroomTeacher}`, y: 560, face: 'regular', size: 14 },
    { text: `NĂM HỌC ${book.schoolYear}`, y: 700, face: 'bold', size: 16 },
  ]);
}

/** Cover of the part with the marks ("Bìa phần ghi điểm"). */
export function drawMarksCover(file: PdfFile, book: ClassBookContent): void {
  const canvas = framedPage(file, 'Phần ghi điểm');
  drawCoverLines(canvas, [
    { text: 'PHẦN GHI ĐIỂM', y: 330, face: 'bold', size: 20 },
    { text: 'VÀ MỨC ĐÁNH GIÁ KẾT QUẢ HỌC TẬP', y: 360, face: 'bold', size: 16 },
    { text: termTitle(book.term), y: 410, face: 'bold', size: 18 },
    { text: `Lớp ${book.classId} – Năm học ${book.schoolYear}`, y: 450, face: 'regular', size: 14 },
  ]);
}

/** Inner cover ("Bìa lót"): number of pupils, homeroom teacher, the teachers of each subject. */
export function drawInnerCover(file: PdfFile, book: ClassBookContent): void {
  const canvas = file.addPage();
  file.bookmark('Bìa lót');
  const moved = drawCoverLines(canvas, [
    ...schoolLines(book.heading).map((line) => ({ ...line, y: line.y - 40, size: line.size - 1 })),
    { text: BOOK_TITLE[0], y: 175, face: 'bold', size: 18 },
    { text: BOOK_TITLE[1], y: 197, face: 'bold', size: 14 },
    {
      text: `Lớp ${book.classId} – ${periodText(book)}Năm học ${book.schoolYear}`,
      y: 224,
      face: 'bold',
      size: 13,
    },
  ]);
  const body: TextStyle = { face: 'regular', size: 13 };
  canvas.text(`Sĩ số: ${book.pupilCount} học sinh`, MARGIN.left + 10, 256 + moved, body);
  canvas.text(`Giáo viên chủ nhiệm: ${book.homeroomTeacher}`, MARGIN.left + 10, 276 + moved, body);
  drawTeacherTable(file, { canvas, top: 294 + moved }, book);
}

/** The six rules of use, in our words (from the forms of the class book). */
const RULES: readonly string[] = [
  'Sổ do nhà trường quản lí và dùng để theo dõi, ghi kết quả đánh giá học sinh của một lớp trong năm học; mọi trang được in, kí và đóng dấu giáp lai theo thứ tự của mẫu.',
  'Giáo viên bộ môn trực tiếp ghi điểm, mức đánh giá vào sổ; nội dung phải khớp với sổ theo dõi và đánh giá học sinh của giáo viên. Môn có nhiều người dạy thì tất cả cùng kí dưới danh sách.',
  'Không ghi bằng mực đỏ (trừ khi sửa chữa) và không dùng loại mực có thể tẩy, xóa.',
  'Khi sửa: dùng mực đỏ gạch ngang nội dung cũ, ghi nội dung mới ở phía trên bên phải nội dung cũ, người sửa kí xác nhận bên cạnh hoặc ở cột Ghi chú. Bản in này gạch đỏ giá trị cũ và dẫn số phiếu đề nghị sửa điểm.',
  'Giáo viên chủ nhiệm tổng hợp kết quả cuối học kì, cuối năm học; hiệu trưởng kiểm tra, kí xác nhận và đóng dấu.',
  'Kết quả đánh giá chỉ được cung cấp cho chính học sinh đó và cha mẹ hoặc người giám hộ; không so sánh học sinh này với học sinh khác.',
];

/** Guide page ("Hướng dẫn sử dụng sổ"). */
export function drawGuide(file: PdfFile): void {
  const canvas = addTitledPage(file, { title: 'HƯỚNG DẪN SỬ DỤNG SỔ', subtitle: '' });
  file.bookmark('Hướng dẫn sử dụng sổ');
  const style = {
    size: 13,
    width: CONTENT_WIDTH - 20,
    align: 'justify',
    firstIndent: mm(10),
  } as const;
  let y = MARGIN.top + PAGE_HEADING_HEIGHT + 14;
  RULES.forEach((rule, at) => {
    const spans: Span[] = [{ text: `${at + 1}.`, face: 'bold' }, { text: ` ${rule}` }];
    for (const line of layoutParagraph(spans, style)) {
      drawLine(canvas, line, { x: MARGIN.left + 10, y, style });
      y += linesHeight(1, style) * 1.1;
    }
    y += 8;
  });
}

const TEACHER_TABLE: Table = {
  columns: [
    { width: 30 },
    { width: 190, align: 'left' },
    { width: CONTENT_WIDTH - 240, align: 'left' },
  ],
  headerHeights: [22],
  header: [
    { text: 'TT', row: 0, column: 0 },
    { text: 'Môn học / hoạt động giáo dục', row: 0, column: 1 },
    { text: 'Giáo viên giảng dạy', row: 0, column: 2 },
  ],
  headerStyle: { face: 'bold', size: 12 },
  bodyStyle: { face: 'regular', size: 12 },
};

function drawTeacherTable(
  file: PdfFile,
  first: { readonly canvas: Canvas; readonly top: number },
  book: ClassBookContent,
): void {
  const x = MARGIN.left + 10;
  let { canvas } = first;
  let y = first.top;
  drawHeader(canvas, TEACHER_TABLE, { x, y });
  y += headerHeight(TEACHER_TABLE);
  book.subjects.forEach((subject, at) => {
    const cells = [String(at + 1), subject.subjectName, teacherList(subject.teachers)];
    const height = Math.max(22, naturalRowHeight(TEACHER_TABLE, cells));
    if (y + height > CONTENT_BOTTOM) {
      canvas = file.addPage(A4);
      y = MARGIN.top + 20;
      drawHeader(canvas, TEACHER_TABLE, { x, y });
      y += headerHeight(TEACHER_TABLE);
    }
    drawRow(canvas, TEACHER_TABLE, { x, y, height, cells });
    y += height;
  });
}

function teacherList(teachers: readonly string[]): string {
  const [lead, ...others] = teachers;
  if (lead === undefined) {
    return '';
  }
  return others.length === 0 ? lead : `${lead} (chủ trì), ${others.join(', ')}`;
}
