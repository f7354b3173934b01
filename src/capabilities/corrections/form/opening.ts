import { writtenDate } from '../../../documents/furniture/office-heading';
import type { Flow } from '../../../documents/layout/flow';
import type { MinutesContent } from './minutes-content';
import { BODY, PARAGRAPH_GAP } from './text-look';

/** Title, grounds, time and place, those present. */
export function drawOpening(flow: Flow, minutes: MinutesContent): void {
  drawTitle(flow, minutes.what);
  for (const ground of grounds(minutes)) {
    flow.paragraph(ground, { ...BODY, face: 'italic' });
    flow.space(PARAGRAPH_GAP);
  }
  flow.paragraph(
    `Hôm nay, vào hồi ${writtenTime(minutes.time)}, ${writtenDate(minutes.date)}, tại ${minutes.heading.school}, đã tiến hành việc sửa ${minutes.what} trong sổ theo dõi và đánh giá học sinh năm học ${minutes.schoolYear} với các nội dung sau:`,
    BODY,
  );
  flow.space(PARAGRAPH_GAP);
  flow.paragraph('I. Thành phần', { ...BODY, face: 'bold' });
  flow.space(PARAGRAPH_GAP);
  participants(minutes).forEach(({ name, part }, at) => {
    flow.paragraph(
      [{ text: `${at + 1}. Ông (Bà) ` }, { text: name, face: 'bold' }, { text: ` – ${part}.` }],
      BODY,
    );
    flow.space(3);
  });
}

function drawTitle(flow: Flow, what: string): void {
  const title = { size: 14, align: 'center', face: 'bold' } as const;
  flow.space(8);
  flow.paragraph('BIÊN BẢN', title);
  flow.paragraph(`Sửa ${what} trong sổ theo dõi và đánh giá học sinh`, title);
  const middle = flow.left + flow.width / 2;
  flow.canvas.line(middle - 45, flow.y + 5, middle + 45, flow.y + 5, { width: 0.7 });
  flow.space(18);
}

function grounds(minutes: MinutesContent): string[] {
  return [
    `Căn cứ ${minutes.regulation};`,
    `Căn cứ Phiếu đề nghị sửa ${minutes.what} số ${minutes.requestNumber} gửi lúc ${minutes.requestedAt}, được duyệt lúc ${minutes.approvedAt}.`,
  ];
}

function participants(minutes: MinutesContent): { name: string; part: string }[] {
  const { approver, witness, requester, homeroom } = minutes;
  return [
    { name: approver.name, part: `${approver.title}, người duyệt` },
    ...(witness ? [{ name: witness.name, part: `${witness.title}, người chứng kiến` }] : []),
    { name: requester.name, part: `${requester.title}, người đề nghị` },
    ...(homeroom ? [{ name: homeroom.name, part: 'Giáo viên chủ nhiệm' }] : []),
  ];
}

/** `09 giờ 15 phút` of `09:15`. */
function writtenTime(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return `${hour} giờ ${minute} phút`;
}
