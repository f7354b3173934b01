/** Texts of the installing page in Vietnamese. They stand on that page alone: nobody else loads them. */
export const INSTALL_VI = {
  title: 'Cài đặt sổ điểm điện tử',
  intro:
    'Chỉ tài khoản của trường thấy trang này, và chỉ một lần. Điền ba mục dưới đây, xem các mục kiểm tra, bấm “Cài đặt”.',
  account: 'Tài khoản của trường',
  domain: 'Tên miền',
  checks: 'Kiểm tra trước khi cài',
  again: 'Kiểm tra lại',
  met: 'Đạt',
  notMet: 'Chưa đạt',
  'check.account': 'Tài khoản thuộc tên miền của trường: {found}',
  'check.zone': 'Múi giờ của dự án: {found}',
  'check.mail': 'Thư còn gửi được hôm nay: {found}',
  'check.sheets': 'Google Sheets API đã bật',
  'check.drive': 'Google Drive API đã bật',
  'mend.account':
    'Đây là tài khoản cá nhân: người của trường sẽ không đăng nhập được. Cài lại bằng tài khoản do trường cấp.',
  'mend.zone':
    'Mở dự án (liên kết dưới).\nCài đặt dự án → Múi giờ: chọn (GMT+07:00) Thành phố Hồ Chí Minh.\nTrở lại đây, bấm “Kiểm tra lại”.',
  'mend.mail':
    'Hôm nay tài khoản đã hết lượt gửi thư, hoặc còn là bản dùng thử. Mai mở lại trang này; nếu vẫn vậy, hỏi người quản trị tên miền.',
  'mend.sheets':
    'Mở dự án (liên kết dưới).\nCột trái, cạnh “Dịch vụ” (Services) bấm dấu +.\nChọn “Google Sheets API”.\nBấm “Thêm” (Add). Nếu đã có sẵn trong danh sách: bấm ⋮ → Xóa, rồi thêm lại.\nTrở lại đây, bấm “Kiểm tra lại”.',
  'mend.drive':
    'Mở dự án (liên kết dưới).\nCột trái, cạnh “Dịch vụ” (Services) bấm dấu +.\nChọn “Drive API”.\nBấm “Thêm” (Add). Nếu đã có sẵn trong danh sách: bấm ⋮ → Xóa, rồi thêm lại.\nTrở lại đây, bấm “Kiểm tra lại”.',
  openProject: 'Mở dự án',
  schoolName: 'Tên trường',
  schoolNameHint: 'Như in trên sổ, ví dụ TRƯỜNG THCS HOA MAI.',
  schoolYear: 'Năm học',
  schoolYearHint: 'Ví dụ 2026-2027.',
  firstAdmins: 'Quản trị đầu tiên',
  firstAdminsHint:
    'Địa chỉ email @{domain} của một hay vài người sẽ thiết lập năm học; cách nhau bằng dấu phẩy.',
  install: 'Cài đặt',
  waitForChecks: 'Cài được khi mọi mục kiểm tra đều đạt.',
  'step.remember': 'Ghi nhớ tên trường, năm học, quản trị',
  'step.make': 'Tạo thư mục, Sổ quản trị, Sổ cái (khoảng một phút)',
  'step.start': 'Bật nhịp tự động',
  stopped: 'Nếu bị ngắt giữa chừng, mở lại trang này và bấm “Cài đặt”: việc đã xong không làm lại.',
  done: 'Đã cài đặt xong. Việc tiếp theo: quản trị đầu tiên mở chính trang này bằng tài khoản của mình và bấm “Thiết lập năm học…”. Từ nay tài khoản của trường chỉ giữ tệp: mở lại trang bằng nó sẽ không thấy gì thêm.',
  openControl: 'Mở Sổ quản trị',
} as const;
