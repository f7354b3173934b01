import { type FormLayout, flowing } from '../../../documents/form-layout';
import { FOOT_HEIGHT } from '../../../documents/furniture/ledger-foot';
import type { Flow } from '../../../documents/layout/flow';
import type { Table } from '../../../documents/layout/table';
import { mm } from '../../../documents/layout/text-style';
import type { LifeContent, LifeLine } from './life-content';

const MARGINS = { left: mm(18), right: mm(14), top: mm(16), bottom: FOOT_HEIGHT + 4 } as const;
const TEXT = { face: 'regular', size: 11.5, align: 'left' } as const;
const TITLE = { face: 'bold', size: 14, align: 'center' } as const;

const COLUMNS = [
  { header: 'Lúc ghi', share: 15 },
  { header: 'Việc', share: 15 },
  { header: 'Giá trị', share: 13 },
  { header: 'Người, vai trò, căn cứ', share: 25 },
  { header: 'Lí do, phiếu, biên bản', share: 22 },
  { header: 'Dòng sổ cái, mã', share: 18 },
] as const;

function drawTitle(flow: Flow, content: LifeContent): void {
  const { heading, schoolYear } = content;
  flow.paragraph(`${heading.school} – năm học ${schoolYear}`, { ...TEXT, face: 'bold' });
  flow.space(10);
  flow.paragraph('TRÍCH LỤC DIỄN BIẾN MỘT GIÁ TRỊ', TITLE);
  flow.space(10);
}

function drawFacts(flow: Flow, content: LifeContent): void {
  const { pupil, classId, register, column, value, hasLeft, changes, askedBy } = content;
  const facts: readonly (readonly [string, string])[] = [
    ['Học sinh: ', `${pupil}, lớp ${classId}`],
    ['Sổ, cột: ', `${register}, ${column}`],
    [hasLeft ? `Giá trị khi rời lớp ${classId}: ` : 'Giá trị chính thức hiện nay: ', value],
    ['Số lần đổi sau khi nhập: ', String(changes)],
    ['Người lấy trích lục: ', askedBy],
  ];

  for (const [label, text] of facts) {
    flow.paragraph([{ text: label }, { text, face: 'bold' }], TEXT);
    flow.space(2);
  }

  flow.space(6);
}

function lifeTable(width: number): Table {
  const whole = COLUMNS.reduce((sum, { share }) => sum + share, 0);

  return {
    columns: COLUMNS.map(({ share }) => ({ width: (share * width) / whole, align: 'left' })),
    headerHeights: [22],
    header: COLUMNS.map(({ header }, column) => ({ text: header, row: 0, column })),
    headerStyle: { face: 'bold', size: 10 },
    bodyStyle: { face: 'regular', size: 9.5 },
  };
}

function cellsOf({ at, what, change, who, basis, more, row }: LifeLine): string[] {
  return [at, what, change, basis === '' ? who : `${who}\n(${basis})`, more, row];
}

function drawLines(flow: Flow, { lines }: LifeContent): void {
  if (lines.length === 0) {
    flow.paragraph('Sổ cái chưa ghi nhận giá trị nào ở ô này.', TEXT);
  } else {
    flow.table(lifeTable(flow.width), lines.map(cellsOf));
  }

  flow.space(8);
}

function drawProof(flow: Flow, { checked }: LifeContent): void {
  for (const text of [
    ...checked,
    'Mã ở chân trang là đầu chuỗi của sổ cái khi in. Đưa bằng chứng của từng dòng, hoặc sổ cái của lớp, cùng mã này vào trang kiểm chứng kiem-chung.html thì biết dòng ấy có trong sổ cái hay không.',
  ]) {
    flow.paragraph(text, { ...TEXT, size: 10 });
    flow.space(3);
  }
}

/** The life of one value on a page, with the head that binds it at its foot. */
export const LIFE_LAYOUT: FormLayout<LifeContent> = {
  title: ({ pupil, register, column }) => `Diễn biến – ${pupil} – ${register}, ${column}`,
  parts: [flowing(MARGINS, [drawTitle, drawFacts, drawLines, drawProof])],
  sides: { left: MARGINS.left, right: MARGINS.right },
  numbers: 'foot',
  isExtract: true,
};
