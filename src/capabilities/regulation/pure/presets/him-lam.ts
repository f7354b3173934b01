import { type Preset, rule } from './preset';

/** The regulation of THCS Him Lam, Điện Biên (2024). */
export const HIM_LAM: Preset = {
  id: 'him-lam',
  name: { vi: 'THCS Him Lam', en: 'THCS Him Lam' },
  document: 'Quy chế quản lí, sử dụng hồ sơ điện tử trên hệ thống Vnedu',
  number: '274/QĐ-THCS',
  date: '2024-10-05',
  effectiveFrom: '2024-2025',
  boardDecision: 'Quyết định thành lập Tổ quản trị HSĐT (Điều 4 khoản 1 điểm b)',
  rules: [
    rule(
      'Điều 12 điểm a',
      'điểm thường xuyên, do giáo viên bộ môn: đến giữa mỗi học kì đảm bảo 1/2 số lần điểm; đến cuối mỗi học kì đảm bảo 100% số lần điểm',
      'Điểm kiểm tra thường xuyên nhập điểm vào HSĐT đảm bảo số lần điểm theo quy định, đến giữa học kì đảm bảo 1/2 lần điểm trong 1 học kì, đến cuối học kì đảm bảo 100% học sinh có đầy đủ điểm kiểm tra thường xuyên.',
    ),
    rule(
      'Điều 12 điểm a',
      'điểm định kì, do giáo viên bộ môn: chậm nhất 2 tuần sau khi kiểm tra',
      'Điểm kiểm tra định kì nhập điểm vào HSĐT chậm nhất là 02 tuần sau khi kiểm tra.',
    ),
    rule(
      'Điều 12 điểm b',
      'kiểm tra tiến độ, do ban giám hiệu: đến giữa mỗi học kì; đến cuối mỗi học kì',
      'Ban giám hiệu định kì kiểm tra tiến độ, tỉ lệ điểm kiểm tra theo quy định vào giữa và cuối học kì.',
    ),
    rule(
      'Điều 12 điểm d',
      'sửa: chỉ bằng phiếu',
      'Việc điều chỉnh các sai sót trong quá trình nhập thông tin, điểm số trên HSĐT phải được sự cho phép của hiệu trưởng nhà trường.',
    ),
    rule(
      'Điều 7 điểm a',
      'hồ sơ học sinh, khối 7, 8, 9, do giáo viên chủ nhiệm: trước ngày 30/8',
      'Với học sinh lớp 7,8,9 cập nhật các thông tin có liên quan đến học sinh, lớp chủ nhiệm trên HSĐT trước ngày 30/8.',
    ),
    rule(
      'Điều 7 điểm b',
      'hồ sơ học sinh, khối 6, do giáo viên chủ nhiệm: trước ngày 30/8; chậm nhất ngày 10/9',
      'Với học sinh lớp 6 có danh sách học sinh, ngày sinh, nơi sinh trước ngày 30/8, chậm nhất ngày 10/9 hàng năm hoàn thiện tất cả các dữ liệu cho học sinh đầu cấp trên HSĐT.',
    ),
    rule(
      'Điều 7 điểm d',
      'chuyên cần, do giáo viên chủ nhiệm: hằng ngày',
      'Kiểm diện học sinh hàng ngày và cập nhật trên sổ điểm danh.',
    ),
    rule(
      'Điều 7 điểm e',
      'kết quả rèn luyện, do giáo viên chủ nhiệm: đến cuối mỗi học kì; đến cuối năm học',
      'Đánh giá xếp loại kết quả rèn luyện học sinh của lớp vào cuối mỗi học kì, cả năm trên HSĐT.',
    ),
    rule(
      'Điều 7 điểm f',
      'sổ ghi đầu bài, do giáo viên chủ nhiệm: thứ bảy của mỗi tuần',
      'Kiểm tra việc kí sổ đầu bài của giáo viên và chốt nhận xét theo tuần vào thứ 7 tuần đó.',
    ),
    rule(
      'Điều 8 điểm b',
      'kế hoạch dạy học, do giáo viên bộ môn: thứ hai của mỗi tuần',
      'Cập nhật kế hoạch dạy học thời gian chậm nhất vào tiết 1 thứ hai đầu tuần.',
    ),
    rule(
      'Điều 13 điểm a',
      'học bạ: đến cuối năm học',
      'Hoàn thành tạo lập các dữ liệu về lí lịch học sinh, tên môn học, giáo viên giảng dạy, giáo viên chủ nhiệm, điểm số, nhận xét, điểm tổng kết, từ đó cập nhật vào học bạ cuối năm học.',
    ),
    rule(
      'Điều 5 điểm l',
      'lưu trữ, do ban quản trị: đến cuối năm học',
      'Cuối mỗi năm học, nhà trường xuất dữ liệu HSĐT trên hệ thống thành file định dạng PDF và lưu trữ theo lớp.',
    ),
  ],
};
