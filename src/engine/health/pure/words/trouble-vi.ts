/** What a trouble is about and what exactly, in Vietnamese; a code once in an entry never changes. */
export const TROUBLE_VI = {
  told: '{text}',
  list: '{items}',
  listMore: '{items}; … và {more} chỗ khác',

  'of.control': 'Sổ quản trị',
  'of.ledger': 'Sổ cái',
  'of.furtherLedger': 'Sổ cái ({number})',
  'of.book': 'Sổ {class}',
  'of.chain': 'Sổ cái của {chain}',
  'of.class': '{class} · {what}',
  'of.beat': 'Lượt quét định kì',
  'of.archiveFolder': 'Thư mục lưu trữ',
  'of.file': '{name}',
  'of.unnamedFile': 'tệp {file}',

  'beat.none': 'không có lượt quét nào từ {since:time}',
  'part.opening': 'Mở sổ quản trị và sổ cái',
  'part.upgrade': 'Cập nhật sổ quản trị',

  'control.stated': '{fault}; lí do: {reason}',
  'control.noTab': 'thiếu trang “{tab}”',

  'file.trashed': 'đang nằm trong thùng rác',
  'file.moved': 'không còn trong thư mục “Sổ điểm {year}”',
  'file.readOnly': 'bị đặt chỉ đọc',
  'file.readOnlyBecause': 'bị đặt chỉ đọc (lí do ghi trong Drive: “{reason}”)',
  'file.foreign': 'không còn thuộc tài khoản của trường',
  'folder.restored': 'đã được đưa ra khỏi thùng rác để lưu “{name}”',

  'book.ledgerUnusable': 'sổ cái không dùng được: {fault}',
  'book.unopened': 'không mở được sổ (mã {status})',
  'book.unwritten': 'không ghi được vào sổ: {cause}',
  'book.displayLost': 'không khôi phục được trình bày của sổ',
} as const;
