/** What jobs are called and say, as the job table keeps it in Vietnamese, and the same in English; `$1` as in `replace`. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Thiết lập năm học /, 'Set-up of the school year '],
  [/^Xuất sổ \(bản nháp\) HK(I+)/, 'Drafts of the class books of semester $1'],
  [/^Xuất sổ HK(I+)/, 'Class books of semester $1'],
  [/không có thay đổi, giữ bản đã lưu/, 'nothing has changed, the filed edition stays'],
  [/kết quả đã được mở lại, không in bản chính thức/, 're-opened, no official edition'],
  [/kết quả chưa được duyệt, đã lưu bản nháp/, 'results not approved, draft filed,'],
  [/đã lưu bản nháp/, 'draft filed,'],
  [/đã lưu (\d)/, 'filed, $1'],
  [/(\d+) trang/, '$1 pages'],
  [/Đang chuyển học sinh giữa các sổ/, 'Moving pupils between the books'],
  [/Đã tạo (\d+) sổ điểm/, '$1 class books made'],
  [/Không tạo sổ mới/, 'No new book'],
  [/giữ (\d+) sổ đang có/, '$1 books kept'],
  [/đã đổi: /, 'changed: '],
  [/đã thôi (\d+) quyền mở tệp/, '$1 shares withdrawn'],
  [/chưa chia sẻ được cho: /, 'could not be shared with: '],
  [/chưa thu hồi được quyền của: /, 'shares not withdrawn from: '],
];

/** Title or note of a job in English; what is not known stays as it is. */
export function jobWordsEn(text: string): string {
  return WORDS.reduce((words, [pattern, english]) => words.replace(pattern, english), text);
}
