import { type Preset, rule } from './preset';

/** The yearly plan of THCS Thiên Hương, Hải Phòng, for 2024-2025: its dates are taken for every year. */
export const THIEN_HUONG: Preset = {
  id: 'thien-huong',
  name: { vi: 'THCS Thiên Hương', en: 'THCS Thiên Hương' },
  document: 'Kế hoạch quản lí Sổ điểm điện tử, Học bạ điện tử',
  number: '',
  date: '',
  effectiveFrom: '2024-2025',
  boardDecision: '',
  rules: [
    rule(
      'Mục 3 dòng 1',
      'thiết lập, do ban quản trị: đến hết tháng 9',
      'Quản trị hệ thống, phân công người dùng, phân công chuyên môn: Tháng 9.',
    ),
    rule(
      'Mục 3 dòng 2',
      'hồ sơ học sinh, do giáo viên chủ nhiệm: đến hết tháng 9',
      'Nhập thông tin học sinh vào CSDL đầu năm: Hoàn thành trong tháng 9.',
    ),
    rule(
      'Mục 3 dòng 3',
      'học bạ, in sổ, khối 6, do ban quản trị: đến hết tháng 9',
      'In trang Lí lịch học bạ khối 6: Hoàn thành trong tháng 9.',
    ),
    rule(
      'Mục 3 dòng 4',
      'sổ điểm cá nhân, in sổ, do giáo viên bộ môn: đến hết tháng 9',
      'In sổ điểm giáo viên (sổ trắng): Hoàn thành trong tháng 9.',
    ),
    rule(
      'Mục 3 dòng 5',
      'báo cáo, do ban quản trị: chậm nhất ngày 30/9; chậm nhất ngày 7/10; chậm nhất ngày 31/5; chậm nhất ngày 7/6',
      'Chốt số liệu đầu năm học 30/9/2024; gửi báo cáo cấp trên đầu năm 07/10/2024; chốt số liệu cuối năm học 31/5/2025; gửi báo cáo cấp trên cuối năm học 07/6/2025.',
    ),
    rule(
      'Mục 3 dòng 6',
      'chuyên cần, do giáo viên chủ nhiệm: ngày cuối cùng của mỗi tháng',
      'Nhập chuyên cần học sinh theo tuần, tháng: Ngày cuối cùng của tháng.',
    ),
    rule(
      'Mục 3 dòng 7',
      'điểm thường xuyên, do giáo viên bộ môn: cuối tuần 2, 4 của mỗi tháng',
      'Điểm kiểm tra thường xuyên: Cuối tuần 2, tuần 4.',
    ),
    rule(
      'Mục 3 dòng 7; mục 4.2',
      'điểm giữa kì, điểm cuối kì, do giáo viên bộ môn, người chủ trì: chậm nhất 1 tuần sau khi kiểm tra',
      'Điểm kiểm tra gk, ck: Sau kiểm tra 1 tuần. Phân công vào điểm sổ điểm điện tử các môn/lớp, chủ trì vào điểm, kí học bạ.',
    ),
    rule(
      'Mục 3 dòng 8',
      'sửa điểm: trước khi kết thúc mỗi học kì hoặc ngay khi phát hiện sai',
      'Sửa điểm trên CSDL ngành: Trước khi tổng kết học kì hoặc ngay khi phát hiện lỗi sai.',
    ),
    rule(
      'Mục 4.1',
      'sửa: chỉ bằng phiếu',
      'Việc điều chỉnh điểm đánh giá và thông tin trên hệ thống phải được sự đồng ý của Ban giám hiệu: lập phiếu đề nghị sửa điểm, xin ý kiến của Hiệu trưởng.',
    ),
    rule(
      'Mục 3 dòng 9',
      'nhận xét, học bạ, do giáo viên chủ nhiệm: đến cuối năm học',
      'Nhập nhận xét học bạ của GVCN: Cuối năm học.',
    ),
    rule(
      'Mục 3 dòng 10',
      'khóa sổ, do ban quản trị: chậm nhất 1 tuần sau khi kết thúc mỗi học kì',
      'Khóa dữ liệu mỗi học kì: Sau kết thúc học mỗi kì 01 tuần.',
    ),
    rule(
      'Mục 3 dòng 13',
      'học bạ, in sổ, do ban quản trị: đến cuối năm học',
      'In sổ điểm, học bạ điện tử: Khi kết thúc năm học.',
    ),
    rule(
      'Mục 3 dòng 14',
      'lưu trữ, do ban quản trị: đến cuối năm học',
      'In sao, lưu trữ dữ liệu điện tử: Kết thúc năm học.',
    ),
  ],
};
