import {
  drawSignatures,
  type SignatureBlock,
  signatureHeight,
} from '../../../documents/furniture/signatures';
import type { Flow } from '../../../documents/layout/flow';
import { mm } from '../../../documents/layout/text-style';
import type { MinutesContent } from './minutes-content';
import { BODY, PARAGRAPH_GAP } from './text-look';

const LOOK = { size: 12, room: 50 } as const;
const HINT = '(Kí, ghi rõ họ tên)';
const ROW_GAP = 16;
const BOX_SIZE = 9;

/** Books the correction also touches; a person ticks them when they have been put right. */
const RELATED_BOOKS: readonly string[] = [
  'Sổ theo dõi và đánh giá học sinh của giáo viên (sổ điểm cá nhân)',
  'Sổ theo dõi và đánh giá học sinh theo lớp học (bản giấy, nếu đã in)',
  'Học bạ',
];

const RECIPIENTS: readonly string[] = [
  '- Hồ sơ sửa điểm (kèm minh chứng);',
  '- Người đề nghị;',
  '- Lưu: VT.',
];

/** Related books, closing words, signatures, recipients. */
export function drawEnding(flow: Flow, minutes: MinutesContent): void {
  flow.ensure(80);
  flow.paragraph('VI. Các sổ liên quan cần sửa theo', { ...BODY, face: 'bold' });
  flow.space(PARAGRAPH_GAP);
  for (const book of RELATED_BOOKS) {
    drawTickBox(flow, book);
  }
  flow.space(PARAGRAPH_GAP);
  flow.paragraph(
    `${closing(minutes)} Biên bản đã được đọc cho những người có tên trên cùng nghe, nhất trí và kí tên. Biên bản lập thành 02 bản có giá trị như nhau: 01 bản lưu hồ sơ sửa điểm của nhà trường, 01 bản giao người đề nghị.`,
    BODY,
  );
  flow.space(12);
  // All signatures stay on one page, so that nobody signs a sheet without the others.
  flow.ensure(2 * signatureHeight(LOOK) + ROW_GAP);
  row(flow, upperBlocks(minutes));
  flow.space(ROW_GAP);
  drawLastRow(flow, minutes);
}

/** How the book stands now. */
function closing({ opened }: MinutesContent): string {
  return opened === null
    ? 'Cột được sửa vẫn đóng trong suốt quá trình sửa.'
    : `Sổ đã được khóa lại lúc ${opened.until}.`;
}

function drawTickBox(flow: Flow, text: string): void {
  const indent = mm(10);
  flow.ensure(18);
  const box = { x: flow.left + indent, y: flow.y + 3.5, width: BOX_SIZE, height: BOX_SIZE };
  flow.canvas.rect(box, { width: 0.8 });
  flow.paragraph(text, { size: BODY.size, align: 'left', firstIndent: indent + BOX_SIZE + 6 });
  flow.space(2);
}

function upperBlocks({ requester, homeroom, witness }: MinutesContent): SignatureBlock[] {
  return [
    { role: 'NGƯỜI ĐỀ NGHỊ', hint: HINT, name: requester.name },
    ...(homeroom ? [{ role: 'GIÁO VIÊN CHỦ NHIỆM', hint: HINT, name: homeroom.name }] : []),
    ...(witness ? [{ role: 'NGƯỜI CHỨNG KIẾN', hint: HINT, name: witness.name }] : []),
  ];
}

function row(flow: Flow, blocks: readonly SignatureBlock[]): void {
  drawSignatures(flow.canvas, blocks, { x: flow.left, y: flow.y, width: flow.width, look: LOOK });
  flow.space(signatureHeight(LOOK));
}

/** Recipients on the left, the approver on the right. */
function drawLastRow(flow: Flow, { approver }: MinutesContent): void {
  const half = flow.width / 2;
  flow.canvas.text('Nơi nhận:', flow.left, flow.y + 12, { face: 'boldItalic', size: 12 });
  RECIPIENTS.forEach((recipient, at) => {
    flow.canvas.text(recipient, flow.left, flow.y + 27 + at * 14, { face: 'regular', size: 11 });
  });
  const block = {
    role: approver.title.toUpperCase(),
    hint: '(Kí, ghi rõ họ tên, đóng dấu)',
    name: approver.name,
  };
  const at = { x: flow.left + half, y: flow.y, width: half, look: LOOK };
  drawSignatures(flow.canvas, [block], at);
  flow.space(signatureHeight(LOOK));
}
