import { type Preset, rule } from './preset';

/** The draft of a regulation that the education office of Thủ Dầu Một sent to its schools (2022). */
export const THU_DAU_MOT: Preset = {
  id: 'thu-dau-mot',
  name: { vi: 'Thủ Dầu Một', en: 'Thủ Dầu Một' },
  document: 'Dự thảo Quy chế sử dụng Sổ gọi tên và ghi điểm điện tử',
  number: 'kèm công văn 2321/PGDĐT-TCCB',
  date: '2022-11-03',
  effectiveFrom: '2022-2023',
  boardDecision: 'Quyết định thành lập Ban quản trị sổ gọi tên và ghi điểm điện tử',
  rules: [
    rule(
      'Điều 10 điểm a',
      'điểm định kì, do giáo viên bộ môn: chậm nhất 10 ngày sau khi kiểm tra; riêng môn Ngữ văn: chậm nhất 2 tuần sau khi kiểm tra',
      'Đối với bài kiểm tra viết: phải nhập điểm bài kiểm tra định kì sau 10 ngày. Riêng bài làm văn trả bài và nhập điểm vào phần mềm chậm nhất 2 tuần sau khi tiến hành kiểm tra.',
    ),
    rule(
      'Điều 10 điểm b',
      'điểm thường xuyên, điểm thực hành, do giáo viên bộ môn: cuối mỗi tuần hoặc ngày cuối cùng của mỗi tháng',
      'Đối với bài kiểm tra thường xuyên và thực hành: hoàn tất việc nhập điểm vào cuối mỗi tuần (hoặc tháng) thời hạn do Hiệu trưởng quy định.',
    ),
    rule(
      'Điều 11 điểm a khoản 3',
      'sửa điểm: chậm nhất 1 tuần trước khi kiểm tra cuối kì',
      'Hạn cuối cùng để sửa chữa điểm là 1 tuần lễ trước khi kiểm tra học kì.',
    ),
    rule(
      'Điều 11 điểm a',
      'sửa: chỉ bằng phiếu',
      'Khi phát hiện nhập sai điểm, cần đề nghị sửa điểm, GVBM phải lập Phiếu đề nghị sửa điểm.',
    ),
    rule(
      'Điều 5 điểm a',
      'hồ sơ học sinh, do giáo viên chủ nhiệm: vào đầu học kì I',
      'Cập nhật danh sách và sơ yếu lí lịch học sinh đầu năm học.',
    ),
    rule(
      'Điều 5 điểm b',
      'chuyên cần, vi phạm, do giáo viên chủ nhiệm: cuối mỗi tuần; ngày cuối cùng của mỗi tháng',
      'Cập nhật phần kiểm diện học sinh, những vi phạm trật tự kỉ luật của học sinh định kì hàng tuần, hàng tháng.',
    ),
    rule(
      'Điều 5 điểm c',
      'kết quả rèn luyện, do giáo viên chủ nhiệm: đến cuối mỗi học kì; đến cuối năm học',
      'Cập nhật xếp loại hạnh kiểm học sinh của lớp vào cuối mỗi học kì, cả năm.',
    ),
    rule(
      'Điều 5 điểm d',
      'xếp loại, do giáo viên chủ nhiệm: đến cuối mỗi học kì; đến cuối năm học',
      'Thực hiện chức năng kiểm tra điểm trung bình các môn, xếp loại học lực, danh hiệu cuối mỗi học kì và cả năm.',
    ),
    rule(
      'Điều 7 điểm a',
      'chuyên cần, do giám thị: hằng ngày',
      'Kiểm diện học sinh định kì hàng ngày.',
    ),
    rule(
      'Điều 7 điểm b',
      'vi phạm, do giám thị: hằng ngày; cuối mỗi tuần',
      'Cập nhật về những vi phạm trật tự kỉ luật của học sinh hàng ngày, hàng tuần (nếu có).',
    ),
    rule(
      'Điều 8 điểm b',
      'sổ điểm cá nhân, in sổ, do giáo viên bộ môn: vào đầu mỗi học kì',
      'GVBM in Sổ điểm cá nhân từ Hệ thống phần mềm vào đầu mỗi học kì.',
    ),
    rule(
      'Điều 8 điểm e',
      'sổ điểm cá nhân, do giáo viên bộ môn: đến cuối học kì I; đến cuối năm học',
      'Cuối học kì 1, cuối năm học giáo viên kí tên xác nhận trên Sổ điểm cá nhân và nộp về nhà trường để lưu trữ.',
    ),
    rule(
      'Điều 9 điểm c',
      'kiểm tra tiến độ, do ban giám hiệu: ngày cuối cùng của mỗi tháng',
      'Ban giám hiệu định kì kiểm tra tiến độ, tỉ lệ đánh giá điểm kiểm tra theo quy định vào cuối mỗi tháng của năm học.',
    ),
    rule(
      'Điều 13 điểm b',
      'khóa sổ, do hiệu trưởng: đến cuối mỗi học kì; đến cuối năm học',
      'Sau khi kết thúc học kì và năm học xét đề nghị của Ban quản trị, Hiệu trưởng nhà trường quyết định việc khóa sổ điểm.',
    ),
  ],
};
