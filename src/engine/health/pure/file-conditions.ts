import { condition } from './health-condition';

const HOUR_MS = 60 * 60 * 1000;

/** What can be wrong with the workbooks of the school. */
export const FILE_CONDITIONS = [
  condition('fileLost', {
    title: { vi: 'Không mở được tệp', en: 'A file cannot be opened' },
    meaning: {
      vi: 'Tệp đã bị xóa hẳn, hoặc tài khoản của trường không còn quyền. Thiếu sổ quản trị hoặc sổ cái thì không điểm nào được ghi nhận và không cột nào tự đóng.',
      en: 'The file was deleted for good, or the school account has lost its rights. Without control or ledger no mark is accepted and no column closes by itself.',
    },
    toDo: {
      vi: 'Khôi phục tệp từ thùng rác của Drive (trong 30 ngày), hoặc nhờ quản trị Google Workspace khôi phục (25 ngày sau đó). Không tạo tệp mới thay thế.',
      en: 'Restore the file from the Drive trash (30 days), or ask the Google Workspace administrator (25 days after that). Do not make a new one in its place.',
    },
  }),
  condition('fileUnreadable', {
    title: { vi: 'Không đọc được nội dung tệp', en: 'The content of a file cannot be read' },
    meaning: {
      vi: 'Tệp còn đó nhưng thiếu một phần hệ thống cần, nên lần quét dừng ở đây.',
      en: 'The file is there, but a part that is needed is missing, so the beat stops here.',
    },
    toDo: {
      vi: 'Mở tệp, khôi phục bản gần nhất còn đủ trang: Tệp → Nhật kí phiên bản.',
      en: 'Open the file and restore the last version that had all of its tabs: File → Version history.',
    },
  }),
  condition('tabLost', {
    title: { vi: 'Thiếu trang của sổ quản trị', en: 'A tab of the control workbook is missing' },
    meaning: {
      vi: 'Trang do người viết tay (cài đặt, ngày kiểm tra, ngày nghỉ) giữ nội dung hợp lệ gần nhất và lần quét vẫn chạy; trang chỉ phần mềm ghi được tự dựng lại từ bản niêm phong nếu bản này còn nguyên, nếu không thì việc cần trang đó dừng. Mọi lệnh bị từ chối cho đến khi trang trở lại.',
      en: 'A tab written by hand (settings, test dates, holidays) counts as it last stood and the beat goes on; a tab only the software writes is made again from its sealed copy if that is whole, and otherwise what needs it stops. Commands are refused until the tab is back.',
    },
    toDo: {
      vi: 'Mở Sổ quản trị, khôi phục từ Tệp → Nhật kí phiên bản. Không tạo trang mới cùng tên.',
      en: 'Open the control workbook and restore it by File → Version history. Do not make a new tab of that name.',
    },
  }),
  condition('controlAltered', {
    title: {
      vi: 'Sổ quản trị không còn như phần mềm đã ghi',
      en: 'The control workbook is not as the software wrote it',
    },
    meaning: {
      vi: 'Có người sửa trang “Niêm phong” hoặc đưa cả tệp về bản cũ, nên không điều gì trong tệp được tin: không điểm nào được ghi nhận, không cột nào tự mở hay tự đóng và mọi lệnh bị từ chối. Hạn nhập vẫn tính theo giờ của Google.',
      en: 'Somebody changed the tab “Niêm phong” or put the whole file back to an older version, so nothing in it is believed: no mark is accepted, no column opens or closes by itself and every command is refused. Deadlines still count by Google’s time.',
    },
    toDo: {
      vi: 'Mở Sổ quản trị bằng tài khoản của trường, Tệp → Nhật kí phiên bản, khôi phục bản cuối cùng do phần mềm ghi (giờ đã nêu). Hệ thống tự chạy tiếp ở lần quét sau. Nếu không rõ ai đã sửa, đổi mật khẩu tài khoản của trường.',
      en: 'Open it with the school account, File → Version history, and restore the last version the software wrote (at the time named). Work goes on by itself with the next beat. If it is not clear who did this, change the password of the school account.',
    },
  }),
  condition('fileTrashed', {
    title: { vi: 'Tệp nằm trong thùng rác', en: 'A file is in the trash' },
    meaning: {
      vi: 'Google xóa hẳn tệp sau 30 ngày trong thùng rác. Đến lúc đó hệ thống vẫn quét tệp.',
      en: 'Google deletes it for good after 30 days in the trash. Until then it is still looked at.',
    },
    toDo: {
      vi: 'Mở thùng rác của Drive bằng tài khoản của trường và khôi phục tệp (hoặc thư mục chứa tệp).',
      en: 'Open the Drive trash with the school account and restore the file (or the folder it is in).',
    },
  }),
  condition('fileMoved', {
    title: {
      vi: 'Tệp bị chuyển khỏi thư mục của trường',
      en: 'A file has left the school’s folder',
    },
    meaning: {
      vi: 'Tệp vẫn được quét, nhưng quyền của thư mục mới có thể cho người ngoài xem hoặc sửa.',
      en: 'It is still looked at, but the new folder may let others read or write it.',
    },
    toDo: {
      vi: 'Chuyển tệp về thư mục “Sổ điểm <năm học>” của tài khoản trường.',
      en: 'Move it back into the folder “Sổ điểm <school year>” of the school account.',
    },
  }),
  condition('fileReadOnly', {
    title: { vi: 'Tệp bị đặt chỉ đọc', en: 'A file was made read-only' },
    meaning: {
      vi: 'Có người khóa tệp bằng giới hạn nội dung của Drive: không ai nhập được điểm, hệ thống không đóng, mở cột hay trả lại giá trị sai được.',
      en: 'Somebody locked it by a Drive content restriction: nobody can enter marks, and nothing can be closed, opened or put back.',
    },
    toDo: {
      vi: 'Mở tệp bằng tài khoản của trường, bấm Tệp → Mở khóa tệp. Lệnh đang chờ được làm tiếp ở lần quét sau.',
      en: 'Open it with the school account: File → Unlock. What waits is done with the next beat.',
    },
  }),
  condition('fileForeign', {
    title: { vi: 'Tệp đã đổi chủ', en: 'A file has another owner' },
    meaning: {
      vi: 'Chủ tệp sửa được mọi ô và gỡ được mọi bảo vệ. Sổ này không còn do trường giữ.',
      en: 'An owner can change every cell and remove every protection. The school does not hold this book any more.',
    },
    toDo: {
      vi: 'Yêu cầu người đó chuyển quyền sở hữu về tài khoản của trường, rồi đối chiếu sổ với sổ cái.',
      en: 'Have the ownership given back to the school account, then compare the book with the ledger.',
    },
  }),
  condition(
    'bookFault',
    {
      title: { vi: 'Sổ điểm cần được sửa lại', en: 'A class book must be put right' },
      meaning: {
        vi: 'Phần bị nêu của sổ chưa được ghi nhận; phần còn lại và các sổ khác vẫn hoạt động bình thường.',
        en: 'The part named is not accepted; the rest of the book and the other books work as usual.',
      },
      toDo: {
        vi: 'Mở sổ, khôi phục phần bị nêu từ Tệp → Nhật kí phiên bản.',
        en: 'Open the book and restore the part named by File → Version history.',
      },
    },
    { known: 'detail' },
  ),
  condition(
    'bookEvent',
    {
      title: { vi: 'Vừa xảy ra trong sổ điểm', en: 'It has happened in a class book' },
      meaning: {
        vi: 'Sổ cái đã ghi việc này. Hệ thống không cần ai làm gì thêm, nhưng có thể thầy/cô muốn biết.',
        en: 'The ledger has it. The system needs nothing more to be done, but you may want to know.',
      },
      toDo: {
        vi: 'Nếu không rõ vì sao, hãy hỏi người đã sửa và xem lịch sử của các điểm đó ở mục Tra cứu.',
        en: 'If you do not know why, ask whoever did it and look the marks up.',
      },
    },
    { told: 'event', known: 'detail' },
  ),
  condition('bookLost', {
    title: { vi: 'Không mở được sổ điểm', en: 'A class book cannot be opened' },
    meaning: {
      vi: 'Sổ đã bị xóa hẳn hoặc tài khoản của trường không còn quyền: lớp này không được quét. Các sổ khác vẫn hoạt động bình thường; điểm đã ghi nhận còn trong sổ cái.',
      en: 'It was deleted for good or the school account has lost its rights: this class is not looked at. The other books work as usual; accepted marks are in the ledger.',
    },
    toDo: {
      vi: 'Khôi phục tệp từ thùng rác của Drive, hoặc nhờ quản trị Google Workspace khôi phục.',
      en: 'Restore it from the Drive trash, or ask the Google Workspace administrator.',
    },
  }),
  condition(
    'bookAway',
    {
      title: { vi: 'Sổ điểm không trả lời', en: 'A class book does not answer' },
      meaning: {
        vi: 'Google không đưa được sổ này đã hơn một giờ. Các sổ khác vẫn hoạt động bình thường.',
        en: 'Google has not given this book for more than an hour. The other books work as usual.',
      },
      toDo: {
        vi: 'Mở thử sổ bằng tài khoản của trường. Hệ thống tự quét lại khi sổ mở được.',
        en: 'Try to open it with the school account. It is looked at again by itself.',
      },
    },
    { patienceMs: HOUR_MS },
  ),
  condition('bookUnwritten', {
    title: { vi: 'Không ghi được vào sổ điểm', en: 'A class book cannot be written' },
    meaning: {
      vi: 'Hệ thống đọc được sổ nhưng Google từ chối thay đổi: giá trị sai chưa được trả lại, cột đến hạn chưa đóng.',
      en: 'It can be read, but Google refuses the change: wrong values are not put back, columns that are due are not closed.',
    },
    toDo: {
      vi: 'Xem quyền của tài khoản trường với tệp và tệp có bị đặt chỉ đọc không.',
      en: 'See what rights the school account has, and whether the file was made read-only.',
    },
  }),
] as const;
