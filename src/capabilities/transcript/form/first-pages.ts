import { drawCoverLines, framedPage } from '../../../documents/furniture/cover';
import {
  addTitledPage,
  CONTENT_WIDTH,
  MARGIN,
  PAGE_HEADING_HEIGHT,
} from '../../../documents/furniture/page-frame';
import { drawSignatures } from '../../../documents/furniture/signatures';
import type { Canvas } from '../../../documents/layout/canvas';
import { drawLine, layoutParagraph, linesHeight } from '../../../documents/layout/paragraph';
import { drawHeader, drawRow, headerHeight, type Table } from '../../../documents/layout/table';
import { mm } from '../../../documents/layout/text-style';
import type { PdfFile } from '../../../documents/pdf/pdf-file';
import { labelled } from './lines';
import type { TranscriptContent } from './transcript-content';

const DOTS = '……………………';

/** “Bìa”. */
export function drawCover(file: PdfFile, { heading, level, pupil }: TranscriptContent): void {
  const canvas = framedPage(file, 'Bìa');
  drawCoverLines(canvas, [
    { text: heading.school.toUpperCase(), y: 100, face: 'bold', size: 16 },
    { text: `Xã (phường, đặc khu): ${heading.commune || DOTS}`, y: 130, face: 'regular', size: 14 },
    { text: `Tỉnh (thành phố): ${heading.province || DOTS}`, y: 152, face: 'regular', size: 14 },
    { text: 'HỌC BẠ', y: 330, face: 'bold', size: 36 },
    { text: level, y: 372, face: 'bold', size: 20 },
    {
      text: '(Theo mẫu kèm Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021 của Bộ Giáo dục và Đào tạo)',
      y: 400,
      face: 'italic',
      size: 11,
    },
    { text: 'Họ và tên học sinh', y: 540, face: 'regular', size: 14 },
    { text: pupil.fullName.toUpperCase(), y: 568, face: 'bold', size: 18 },
    { text: `Số sổ đăng bộ PCGD: ${DOTS}/THCS`, y: 700, face: 'regular', size: 14 },
  ]);
}

/** The rules of the form, in our words (domain §4.3). */
const RULES: readonly (readonly [string, readonly string[]])[] = [
  [
    '1. Quy định chung',
    [
      'Học bạ do nhà trường quản lí. Đầu năm học giao cho giáo viên chủ nhiệm; cuối học kì và cuối năm học nhà trường thu lại.',
      'Trang 1 ghi đầy đủ khi lập học bạ. Hiệu trưởng kí, đóng dấu xác nhận quá trình học tập từng năm học, từ lớp đầu cấp đến lớp cuối cấp.',
    ],
  ],
  [
    '2. Giáo viên bộ môn',
    [
      'Ghi điểm trung bình môn hoặc mức đánh giá theo từng học kì và cả năm học; nhận xét sự tiến bộ, ưu điểm nổi bật, hạn chế chủ yếu (nếu có) của học sinh; kí và ghi rõ họ tên.',
      'Khi sửa: dùng mực đỏ gạch nội dung cũ, ghi nội dung mới ở phía trên bên phải nội dung cũ, kí xác nhận bên cạnh.',
    ],
  ],
  [
    '3. Giáo viên chủ nhiệm',
    [
      'Tiếp nhận và bàn giao học bạ với văn phòng; đôn đốc giáo viên bộ môn ghi điểm, mức đánh giá và nhận xét.',
      'Ghi trang 1, phần đầu các trang sau và nhận xét từng năm học; ghi kết quả tổng hợp, kết quả sau đánh giá lại môn học hoặc rèn luyện trong kì nghỉ hè, việc được lên lớp hoặc không được lên lớp.',
      'Ghi chứng chỉ (nếu có), kết quả tham gia các cuộc thi, khen thưởng.',
    ],
  ],
  [
    '4. Hiệu trưởng',
    ['Phê duyệt học bạ khi kết thúc năm học; kiểm tra việc ghi và bảo quản học bạ.'],
  ],
];

/** “Hướng dẫn sử dụng học bạ”. */
export function drawGuide(file: PdfFile): void {
  const canvas = addTitledPage(file, { title: 'HƯỚNG DẪN SỬ DỤNG HỌC BẠ', subtitle: '' });
  file.bookmark('Hướng dẫn sử dụng học bạ');
  let y = MARGIN.top + PAGE_HEADING_HEIGHT + 10;
  for (const [heading, rules] of RULES) {
    canvas.text(heading, MARGIN.left + 10, y, { face: 'bold', size: 13 });
    y += 20;
    for (const rule of rules) {
      y = drawParagraph(canvas, rule, y) + 5;
    }
    y += 8;
  }
}

function drawParagraph(canvas: Canvas, text: string, top: number): number {
  const style = {
    size: 13,
    width: CONTENT_WIDTH - 20,
    align: 'justify',
    firstIndent: mm(10),
  } as const;
  let y = top;
  for (const line of layoutParagraph([{ text: `– ${text}` }], style)) {
    drawLine(canvas, line, { x: MARGIN.left + 10, y, style });
    y += linesHeight(1, style) * 1.1;
  }
  return y;
}

const PHOTO = { width: mm(30), height: mm(40) } as const;
const STEP = 25;

/** What is asked of a pupil: label and, where the school keeps it, the field. */
const FIELDS: readonly {
  readonly label: string;
  readonly of?: keyof TranscriptContent['pupil'];
  /** Beside the photograph there is less room. */
  readonly narrow?: true;
}[] = [
  { label: 'Họ và tên:', of: 'fullName', narrow: true },
  { label: 'Giới tính:', of: 'gender', narrow: true },
  { label: 'Ngày, tháng, năm sinh:', of: 'birthDate', narrow: true },
  { label: 'Nơi sinh:', narrow: true },
  { label: 'Dân tộc:', of: 'ethnicity', narrow: true },
  { label: 'Đối tượng (con liệt sĩ, thương binh, …):' },
  { label: 'Chỗ ở hiện tại:' },
  { label: 'Họ và tên cha:' },
  { label: 'Nghề nghiệp:' },
  { label: 'Họ và tên mẹ:' },
  { label: 'Nghề nghiệp:' },
  { label: 'Họ và tên người giám hộ:' },
  { label: 'Nghề nghiệp:' },
];

/** Page 1: who the pupil is, signed by the principal, and the schools so far. What nobody keeps is left blank. */
export function drawFirstPage(file: PdfFile, content: TranscriptContent): void {
  const canvas = addTitledPage(file, { title: 'HỌC BẠ', subtitle: content.level });
  file.bookmark('Trang 1');
  const left = MARGIN.left + 8;
  const top = MARGIN.top + PAGE_HEADING_HEIGHT + 8;
  drawPhotoBox(canvas, { x: left, y: top });
  let y = top + 14;
  for (const { label, of, narrow } of FIELDS) {
    const x = narrow ? left + PHOTO.width + 16 : left;
    const width = MARGIN.left + CONTENT_WIDTH - 8 - x;
    y += labelled(canvas, { x, y, width }, label, of === undefined ? '' : content.pupil[of]);
    y += STEP;
  }
  const half = CONTENT_WIDTH / 2;
  const place = `${content.heading.place || '……………'}, ngày …… tháng …… năm ………`;
  canvas.aligned(
    place,
    { x: MARGIN.left + half, y: y + 2, width: half, align: 'center' },
    { face: 'italic', size: 12 },
  );
  drawSignatures(
    canvas,
    [{ role: 'HIỆU TRƯỞNG', hint: '(Kí, ghi rõ họ tên, đóng dấu)', name: content.principal }],
    { x: MARGIN.left + half, y: y + 6, width: half, look: { size: 12, room: 44 } },
  );
  drawHistory(canvas, y + 122, content);
}

function drawPhotoBox(canvas: Canvas, { x, y }: { x: number; y: number }): void {
  canvas.rect({ x, y, ...PHOTO });
  const span = { x, y: y + PHOTO.height / 2, width: PHOTO.width, align: 'center' as const };
  canvas.aligned('Ảnh 3 x 4 cm', span, { face: 'italic', size: 10 });
}

const HISTORY: Table = {
  columns: [{ width: 90 }, { width: 60 }, { width: CONTENT_WIDTH - 166, align: 'left' }],
  headerHeights: [20],
  header: [
    { text: 'Năm học', row: 0, column: 0 },
    { text: 'Lớp', row: 0, column: 1 },
    { text: 'Tên trường, xã (phường, đặc khu), tỉnh (thành phố)', row: 0, column: 2 },
  ],
  headerStyle: { face: 'bold', size: 11 },
  bodyStyle: { face: 'regular', size: 11 },
};
/** A row a grade of lower secondary school, as the form has them. */
const HISTORY_ROWS = 4;

function drawHistory(canvas: Canvas, top: number, { history }: TranscriptContent): void {
  const x = MARGIN.left + 8;
  const span = { x: MARGIN.left, y: top, width: CONTENT_WIDTH, align: 'center' as const };
  canvas.aligned('QUÁ TRÌNH HỌC TẬP', span, { face: 'bold', size: 13 });
  let y = top + 8;
  drawHeader(canvas, HISTORY, { x, y });
  y += headerHeight(HISTORY);
  for (let row = 0; row < Math.max(HISTORY_ROWS, history.length); row++) {
    const { schoolYear = '', classId = '', school = '' } = history[row] ?? {};
    const cells = [schoolYear.replace('-', ' - '), classId, school];
    drawRow(canvas, HISTORY, { x, y, height: 21, cells });
    y += 21;
  }
}
