/** A mail about what somebody owes. */
export interface ReminderMail {
  readonly subject: string;
  readonly body: string;
}

/** Lines in a mail; the rest is counted. */
const MOST_LINES = 40;

function listed(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_LINES;

  return [
    ...lines.slice(0, MOST_LINES).map((line) => `- ${line}`),
    ...(more > 0 ? [`- … và ${more} cột khác`] : []),
  ];
}

function place(address: string): string {
  return address === ''
    ? 'Xem còn thiếu em nào: trang Sổ điểm của trường, thẻ “Tiến độ”.'
    : `Xem còn thiếu em nào: ${address}`;
}

/** The daily digest: what is overdue or falls due within three days. `address`: of the page's tab; '' = not known. */
export function digestMail(lines: readonly string[], address: string): ReminderMail {
  return {
    subject: `Sổ điểm: ${lines.length} cột cần nhập`,
    body: [
      'Các cột sau đã quá hạn hoặc sắp đến hạn:',
      '',
      ...listed(lines),
      '',
      place(address),
      'Không muốn nhận thư này mỗi ngày: bỏ chọn “Nhận thư nhắc mỗi ngày” ở thẻ ấy.',
    ].join('\n'),
  };
}

/** What a leader reminds somebody of. `by`: name of the leader. */
export function nudgeMail(lines: readonly string[], by: string, address: string): ReminderMail {
  return {
    subject: `Sổ điểm: ${by} nhắc nhập điểm`,
    body: [`${by} nhắc thầy/cô nhập các cột sau:`, '', ...listed(lines), '', place(address)].join(
      '\n',
    ),
  };
}
