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
