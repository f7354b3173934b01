/** A kind of text that is no table of ours, how it is known, and what to do, in Vietnamese. */
interface Nature {
  readonly is: (text: string) => boolean;
  readonly sentence: string;
}

const PASTE =
  'Hãy mở tệp, chọn các ô của bảng, sao chép rồi dán vào đây; hoặc lưu thành tệp .tsv hay .csv (UTF-8)';
const CONVERT = `Hãy chuyển bảng sang Unicode (UTF-8) rồi gửi lại. ${PASTE}`;

/** Files that are something else whatever stands in them. */
const FILES: readonly Nature[] = [
  {
    is: (text) => text.startsWith('PK\u0003\u0004'),
    sentence: `Đây là một tệp Excel (.xlsx) hoặc tệp nén, chưa phải bảng dạng chữ. ${PASTE}.`,
  },
  {
    is: (text) =>
      text.startsWith('\u00D0\u00CF\u0011\u00E0') || text.startsWith('\uFFFD\uFFFD\u0011\uFFFD'),
    sentence: `Đây là một tệp Excel hoặc Word kiểu cũ (.xls, .doc), chưa phải bảng dạng chữ. ${PASTE}.`,
  },
  { is: (text) => text.startsWith('%PDF-'), sentence: `Đây là một tệp PDF. ${PASTE}.` },
  { is: (text) => text.startsWith('{\\rtf'), sentence: `Đây là một tệp RTF. ${PASTE}.` },
  {
    is: (text) => /^\s*<(?:!doctype|html|table|\?xml)\b/i.test(text),
    sentence: `Đây là một trang web hoặc tệp XML (có khi mang tên .xls), chưa phải bảng dạng chữ. ${PASTE}.`,
  },
  {
    is: (text) => text.slice(0, 2000).includes('\u0000'),
    sentence: `Bảng này là chữ kiểu UTF-16 hoặc một tệp không phải chữ. ${CONVERT}.`,
  },
];

/** Vietnamese read by the wrong code page; certain only where no header can be read either. */
const LETTERS: readonly Nature[] = [
  {
    is: (text) => text.includes('\uFFFD'),
    sentence: `Chữ trong bảng bị hỏng (�): tệp không phải UTF-8, có lẽ là Windows-1258 hoặc một bảng mã cũ. ${CONVERT}. Chọn tệp bằng nút “Chọn tệp” thì Windows-1258 được đọc đúng.`,
  },
  {
    is: (text) => /Ã[\u0080-\u00BF]|á[»º][\u0080-\u00BF\u0152-\u2122]|Ä\u2018|Æ°/.test(text),
    sentence: `Chữ trong bảng là UTF-8 đã bị đọc nhầm bằng bảng mã khác (“Há»…”). ${CONVERT}.`,
  },
  {
    is: (text) => /L[õơ]ìp|Ho[ò]\s|Môn\s*hoòc/.test(text),
    sentence: `Chữ trong bảng là Windows-1258 đã bị đọc nhầm bằng bảng mã khác. ${CONVERT}.`,
  },
  {
    is: (text) => /Hä\s|vµ\s+tªn|Líp|M«n/.test(text),
    sentence: `Chữ trong bảng viết bằng bảng mã TCVN3 (phông .VnTime). ${CONVERT}.`,
  },
  {
    is: (text) => /Hoï\s|vaø\s+teân|Lôùp|Moân/.test(text),
    sentence: `Chữ trong bảng viết bằng bảng mã VNI. ${CONVERT}.`,
  },
];

/** What a text is where it is a file of another kind: one sentence with what to do; null for plain text. */
export function fileNature(text: string): string | null {
  return FILES.find(({ is }) => is(text))?.sentence ?? null;
}

/** Why no header can be read: the code page the letters come from; null where they are not known. */
export function letterNature(text: string): string | null {
  const start = text.slice(0, 5000);

  return LETTERS.find(({ is }) => is(start))?.sentence ?? null;
}
