import { type Preset, rule } from './preset';

/** The regulation of the education department of Đắk Lắk on electronic transcripts (2023). */
export const DAK_LAK: Preset = {
  id: 'dak-lak',
  name: { vi: 'Sở GDĐT Đắk Lắk (học bạ)', en: 'Đắk Lắk education department (transcripts)' },
  document: 'Quy chế quản lí và sử dụng Học bạ điện tử',
  number: '/QĐ-SGDĐT (tháng 9 năm 2023)',
  date: '',
  effectiveFrom: '2023-2024',
  boardDecision: 'Ban quản trị phần mềm HBĐT do thủ trưởng đơn vị thành lập (Điều 6 khoản 1)',
  rules: [
    rule(
      'Điều 8 khoản 1',
      'hồ sơ học sinh, do giáo viên chủ nhiệm: vào đầu học kì I',
      'Cập nhật danh sách và sơ yếu lí lịch học sinh, học viên đầu năm học.',
    ),
    rule(
      'Điều 8 khoản 2',
      'chuyên cần, hồ sơ học sinh, do giáo viên chủ nhiệm: ngày cuối cùng của mỗi tháng',
      'Cập nhật thông tin học sinh, học viên vắng, nghỉ học, chuyển lớp, chuyển trường theo định kì hàng tháng.',
    ),
    rule(
      'Điều 8 khoản 2',
      'học bạ, do giáo viên chủ nhiệm: đến cuối năm học; khi học sinh chuyển trường',
      'Hoàn thành các nội dung trong học bạ vào cuối mỗi năm học hoặc xuất HBĐT để trả cho học sinh khi ra trường hoặc học sinh, học viên chuyển trường.',
    ),
    rule(
      'Điều 7 khoản 1',
      'học bạ, do giáo viên bộ môn: đến cuối năm học; khi học sinh chuyển trường',
      'Kí số xác nhận kết quả đánh giá, điểm số môn mình giảng dạy trên hệ thống HBĐT vào cuối năm học hoặc xuất HBĐT để trả cho học sinh khi ra trường, chuyển trường.',
    ),
    rule(
      'Điều 6 khoản 5',
      'xếp loại, học bạ, do ban giám hiệu: đến cuối năm học; khi học sinh chuyển trường',
      'Lãnh đạo đơn vị xét duyệt kết quả đánh giá của giáo viên bộ môn, giáo viên chủ nhiệm trên hệ thống HBĐT vào cuối năm học hoặc xuất HBĐT để trả cho học sinh, học viên khi ra trường, chuyển trường.',
    ),
    rule(
      'Điều 12 khoản 1',
      'học bạ, khóa sổ, do hiệu trưởng: đến cuối năm học',
      'Sau khi kết thúc năm học, xét đề nghị của Ban quản trị, thủ trưởng các cơ sở giáo dục quyết định việc khóa học bạ của năm học đó.',
    ),
    rule(
      'Điều 12 khoản 2',
      'học bạ, lưu trữ, do văn phòng: đến cuối năm học',
      'Kết thúc năm học, sau khi cập nhật đầy đủ dữ liệu, kí số ở HBĐT, các đơn vị lưu trữ dữ liệu HBĐT của các lớp được xuất ra từ phần mềm ghi vào đĩa CD hoặc thiết bị nhớ có dán nhãn.',
    ),
  ],
};
