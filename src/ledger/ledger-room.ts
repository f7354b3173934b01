/** Cells one workbook holds (https://support.google.com/drive/answer/37603). */
const MOST_CELLS = 10_000_000;
/** From this share on the administrators are told: half a year of entries still fits. */
const ALARM_SHARE = 0.6;

/** What administrators are told of a ledger workbook that fills up, or null while there is room. */
export function roomText(cells: number): string | null {
  const share = cells / MOST_CELLS;

  return share < ALARM_SHARE
    ? null
    : `Sổ cái đã dùng ${Math.floor(share * 100)} % của 10 triệu ô mà Google cho phép; hãy báo người phụ trách phần mềm để chuẩn bị tệp sổ cái tiếp theo trước khi đầy`;
}
