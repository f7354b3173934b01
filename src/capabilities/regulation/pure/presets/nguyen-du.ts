import { type Preset, rule } from './preset';

/** The regulation of THCS Nguyễn Du, Đắk Nông (2022). */
export const NGUYEN_DU: Preset = {
  id: 'nguyen-du',
  name: { vi: 'THCS Nguyễn Du', en: 'THCS Nguyễn Du' },
  document: 'Quy chế quản lí, sử dụng hệ thống quản trị trong nhà trường',
  number: '38/QĐ-ND',
  date: '2022-10-15',
  effectiveFrom: '2022-2023',
  boardDecision: '',
  rules: [
    rule(
      'Điều 11 khoản 1 điểm a',
      'điểm thường xuyên, do giáo viên bộ môn: cuối tuần 8, 17, 26, 34 của năm học',
      'Hiệu trưởng quy định thời hạn hoàn thành việc nhập điểm kiểm tra, mức đánh giá trong mỗi học kì là vào tuần 8; tuần 17, tuần 26; tuần 34.',
    ),
    rule(
      'Điều 11 khoản 1 điểm b; Điều 8 khoản 1',
      'điểm giữa kì, do thư kí: chậm nhất 10 ngày làm việc sau khi kiểm tra',
      'Đối với điểm kiểm tra, đánh giá giữa kì: phải nhập điểm vào STDDGHSĐT chậm nhất 10 ngày làm việc tính từ ngày kiểm tra (các bài kiểm tra định kì được bộ phận thư kí nhà trường trực tiếp chuyển sang hệ thống).',
    ),
    rule(
      'Điều 11 khoản 1 điểm c; Điều 8 khoản 1',
      'điểm cuối kì, do thư kí: ngay sau khi chấm bài; chậm nhất 10 ngày làm việc sau khi kiểm tra',
      'Đối với điểm kiểm tra, đánh giá cuối kì: phải nhập điểm ngay sau khi đã chấm, trả và chữa bài cho học sinh; hoàn thành cập nhật điểm chậm nhất sau 10 ngày làm việc tính từ ngày kiểm tra.',
    ),
    rule(
      'Điều 11 khoản 1 điểm c',
      'phúc khảo: ngay sau khi có kết quả phúc khảo',
      'Trường hợp phúc khảo bài kiểm tra, đánh giá phải vào điểm ngay sau khi có kết quả phúc khảo.',
    ),
    rule(
      'Điều 11 khoản 1 điểm d',
      'đánh giá lại: trước ngày 31/8',
      'Kết quả đánh giá lại các môn học, rèn luyện trong kì nghỉ hè của học sinh (nếu có) hoàn thiện trước 31 tháng 8 hằng năm.',
    ),
    rule(
      'Điều 11 khoản 2 điểm a',
      'sửa điểm: chậm nhất 1 tuần trước khi kiểm tra cuối kì',
      'Hạn cuối cùng để sửa điểm, sửa mức đánh giá là 01 (một) tuần trước khi kiểm tra cuối học kì.',
    ),
    rule(
      'Điều 11 khoản 2 điểm a',
      'sửa: chỉ bằng phiếu',
      'Khi phát hiện nhập sai điểm, sai mức đánh giá, giáo viên môn học phải lập biên bản sửa chữa điểm, trình biên bản để Hiệu trưởng nhà trường phê duyệt.',
    ),
    rule(
      'Điều 7 khoản 1',
      'hồ sơ học sinh, do giáo viên chủ nhiệm: vào đầu học kì I',
      'Cập nhật danh sách và sơ yếu lí lịch học sinh đầu năm học theo đúng thời hạn quy định.',
    ),
    rule(
      'Điều 7 khoản 3',
      'kết quả rèn luyện, xếp loại, do giáo viên chủ nhiệm: đến cuối mỗi học kì; đến cuối năm học',
      'Kết quả xếp loại hạnh kiểm và học lực của học sinh từng học kì, cả năm học.',
    ),
    rule(
      'Điều 12 khoản 1',
      'chuyên cần, do giáo viên chủ nhiệm: ngày cuối cùng của mỗi tháng',
      'Cuối mỗi tháng, GVCN ghi điểm danh học sinh của lớp mình vào CSDLN.',
    ),
    rule(
      'Điều 12 khoản 1',
      'chuyên cần, in sổ, do văn phòng: cuối tuần 1 của tháng sau',
      'Tuần đầu của tháng kế tiếp, bộ phận quản lí sổ in ra giấy, GVCN công khai đến học sinh trong tiết sinh hoạt, kí xác nhận và nộp lại cho nhân viên văn phòng lưu giữ.',
    ),
    rule(
      'Điều 12 khoản 2',
      'in sổ, do văn phòng: đến cuối mỗi học kì',
      'Sau khi nhập đầy đủ các cột điểm ở từng bộ môn, cuối học kì sẽ in điểm từ máy tính ra giấy.',
    ),
    rule(
      'Điều 12 khoản 3 điểm b',
      'sổ điểm cá nhân, in sổ, do giáo viên bộ môn: vào đầu mỗi học kì',
      'Sổ điểm cá nhân của giáo viên: In vào đầu học kì (khổ A4).',
    ),
    rule(
      'Điều 12 khoản 3 điểm b',
      'sổ điểm cá nhân, do giáo viên bộ môn: đến cuối năm học',
      'Cuối năm nộp về nhà trường để lưu trữ theo quy định.',
    ),
    rule(
      'Điều 4 khoản 1',
      'kiểm tra tiến độ, do phó hiệu trưởng: ngày cuối cùng của mỗi tháng',
      'Hàng tháng phải kiểm tra, quản lí sổ điểm và ghi nhận xét vào cuối sổ.',
    ),
  ],
};
