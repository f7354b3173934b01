import { condition } from './health-condition';

const HOUR_MS = 60 * 60 * 1000;
const TEN_MINUTES_MS = 10 * 60 * 1000;

/** What keeps the recurring work of the school's side from being done. */
export const BEAT_CONDITIONS = [
  condition('noBeat', {
    title: {
      vi: 'Hệ thống không quét sổ',
      en: 'The books are not being looked at',
    },
    meaning: {
      vi: 'Điểm vừa nhập chưa được ghi nhận, cột đến hạn chưa tự đóng. Hạn nhập vẫn tính theo giờ của Google, không ai được thêm giờ.',
      en: 'Marks just typed are not accepted yet and columns that are due do not close by themselves. Deadlines still count by Google’s time; nobody gains any.',
    },
    toDo: {
      vi: 'Mở dự án Apps Script bằng tài khoản của trường, xem mục Trình kích hoạt (Triggers) và Lượt thực thi (Executions), rồi chạy hàm install để lập lại trình kích hoạt.',
      en: 'Open the Apps Script project with the school account, look at Triggers and Executions, then run install to set the trigger again.',
    },
  }),
  condition('partFailed', {
    title: { vi: 'Một phần việc của lần quét bị lỗi', en: 'A part of the recurring work fails' },
    meaning: {
      vi: 'Phần việc này chưa làm được; các phần khác vẫn chạy. Lần quét sau tự thử lại.',
      en: 'This part could not be done; the others go on. The next beat tries again by itself.',
    },
    toDo: {
      vi: 'Nếu lỗi còn sau một giờ: chạy hàm selfCheck và gửi kết quả cùng thư này cho nhóm phát triển.',
      en: 'If it lasts for more than an hour: run selfCheck and send its result and this mail to the developers.',
    },
  }),
  condition('quotaGone', {
    title: { vi: 'Đã hết hạn mức của Google', en: 'A Google quota is used up' },
    meaning: {
      vi: 'Google tạm không cho tài khoản của trường đọc, ghi hoặc gửi thư thêm. Không dữ liệu nào mất; việc chờ được làm tiếp khi có lại hạn mức (theo phút hoặc theo ngày).',
      en: 'Google does not let the school account read, write or mail any more for now. Nothing is lost; what waits goes on when the quota is back (by the minute or by the day).',
    },
    toDo: {
      vi: 'Chờ đến ngày hôm sau. Nếu lặp lại nhiều ngày: giảm tiện ích khác chạy bằng tài khoản của trường, hoặc báo nhóm phát triển.',
      en: 'Wait until the next day. If it comes back for days: let fewer other tools run under the school account, or tell the developers.',
    },
  }),
  condition(
    'googleAway',
    {
      title: { vi: 'Google không trả lời', en: 'Google does not answer' },
      meaning: {
        vi: 'Phần việc này chờ đã hơn một giờ vì dịch vụ của Google không trả lời.',
        en: 'This part has been waiting for more than an hour because a Google service does not answer.',
      },
      toDo: {
        vi: 'Xem trang tình trạng Google Workspace. Hệ thống tự làm tiếp khi dịch vụ trở lại.',
        en: 'Look at the Google Workspace status page. Work goes on by itself when the service is back.',
      },
    },
    { patienceMs: HOUR_MS },
  ),
  condition(
    'stateApart',
    {
      title: {
        vi: 'Sổ cái và giá trị đã ghi nhận không khớp',
        en: 'Ledger and accepted values do not agree',
      },
      meaning: {
        vi: 'Bảng “Đã nhận” khác với điều các mục sổ cái nói. Có người sửa tệp sổ cái ngoài hệ thống, hoặc một lần ghi bị đứt.',
        en: 'The table “Đã nhận” differs from what the entries say. Somebody changed the ledger file by hand, or a write was cut off.',
      },
      toDo: {
        vi: 'Không sửa gì thêm. Xem lịch sử phiên bản của sổ cái, đối chiếu với thư điểm chốt gần nhất rồi báo nhóm phát triển.',
        en: 'Change nothing more. Look at the version history of the ledger, compare with the last checkpoint mail, then tell the developers.',
      },
    },
    { told: 'daily', known: 'detail' },
  ),
  condition(
    'ledgerMended',
    {
      title: {
        vi: 'Sổ cái vừa bị sửa ngoài phần mềm',
        en: 'The ledger was changed outside of the software',
      },
      meaning: {
        vi: 'Chỗ bị sửa đã được dựng lại từ chuỗi và ghi vào sổ cái; không giá trị nào trong đó được nhận vào sổ điểm. Chỉ tài khoản của trường mới sửa được sổ cái.',
        en: 'What was changed has been brought back from the chain, and the ledger says so; nothing of it was taken into the class books. Only the school account can change the ledger.',
      },
      toDo: {
        vi: 'Xem lịch sử phiên bản của sổ cái để biết ai đã sửa, và đổi mật khẩu tài khoản của trường nếu không rõ.',
        en: 'See in the version history of the ledger who did it, and change the password of the school account if that is not clear.',
      },
    },
    { told: 'event', known: 'detail' },
  ),
  condition(
    'controlMended',
    {
      title: {
        vi: 'Sổ quản trị vừa bị sửa ngoài phần mềm',
        en: 'The control workbook was changed outside of the software',
      },
      meaning: {
        vi: 'Dòng bị sửa, trang bị xóa đã được đưa về như phần mềm đã ghi và ghi vào sổ cái; không điều gì trong đó có hiệu lực. Chỉ tài khoản của trường mới sửa được các trang này.',
        en: 'What was changed has been put back as the software wrote it, and the ledger says so; nothing of it held. Only the school account can change these tabs.',
      },
      toDo: {
        vi: 'Nhân sự, vai trò, phân công, lớp và học sinh chỉ đổi bằng cách nhập lại bảng ở “Thiết lập năm học” hoặc bằng lệnh. Nếu không rõ ai đã sửa: xem lịch sử phiên bản của Sổ quản trị và đổi mật khẩu tài khoản của trường.',
        en: 'Staff, roles, assignments, classes and pupils change by importing the tables again or by commands. If it is not clear who did this: see the version history of the control workbook and change the password of the school account.',
      },
    },
    { told: 'event', known: 'detail' },
  ),
  condition(
    'controlStated',
    {
      title: {
        vi: 'Sổ quản trị được xác nhận theo nội dung đang có',
        en: 'The control workbook was said to count as it stands',
      },
      meaning: {
        vi: 'Tài khoản của trường chạy install với thuộc tính ACCEPT_CONTROL. Nội dung có trong Sổ quản trị lúc đó có hiệu lực ngay và đã được niêm phong; sổ cái đã ghi việc này. Điều viết tay sau đó không có hiệu lực.',
        en: 'The school account ran install with the property ACCEPT_CONTROL. What stood in the control workbook then holds at once and is sealed; the ledger says so. What is written by hand afterwards does not hold.',
      },
      toDo: {
        vi: 'Xem lại nhân sự, vai trò, phân công, lớp và lệnh khóa. Sai chỗ nào, sửa bằng “Thiết lập năm học” hoặc bằng lệnh.',
        en: 'Look through staff, roles, assignments, classes and locks; put right what is wrong by importing the tables again or by commands.',
      },
    },
    { told: 'event', known: 'detail' },
  ),
  condition(
    'ledgerFull',
    {
      title: { vi: 'Sổ cái sắp đầy', en: 'The ledger fills up' },
      meaning: {
        vi: 'Khi đầy, Google không cho thêm mục nào và hệ thống dừng ghi nhận.',
        en: 'When it is full Google takes no more entries and nothing is accepted any more.',
      },
      toDo: {
        vi: 'Báo người phụ trách phần mềm để chuẩn bị tệp sổ cái tiếp theo.',
        en: 'Have the next ledger file prepared by whoever looks after the software.',
      },
    },
    { told: 'daily' },
  ),
  condition(
    'unreadableCell',
    {
      title: { vi: 'Ô không đọc được', en: 'A cell that cannot be read' },
      meaning: {
        vi: 'Trang có ô không đọc được giữ nội dung hợp lệ gần nhất cho đến khi ô được sửa.',
        en: 'A tab with a cell nobody can read counts as it last stood until the cell is put right.',
      },
      toDo: {
        vi: 'Mở Sổ quản trị và sửa ô đã nêu.',
        en: 'Open the control workbook and put the cell right.',
      },
    },
    { told: 'daily', known: 'detail' },
  ),
  condition(
    'owedWork',
    {
      title: { vi: 'Việc chưa làm xong', en: 'Work that is not finished' },
      meaning: {
        vi: 'Việc chưa xong được thử lại sau mỗi năm phút.',
        en: 'Unfinished work is tried again every five minutes.',
      },
      toDo: {
        vi: 'Xem các mục khác của thư này hoặc trang Tình trạng: thường là một sổ không ghi được.',
        en: 'Look at the other lines of this mail or at the page Health: mostly a book cannot be written.',
      },
    },
    { told: 'daily', known: 'detail', patienceMs: TEN_MINUTES_MS },
  ),
] as const;
