import { type Contradiction, reading } from './contradiction-types';

/** What regulations of schools contradict each other in, as settings: both readings are named. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    id: 'C1',
    about: { vi: 'Ai nhập điểm giữa kì, cuối kì', en: 'Who enters mid-term and final marks' },
    readings: [
      reading('assigned', ['Giáo viên bộ môn', 'The subject teacher'], ['thu-dau-mot', 'him-lam']),
      reading('secretary', ['Thư kí nhà trường', 'The school secretary'], ['nguyen-du']),
      reading(
        'lead',
        ['Người chủ trì của môn nhiều giáo viên', 'The lead teacher of a subject with several'],
        ['thien-huong'],
      ),
    ],
    usual: 'assigned',
  },
  {
    id: 'C2',
    about: { vi: 'Ai quyết định khóa, mở sổ', en: 'Who decides to lock and to open' },
    readings: [
      reading(
        'principal',
        ['Hiệu trưởng', 'The principal'],
        ['thu-dau-mot', 'nguyen-du', 'dak-lak'],
      ),
      reading(
        'deputy',
        ['Phó hiệu trưởng phụ trách chuyên môn', 'The deputy principal'],
        ['him-lam'],
      ),
      reading(
        'schedule',
        ['Ban quản trị, theo lịch đã ban hành', 'The administrators, by the plan'],
        ['thien-huong'],
      ),
    ],
    usual: 'principal',
  },
  {
    id: 'C3',
    about: { vi: 'Hạn cuối để sửa điểm', en: 'Last day for corrections' },
    readings: [
      reading(
        'beforeFinalTest',
        [
          '1 tuần trước khi kiểm tra học kì (cho ĐĐGtx và giữa kì; điểm cuối kì theo cách sửa sau khi sổ hoàn tất)',
          'A week before the final test (regular and mid-term marks; final marks are corrected as in a finished book)',
        ],
        ['thu-dau-mot', 'nguyen-du'],
      ),
      reading(
        'beforeSummary',
        [
          'Trước khi tổng kết học kì, hoặc ngay khi phát hiện',
          'Before the semester is summed up, or as soon as found',
        ],
        ['thien-huong'],
      ),
      reading('none', ['Không đặt hạn', 'No last day'], ['him-lam', 'dak-lak']),
    ],
    usual: 'beforeFinalTest',
  },
  {
    id: 'C4',
    about: { vi: 'Hạn nhập điểm', en: 'Until when marks are entered' },
    readings: [
      reading(
        'tenDays',
        [
          'Định kì: 10 ngày sau khi kiểm tra; thường xuyên: cuối mỗi tuần hoặc mỗi tháng',
          'Periodic: 10 days after the test; regular: the end of each week or month',
        ],
        ['thu-dau-mot'],
      ),
      reading(
        'oneWeek',
        [
          'Định kì: 1 tuần sau khi kiểm tra; thường xuyên: cuối tuần 2 và tuần 4 của mỗi tháng',
          'Periodic: a week after the test; regular: the end of weeks 2 and 4 of each month',
        ],
        ['thien-huong'],
      ),
      reading(
        'tenWorkingDays',
        [
          'Định kì: 10 ngày làm việc sau khi kiểm tra; thường xuyên: cuối tuần 8, 17, 26, 34 của năm học',
          'Periodic: 10 working days after the test; regular: the end of weeks 8, 17, 26, 34',
        ],
        ['nguyen-du'],
      ),
      reading(
        'twoWeeks',
        [
          'Định kì: 2 tuần sau khi kiểm tra; thường xuyên: 1/2 số lần điểm đến giữa học kì, đủ đến cuối học kì',
          'Periodic: 2 weeks after the test; regular: half of the marks by the middle, all by the end of the semester',
        ],
        ['him-lam'],
      ),
    ],
    usual: 'tenWorkingDays',
  },
  {
    id: 'C5',
    about: { vi: 'Ai điểm danh và cập nhật lúc nào', en: 'Who takes the roll, and how often' },
    readings: [
      reading('proctorDaily', ['Giám thị, hằng ngày', 'The proctor, every day'], ['thu-dau-mot']),
      reading('homeroomDaily', ['GVCN, hằng ngày', 'The homeroom teacher, every day'], ['him-lam']),
      reading(
        'homeroomMonthly',
        ['GVCN, mỗi tháng', 'The homeroom teacher, every month'],
        ['thien-huong', 'nguyen-du', 'dak-lak'],
      ),
    ],
    usual: 'homeroomDaily',
  },
  {
    id: 'C6',
    about: { vi: 'Kiểm tra tiến độ nhập điểm', en: 'When progress is checked' },
    readings: [
      reading(
        'monthly',
        ['Cuối mỗi tháng', 'At the end of each month'],
        ['thu-dau-mot', 'nguyen-du'],
      ),
      reading(
        'midAndEnd',
        ['Giữa và cuối mỗi học kì', 'In the middle and at the end of each semester'],
        ['him-lam'],
      ),
    ],
    usual: 'monthly',
  },
  {
    id: 'C7',
    about: { vi: 'Từ ngữ đánh giá', en: 'Words of evaluation' },
    readings: [
      reading(
        'tt22',
        [
          'Theo Thông tư 22/2021: kết quả học tập, kết quả rèn luyện',
          'Circular 22/2021: learning result, training result',
        ],
        ['him-lam', 'thien-huong'],
      ),
      reading(
        'tt58',
        ['Theo Thông tư 58/2011: học lực, hạnh kiểm', 'Circular 58/2011: học lực, hạnh kiểm'],
        ['thu-dau-mot', 'nguyen-du'],
      ),
    ],
    usual: 'tt22',
  },
  {
    id: 'C8',
    about: { vi: 'Giấy đề nghị sửa điểm và người duyệt', en: 'Form of a correction request' },
    readings: [
      reading(
        'request',
        ['Phiếu đề nghị, hiệu trưởng duyệt', 'A request form, approved by the principal'],
        ['thu-dau-mot'],
      ),
      reading(
        'application',
        ['Đơn hoặc phiếu, ban giám hiệu đồng ý', 'An application, agreed by the leaders'],
        ['thien-huong'],
      ),
      reading(
        'minutes',
        ['Biên bản đề nghị, hiệu trưởng duyệt', 'Minutes of request, approved by the principal'],
        ['nguyen-du'],
      ),
    ],
    usual: 'request',
  },
  {
    id: 'C9',
    about: { vi: 'Hạn của hồ sơ học sinh', en: 'When pupil records are complete' },
    readings: [
      reading(
        'yearStart',
        ['Đầu năm học', 'Start of the year'],
        ['thu-dau-mot', 'nguyen-du', 'dak-lak'],
      ),
      reading('september', ['Trong tháng 9', 'In September'], ['thien-huong']),
      reading(
        'august',
        [
          'Trước ngày 30/8; khối 6 xong chậm nhất ngày 10/9',
          'Before 30 August; grade 6 by 10 September',
        ],
        ['him-lam'],
      ),
    ],
    usual: 'september',
  },
  {
    id: 'C10',
    about: { vi: 'In sổ của lớp', en: 'When the class book is printed' },
    readings: [
      reading(
        'yearEnd',
        ['Cuối năm học', 'At the end of the year'],
        ['thu-dau-mot', 'thien-huong'],
      ),
      reading(
        'eachTerm',
        ['Cuối mỗi học kì; trang chuyên cần mỗi tháng', 'Each semester; attendance each month'],
        ['nguyen-du'],
      ),
    ],
    usual: 'yearEnd',
  },
  {
    id: 'C11',
    about: { vi: 'Nơi lưu trữ', en: 'Where the archive is kept' },
    readings: [
      reading(
        'drive',
        ['Google Drive của trường, kèm đĩa hoặc USB', 'The school’s Drive, with disks or USB'],
        ['thien-huong'],
      ),
      reading('usb', ['USB', 'USB'], ['nguyen-du']),
      reading('pdf', ['Tệp PDF theo lớp', 'PDF files by class'], ['him-lam']),
      reading(
        'disc',
        ['Đĩa hoặc thiết bị nhớ có dán nhãn', 'Labelled disks'],
        ['dak-lak', 'thu-dau-mot'],
      ),
    ],
    usual: 'drive',
  },
  {
    id: 'C12',
    about: { vi: 'Năm học bắt đầu áp dụng', en: 'From which school year it holds' },
    readings: [
      reading(
        'closing',
        ['Năm ghi ở điều khoản thi hành', 'The year in the closing article'],
        ['thu-dau-mot', 'him-lam', 'dak-lak'],
      ),
      reading('scope', ['Năm ghi ở phạm vi áp dụng', 'The year in the article on scope']),
    ],
    usual: 'closing',
  },
  {
    id: 'C13',
    about: { vi: 'Công khai kết quả', en: 'Who sees results' },
    readings: [
      reading('individual', [
        'Chỉ học sinh và gia đình có liên quan (Thông tư 15/2026 Điều 22 khoản 2)',
        'Only the pupil and the family concerned (Circular 15/2026, article 22.2)',
      ]),
      reading('inClass', ['Thông báo công khai trong lớp', 'Announced in class'], ['nguyen-du']),
    ],
    usual: 'individual',
  },
  {
    id: 'C14',
    about: { vi: 'Sổ điểm cá nhân của giáo viên', en: 'The teacher’s own mark book' },
    readings: [
      reading(
        'kept',
        ['Có in, kí và nộp về trường', 'Printed, signed and handed in'],
        ['thu-dau-mot', 'thien-huong', 'nguyen-du'],
      ),
      reading('notRequired', [
        'Không bắt buộc (Thông tư 15/2026 Điều 21 khoản 2)',
        'Not compulsory (Circular 15/2026, article 21.2)',
      ]),
    ],
    usual: 'kept',
  },
];
