import { condition } from './health-condition';

const RESTORE = {
  vi: 'Dùng tài khoản của trường khôi phục tệp. Mã SHA-256 đúng nằm ở trang “Lưu trữ” của Sổ quản trị và trong sổ cái.',
  en: 'Restore it with the school account. The right SHA-256 stands in the tab “Lưu trữ” of the control workbook and in the ledger.',
};

/** What can be wrong with a document that was filed: printed books, minutes, evidence. */
export const ARCHIVE_CONDITIONS = [
  condition('archiveLost', {
    title: { vi: 'Thiếu tệp lưu trữ', en: 'An archived file is missing' },
    meaning: {
      vi: 'Tệp đã bị xóa hẳn. Bản in và chữ kí trên giấy vẫn có giá trị.',
      en: 'It was deleted for good. The signed paper still counts.',
    },
    toDo: {
      vi: 'Nhờ quản trị Google Workspace khôi phục tệp (trong 25 ngày); nếu không được, xuất lại và ghi rõ đây là bản thay thế.',
      en: 'Ask the Google Workspace administrator to restore it (25 days); failing that, print again and say that it replaces the first.',
    },
  }),
  condition('archiveTrashed', {
    title: { vi: 'Tệp lưu trữ nằm trong thùng rác', en: 'An archived file is in the trash' },
    meaning: {
      vi: 'Google xóa hẳn tệp sau 30 ngày trong thùng rác.',
      en: 'Google deletes it for good after 30 days in the trash.',
    },
    toDo: RESTORE,
  }),
  condition('archiveChanged', {
    title: { vi: 'Nội dung tệp lưu trữ đã khác', en: 'An archived file has another content' },
    meaning: {
      vi: 'Mã băm của tệp không còn là mã đã ghi trong sổ cái: tệp đã bị thay. Không dùng bản này làm căn cứ.',
      en: 'Its hash is not the one in the ledger: it was replaced. Do not rely on this copy.',
    },
    toDo: {
      vi: 'Mở Quản lí phiên bản của tệp, lấy lại bản đầu tiên (mã băm đã ghi trong sổ cái), rồi đặt lại chỉ đọc.',
      en: 'Open Manage versions, take back the first one (its hash is in the ledger), then make it read-only again.',
    },
  }),
  condition('archiveRenamed', {
    title: { vi: 'Tệp lưu trữ bị đổi tên', en: 'An archived file was renamed' },
    meaning: {
      vi: 'Nội dung không đổi, nhưng người tìm theo tên sẽ không thấy.',
      en: 'Its content is the same, but who looks for its name does not find it.',
    },
    toDo: RESTORE,
  }),
  condition('archiveMoved', {
    title: { vi: 'Tệp lưu trữ bị chuyển chỗ', en: 'An archived file was moved' },
    meaning: {
      vi: 'Nội dung không đổi, nhưng tệp không còn trong thư mục lưu trữ của lớp.',
      en: 'Its content is the same, but it is not in the archive folder of its class any more.',
    },
    toDo: RESTORE,
  }),
  condition('archiveUnsealed', {
    title: { vi: 'Tệp lưu trữ không còn chỉ đọc', en: 'An archived file is no longer read-only' },
    meaning: {
      vi: 'Giới hạn nội dung đã bị gỡ: tệp có thể bị thay. Hiện nội dung vẫn là bản đã lưu.',
      en: 'Its content restriction was lifted: it could be replaced. For now its content is the one filed.',
    },
    toDo: {
      vi: 'Mở tệp bằng tài khoản của trường và khóa lại (Tệp → Khóa tệp).',
      en: 'Open it with the school account and lock it again.',
    },
  }),
  condition('archiveIndex', {
    title: {
      vi: 'Trang “Lưu trữ” không khớp sổ cái',
      en: 'The tab “Lưu trữ” does not agree with the ledger',
    },
    meaning: {
      vi: 'Dòng của tệp này bị xóa, được viết thêm hoặc ghi mã băm khác với mục sổ cái. Chỉ tin mã băm trong sổ cái.',
      en: 'The row of this file was taken out or put in, or has another hash than the entry of the ledger. Believe the hash in the ledger only.',
    },
    toDo: {
      vi: 'Xem lịch sử phiên bản của Sổ quản trị để biết ai đã sửa; tìm tệp theo mã băm trong sổ cái.',
      en: 'See in the version history of the control workbook who changed it; look the file up by the hash in the ledger.',
    },
  }),
  condition('resultsAltered', {
    title: {
      vi: 'Kết quả đã duyệt trong sổ cái bị sửa',
      en: 'Approved results in the ledger were changed',
    },
    meaning: {
      vi: 'Dòng ở trang “Kết quả đã duyệt” không khớp mã băm trong mục duyệt nên không được tin. Điểm và bản in không lấy từ trang này.',
      en: 'Rows of the tab “Kết quả đã duyệt” do not have the hash in the entry of their approval and are not believed. Marks and printed books are not taken from there.',
    },
    toDo: {
      vi: 'Khôi phục trang từ Tệp → Nhật kí phiên bản của sổ cái; hệ thống đối chiếu lại trong vòng một giờ.',
      en: 'Restore the tab by File → Version history of the ledger; it is compared again within an hour.',
    },
  }),
  condition(
    'resultsMended',
    {
      title: {
        vi: 'Kết quả đã duyệt vừa bị sửa ngoài phần mềm',
        en: 'Approved results were changed outside of the software',
      },
      meaning: {
        vi: 'Dòng bị sửa đã được dựng lại đúng như lúc duyệt và ghi vào sổ cái.',
        en: 'What was changed has been made again as it was approved, and the ledger says so.',
      },
      toDo: {
        vi: 'Xem lịch sử phiên bản của sổ cái để biết ai đã sửa, và đổi mật khẩu tài khoản của trường nếu không rõ.',
        en: 'See in the version history of the ledger who did it, and change the password of the school account if that is not clear.',
      },
    },
    { told: 'event', known: 'detail' },
  ),
  condition('folderRestored', {
    title: {
      vi: 'Thư mục lưu trữ đã bị bỏ vào thùng rác',
      en: 'An archive folder had been put into the trash',
    },
    meaning: {
      vi: 'Khi lưu tệp mới, hệ thống thấy thư mục trong thùng rác và đã đưa thư mục trở lại.',
      en: 'When a new file was to be filed its folder was found in the trash and brought back.',
    },
    toDo: {
      vi: 'Hỏi người giữ tài khoản của trường vì sao thư mục bị xóa. Mục này tự hết ở lần quét sau.',
      en: 'Ask who keeps the school account why it was deleted. This line goes with the next beat.',
    },
  }),
] as const;
