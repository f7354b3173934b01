import type { SelfCheckTexts } from './self-check-texts';

/** Vietnamese texts of the self-check. */
export const SELF_CHECK_VI: SelfCheckTexts = {
  checks: {
    account: 'Chạy bằng tài khoản của trường, đúng tên miền',
    properties: 'Thuộc tính tập lệnh đủ và đúng dạng',
    scriptZone: 'Múi giờ của dự án',
    trigger: 'Có đúng một trình kích hoạt cho nhịp kiểm tra định kì',
    beat: 'Nhịp kiểm tra gần nhất cách đây không quá 30 phút',
    controlTables: 'Sổ quản trị đủ trang, đúng tiêu đề cột',
    bookZones: 'Múi giờ và ngôn ngữ của Sổ quản trị, Sổ cái, sổ điểm',
    sharing: 'Không tệp nào mở cho người có đường liên kết; không ai sửa được Sổ cái',
    ledgerHeads: 'Đầu chuỗi khớp với dòng cuối của mọi chuỗi trong Sổ cái',
    schoolChain: 'Chuỗi của trường trong Sổ cái nguyên vẹn',
    classChain: 'Chuỗi của một lớp (mỗi ngày một lớp) nguyên vẹn',
    officialBooks: 'Sổ điểm các lớp là sổ chính thức, đủ trang',
    bookProtections: 'Vùng bảo vệ của sổ điểm đúng như quy định lúc này',
    firstTab: 'Bảng tính mới có đúng một trang, mã 0',
    protectionIds: 'Google nhận mã vùng bảo vệ do ta chọn',
    sheetHoles: 'Trang bảo vệ trừ các ô mở: đọc lại đúng như đã gửi',
    editorsBack: 'Người được sửa của vùng bảo vệ: đọc lại đúng như đã gửi',
    secondProtection: 'Lệnh sai bị từ chối trọn gói (bảo vệ trang lần hai), không ghi gì',
    protectionUpdate: 'Đóng hết các ô mở của một trang bằng một lần cập nhật',
    protectionReuse: 'Xóa rồi tạo lại vùng bảo vệ cùng mã trong một lệnh',
    manyProtections: '250 vùng bảo vệ trong một tệp, một lệnh',
    separators: 'Công thức với dấu chấm phẩy tính được (=IF(1=1;2;3) là 2)',
    commaMark: 'Gõ 8,5 thành số và được ghi nhận là 8,5',
    pointMark: 'Gõ 8.5 cũng được ghi nhận là 8,5',
    columnMetadata: 'Nhãn của cột đi theo cột khi có cột chèn trước',
    bookMask: 'Đọc sổ điểm trong một lần gọi',
    driveBatch: 'Drive nhận nhiều lệnh trong một lần gọi (chia sẻ)',
    findByRole: 'Tìm lại được tệp vừa tạo theo nhãn',
    upload: 'Tải tệp PDF lên, Drive tính đúng mã SHA-256',
    seal: 'Khóa tệp lưu trữ, chỉ chủ sở hữu mở được',
    revisions: 'Lịch sử tệp cho biết ai sửa lần cuối',
    pdfEngine: 'In được PDF tiếng Việt ngay trong Apps Script',
    carried: 'Cổng nhận lệnh của tiện ích từ chối giấy xác nhận giả',
    page: 'Trang web của trường không mở cho người lạ',
    tokenInfo: 'Google kiểm giấy xác nhận danh tính và từ chối giấy giả',
    mail: 'Còn hạn mức gửi thư hôm nay',
    cleanUp: 'Tệp tạm của lần kiểm tra đã bỏ vào thùng rác',
  },
  toDo: {
    developers:
      'Google làm khác với điều phần mềm dựa vào. Chưa dùng chính thức; gửi dòng này cho người phát triển.',
    account:
      'Sửa SCHOOL_ACCOUNT và DOMAIN trong Thuộc tính tập lệnh, hoặc đăng nhập đúng tài khoản của trường rồi chạy lại.',
    properties:
      'Sửa các mục này trong Cài đặt dự án → Thuộc tính tập lệnh. Bốn mục …_ID do hàm install ghi: thiếu thì chạy lại install.',
    project: 'Đặt múi giờ của dự án là Asia/Ho_Chi_Minh (tệp appsscript.json) rồi triển khai lại.',
    install:
      'Không có nhịp kiểm tra thì sổ không tự khóa, điểm mới không được ghi nhận. Xem mục Lần thực thi để biết vì sao nhịp dừng; rồi dùng tài khoản của trường chạy lại hàm install.',
    control:
      'Khôi phục trang hoặc cột từ Nhật kí phiên bản của Sổ quản trị. Nếu vừa cập nhật phần mềm: nhịp kiểm tra kế tiếp tự thêm, hoặc chạy lại hàm install.',
    settings:
      'Mở tệp đó, Tệp → Cài đặt: chọn Việt Nam và múi giờ (GMT+07:00) Hà Nội. Sai ngôn ngữ thì 8,5 không còn là số.',
    sharing:
      'Mở Chia sẻ của tệp đó, đặt lại “Bị hạn chế”; bỏ quyền sửa Sổ cái của mọi người trừ tài khoản của trường.',
    ledger:
      'Sổ cái đã bị sửa ngoài phần mềm. Không tự sửa lại; báo ngay hiệu trưởng, tải một bản sao và đối chiếu với mã chốt đã gửi thư hoặc in.',
    book: 'Khôi phục trang bị xóa từ Nhật kí phiên bản của sổ. Nếu mất cả tệp: lấy lại từ Thùng rác của tài khoản nhà trường.',
    drift:
      'Nhịp kiểm tra kế tiếp sẽ tự sửa và ghi vào Sổ cái. Nếu lần sau vẫn lệch: xem ai đã đổi trong Nhật kí phiên bản và báo người phát triển.',
    comma: 'Dặn giáo viên luôn gõ dấu phẩy, và gửi dòng này cho người phát triển.',
    wait: 'Nếu một lần thiết lập bị ngắt giữa chừng, hãy đợi vài phút rồi mới chạy tiếp, để không tạo tệp trùng.',
    carried:
      'Ghi SELF_CARRIED_URL = địa chỉ /exec của bản triển khai “Bất kỳ ai” vào Thuộc tính tập lệnh. Đã ghi mà vẫn lỗi: triển khai lại bản đó; nếu tên miền cấm, dùng trang web của trường thay tiện ích.',
    page: 'Ghi SELF_PAGE_URL = địa chỉ /exec của trang vào Thuộc tính tập lệnh. Đã ghi mà vẫn lỗi: sửa bản triển khai đó thành “Bất kỳ ai trong tên miền của trường”.',
    later:
      'Chạy lại sau ít phút. Nếu vẫn lỗi, lệnh từ tiện ích không được nhận; dùng trang web của trường và báo người phát triển.',
    mail: 'Thư báo và mã chốt hôm nay có thể không gửi được; hạn mức đầy lại sau 24 giờ.',
    byHand: 'Xóa tay các tệp “Tự kiểm tra (tạm)” trong Drive của tài khoản nhà trường.',
  },
  results: { pass: 'đạt', fail: 'không đạt', unknown: 'không rõ' },
  found: {
    asItShould: 'Đúng như cần',
    value: '{value}',
    faults: '{faults}',
    error: 'Không kiểm tra được: {error}',
    foreignAccount: 'Đang chạy bằng {account}, thuộc tính SCHOOL_ACCOUNT là {wanted}',
    foreignDomain: '{account} không thuộc tên miền {wanted} (thuộc tính DOMAIN)',
    triggers: '{count} trình kích hoạt gọi heartbeat',
    beatAge: 'Nhịp kiểm tra gần nhất {minutes} phút trước ({at})',
    noBeat: 'Chưa có nhịp kiểm tra nào; sau khi cài đặt đợi 10 phút rồi chạy lại',
    noClasses: 'Trường chưa có lớp nào',
    countOf: '{count}/{total}',
    typed: 'Thành {kind}, hiện “{shown}”, được đọc là “{read}”',
    notConfigured: 'Chưa khai báo {property} nên không thử được',
    answered: 'Trả lời {status}: {text}',
    mailLeft: 'Còn {count} người nhận',
    chain: '{chain}: {count} dòng, khớp đầu chuỗi',
    drift: '{faults} (+ vùng thiếu, ~ vùng sai, − vùng thừa)',
    notAtOnce: 'Chưa thấy ngay sau khi tạo',
    removed: 'Đã bỏ {count} tệp tạm',
  },
  kinds: { number: 'số', date: 'ngày tháng', text: 'chữ', other: 'giá trị khác' },
  summary:
    'Tự kiểm tra: {pass} đạt, {fail} không đạt, {unknown} không rõ. Xem trang “Tự kiểm tra” của Sổ quản trị.',
  notWritten: 'Không ghi được vào trang “Tự kiểm tra”: {error}',
};
