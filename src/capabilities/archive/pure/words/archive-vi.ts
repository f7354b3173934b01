/** What is wrong with a filed document, in Vietnamese; a code once in an entry never changes. */
export const ARCHIVE_VI = {
  'archive.status': 'Drive trả lời mã {status}',
  'archive.changed': 'SHA-256 khi lưu {filed:hash}, nay {now:hash}',
  'archive.noHash': 'SHA-256 khi lưu {filed:hash}, nay không có',
  'archive.renamed': 'nay tên là “{name}”',
  'archive.moved': 'không còn trong thư mục của lớp',
  'archive.unsealed': 'không còn chỉ đọc',
  'archive.noEntry': 'sổ cái không có mục nào về tệp này',
  'archive.noRow': 'sổ cái ghi đã lưu tệp này, trang “Lưu trữ” không có',
  'archive.otherHash': 'trang “Lưu trữ” ghi SHA-256 {row:hash}, sổ cái ghi {entry:hash}',
} as const;
