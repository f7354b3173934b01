import type { ErrorTexts } from './error-texts';

/** Vietnamese error texts: what happened, why, what to do next. */
export const ERROR_TEXTS_VI: ErrorTexts = {
  NOT_SIGNED_IN:
    'Không biết ai đang thao tác vì Google không cho biết địa chỉ email. Hãy đăng nhập bằng tài khoản của trường rồi mở lại.',
  FOREIGN_DOMAIN:
    'Tài khoản {email} không thuộc trường. Hãy đăng nhập bằng tài khoản đuôi @{domain}.',
  TOKEN_INVALID:
    'Giấy xác nhận danh tính không hợp lệ nên lệnh không được nhận. Hãy tải lại trang và thử lại; nếu vẫn gặp, báo ban quản trị.',
  TOKEN_EXPIRED: 'Phiên làm việc đã hết hạn. Hãy tải lại trang rồi làm lại.',
  NOT_STAFF:
    'Tài khoản {email} chưa có trong danh sách nhân sự năm học này. Hãy liên hệ ban quản trị để được thêm.',
  ROLE_NOT_HELD:
    'Thầy/cô không giữ vai trò được làm việc này hôm nay. Người được làm: {roles}. Hãy nhờ người có vai trò đó.',
  SAME_PERSON: 'Người đề nghị không được tự duyệt đề nghị của mình. Hãy nhờ lãnh đạo khác duyệt.',
  BAD_INPUT: 'Mục “{field}” chưa dùng được: {value}. Hãy sửa rồi gửi lại.',
  BAD_MARK: '“{value}” không phải là điểm hợp lệ. {problem}',
  UNKNOWN_CLASS: 'Không có lớp “{value}”. Hãy kiểm tra lại tên lớp.',
  UNKNOWN_SUBJECT: 'Không có môn “{value}”. Hãy kiểm tra lại tên môn.',
  UNKNOWN_PUPIL: 'Không tìm thấy học sinh mã “{value}” trong lớp {classId}. Hãy tải lại trang.',
  UNKNOWN_COLUMN: 'Không tìm thấy cột “{value}” trong trang này. Hãy tải lại trang.',
  DUPLICATE_ID:
    'Mã “{value}” bị trùng ({where}). Mỗi mã chỉ được dùng một lần; hãy sửa rồi nhập lại.',
  TABLE_INVALID:
    'Bảng nhập vào chưa dùng được: {problems}. Hãy sửa bảng rồi nhập lại; chưa có gì bị thay đổi.',
  NEEDS_ANSWER:
    'Còn {count} chỗ chưa rõ trong bảng. Hãy trả lời rồi tiếp tục; hệ thống không tự đoán.',
  NOT_FOUND:
    'Không tìm thấy {what}. Có thể mục này đã bị xóa hoặc chưa được tạo; hãy tải lại trang.',
  ALREADY_DECIDED: 'Đề nghị {number} đã được {by} xử lí lúc {at} ({state}). Không cần làm gì thêm.',
  REQUEST_ALTERED:
    'Đề nghị {number} trong Sổ quản trị không còn như khi được gửi: sổ cái ghi khác. Đã dừng, chưa sửa điểm nào. Ban quản trị xem lịch sử phiên bản của trang “Đề nghị sửa điểm” và khôi phục, hoặc không duyệt và nhờ thầy/cô gửi đề nghị mới.',
  STALE_VALUE:
    'Ô điểm đã đổi sau khi đề nghị: lúc đề nghị là “{asked}”, bây giờ là “{found}”. Đề nghị không được áp dụng; hãy kiểm tra rồi đề nghị lại.',
  BLOCK_OPEN:
    'Ô này đang mở để nhập (đến {until}). Thầy/cô sửa trực tiếp trong sổ, không cần phiếu đề nghị.',
  LOCKED: 'Chưa đề nghị sửa được: {because}. Hãy nhập điểm khi cột điểm mở.',
  TAB_MISSING:
    'Không tìm thấy trang “{tab}” của sổ {classId}. Có thể trang đã bị xóa; hãy báo ban quản trị khôi phục từ lịch sử phiên bản.',
  TAB_NOT_UNDERSTOOD:
    'Trang “{tab}” của sổ {classId} không còn đúng mẫu (cột bị thêm, bớt, đổi chỗ hoặc đổi tiêu đề) nên đã được đóng, không đọc và không ghi. Hãy báo ban quản trị khôi phục từ lịch sử phiên bản rồi làm lại.',
  ROW_NOT_UNDERSTOOD:
    'Dòng {row} của trang “{tab}” có mã {value} nhưng họ tên là “{name}”, không khớp danh sách lớp, hoặc mã này đứng ở hai dòng. Không ghi gì vào dòng này; hãy báo ban quản trị sửa lại mã và họ tên rồi làm lại.',
  EVIDENCE_REQUIRED:
    'Đề nghị sửa điểm phải kèm minh chứng (ảnh bài kiểm tra hoặc sổ điểm cá nhân). Hãy đính kèm rồi gửi lại.',
  REASON_REQUIRED:
    'Cần ghi lí do bằng chữ; để trống hoặc chỉ có dấu câu thì chưa phải lí do. Hãy điền lí do rồi gửi lại.',
  END_TIME_REQUIRED:
    'Mở khóa phải có giờ kết thúc trong tương lai. Hãy chọn giờ kết thúc rồi gửi lại.',
  SCOPE_EMPTY:
    'Phạm vi đã chọn không có cột nào (lớp, môn, học kì và cột không khớp nhau) nên lệnh không được nhận. Hãy chọn lại rồi gửi.',
  NOTHING_OPENED: 'Lệnh này không mở được cột nào nên không được nhận. {because}',
  NOT_OPENABLE: 'Chưa xin mở cột này được: {because}.',
  INCOMPLETE: 'Chưa làm được vì còn thiếu: {missing}. Hãy hoàn thành rồi làm lại.',
  PUPIL_AWAY:
    'Học sinh {pupil} hiện không học ở lớp {classId} ({state}). Nếu em đã trở lại hoặc chuyển về, hãy ghi nhận ở mục “Học sinh” trước.',
  ROLL_DAY_OFF:
    'Ngày {date} không có buổi học này theo lịch năm học, nên không điểm danh. Hãy chọn ngày khác; nếu trường có học ngày ấy, ban quản trị sửa trang “Ngày nghỉ” hoặc ngày của học kì trong “Cài đặt”.',
  UNPRINTABLE:
    'Mục “{field}” có kí tự không in được trên giấy: {characters}. Hãy bỏ các kí tự ấy rồi gửi lại.',
  CORRECTION_OVER:
    'Hạn cuối để sửa điểm của cột này là {until} ({article}), nay đã qua, và điểm này có từ trước. Chỉ còn sửa theo kết quả phúc khảo: chọn nguyên nhân “Phúc khảo” và ghi số quyết định.',
  ROLL_CONFIRMED:
    'Chuyên cần tháng {month} đã được {by} xác nhận nên điểm danh của tháng không đổi được nữa. Cần sửa thì nhờ hiệu trưởng hoặc phó hiệu trưởng mở lại tháng ở thẻ “Điểm danh”.',
  ROLL_TOO_EARLY: 'Ngày {date} chưa đến nên chưa điểm danh được. Hãy chọn hôm nay.',
  ROLL_DAY_OVER:
    'Ngày {date} đã qua: chỉ giáo viên chủ nhiệm của lớp điểm danh hoặc sửa cho ngày trước. Hãy báo giáo viên chủ nhiệm.',
  PUPIL_HERE: 'Học sinh {pupil} đang học ở lớp {classId}, không có gì để ghi nhận trở lại.',
  OPEN_REQUESTS:
    'Học sinh {pupil} còn đề nghị sửa điểm chưa giải quyết: {numbers}. Hãy duyệt, từ chối hoặc rút các đề nghị đó rồi làm lại.',
  OTHER_GRADE:
    'Học sinh {pupil} đã có điểm ở lớp {from}; lớp {to} khác khối nên điểm không mang sang được. Chỉ chuyển giữa các lớp cùng khối.',
  BOOK_NOT_READY:
    'Việc này đã được ghi nhận nhưng sổ lớp {classId} chưa ghi được: {problem}. Hệ thống tự làm tiếp mỗi năm phút; không cần gửi lại. Nếu lỗi còn, hãy xử lí sổ đó.',
  RESULTS_BETWEEN:
    'Kết quả {period} của lớp {approved} đã duyệt còn của lớp {open} thì chưa, nên học sinh {pupil} sẽ không có kết quả ở lớp nào hoặc có hai. Hãy duyệt kết quả của cả hai lớp, hoặc mở lại kết quả lớp {approved}, rồi chuyển.',
  RULE_NOT_LAWFUL:
    '{rules} không áp dụng cho khối {grade} năm học {schoolYear}; đang có hiệu lực: {lawful}. Trường được chọn phiên bản và cách hiểu, không được chọn thông tư khác. Hãy chọn lại.',
  RULE_OUTSIDE_YEAR:
    'Ngày {from} nằm ngoài năm học {schoolYear} ({first} – {last}). Hãy chọn ngày trong năm học này.',
  PHRASE_NOT_UNDERSTOOD:
    'Từ thứ {word} “{text}” của câu chưa hiểu được nên chưa ghi gì. Hãy viết lại chỗ đó, ví dụ “chậm nhất 10 ngày làm việc sau khi kiểm tra”, rồi lưu lại.',
  REGULATION_IMPOSSIBLE:
    'Quy chế chưa dùng được với lịch năm học của trường nên chưa ghi gì: {problems}. Hãy sửa câu hoặc ngày nêu ở đây rồi lưu lại.',
  RULE_OVERTAKEN:
    'Khối {grade} đang theo quyết định có hiệu lực từ {since}; quyết định từ {from} sẽ không bao giờ được dùng. Hãy chọn từ {since} trở đi.',
  OUTSIDE_YEAR:
    '{field}: {value} nằm ngoài năm học {schoolYear} ({first} – {last}). Hãy chọn ngày trong khoảng đó rồi gửi lại.',
  YEAR_CLOSED:
    'Năm học {year} đã đóng, chỉ còn xem được. Lệnh chưa được thực hiện. Hãy chuyển sang năm học {current} rồi làm lại.',
  YEAR_NOT_DONE:
    'Chưa sang năm học mới được vì năm học {year} chưa xong. Năm học mới bắt đầu từ ngày: {notBefore}. Lớp còn cột chưa khóa, chưa duyệt: {classes}. Phiếu đề nghị sửa điểm chưa quyết định: {requests}. Công việc chưa xong: {unfinished}. Chưa có gì thay đổi. Hãy làm xong các việc ấy (khóa sổ cả năm ở thẻ “Khóa sổ”) rồi làm lại.',
  NOT_SET_UP:
    'Trường chưa được thiết lập ({missing}). Hãy báo ban quản trị chạy thiết lập theo hướng dẫn.',
  NO_SCHOOL:
    'Ở địa chỉ này chưa có trường: phần mềm đã được đưa lên nhưng chưa cài đặt xong. Người giữ tài khoản của trường mở chính trang này bằng tài khoản đó để cài đặt; thầy/cô mở lại sau.',
  API_DISABLED:
    '{api} chưa được bật trong dự án Google Cloud số {project} của phần mềm nên Google không cho đọc, ghi. Tài khoản của trường mở dự án tại script.google.com, bấm dấu + cạnh “Dịch vụ” (Services), chọn {api}, bấm “Thêm”; nếu trường dùng dự án Google Cloud riêng thì bật tại {url}. Bật xong chờ một, hai phút rồi làm lại; chưa có gì bị mất.',
  CONTROL_INCOMPLETE:
    'Sổ quản trị thiếu trang “{tab}”. Nếu vừa cập nhật phần mềm: nhịp kiểm tra kế tiếp tự thêm (hoặc tài khoản của trường chạy lại hàm install), hãy chờ vài phút rồi làm lại. Nếu trang đã bị xóa: khôi phục từ Nhật kí phiên bản của Sổ quản trị.',
  CONTROL_ALTERED:
    'Chưa làm được vì Sổ quản trị không còn như phần mềm đã ghi: {problem}. Chưa có gì thay đổi. Tài khoản của trường mở Sổ quản trị, Tệp → Nhật kí phiên bản, khôi phục bản ngay trước khi bị sửa; xong thì làm lại.',
  ID_REUSED:
    'Mã lệnh {id} đã dùng cho một lệnh khác nội dung nên lệnh này chưa được thực hiện. Hãy tải lại trang, xem việc trước đã xong chưa rồi gửi lại.',
  BUSY: 'Hệ thống đang bận xử lí việc khác. Chưa có gì thay đổi; hãy thử lại sau ít giây.',
  GOOGLE_REFUSED:
    'Google từ chối thao tác (mã {status}). Chưa ghi nhận gì thêm; hãy thử lại, nếu vẫn gặp hãy báo ban quản trị.',
  GOOGLE_UNAVAILABLE:
    'Dịch vụ Google đang quá tải hoặc gián đoạn (mã {status}). Việc dở dang sẽ tự làm tiếp; hãy thử lại sau ít phút.',
  INTERNAL: 'Có lỗi ngoài dự kiến. Chưa ghi nhận gì thêm; hãy báo ban quản trị kèm giờ gặp lỗi.',
};
