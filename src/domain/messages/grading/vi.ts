import type { GradingCatalogue } from './grading-catalogue';

/** Vietnamese texts of the grading rules. */
export const GRADING_VI: GradingCatalogue = {
  steps: {
    semesterAverage:
      '{subject}: ĐTBmhk = (tổng ĐĐGtx {tx|marks} + 2 × {gk|mark} + 3 × {ck|mark}) / {divisor} = {weightedSum|mark} / {divisor} = {result|avg}',
    testAverage:
      '{subject}: ĐTBmhk = (tổng điểm hệ số 1: {tx|marks} + 2 × tổng điểm hệ số 2: {dk|marks} + 3 × {hk|mark}) / {divisor} = {weightedSum|mark} / {divisor} = {result|avg}',
    yearAverage:
      '{subject}: ĐTBmcn = ({hk1|avg} + 2 × {hk2|avg}) / 3 = {weightedSum|mark} / 3 = {result|avg}',
    commentSemester:
      '{subject}: thường xuyên {tx|marks} (cần {required} lần), giữa kì {gk|mark}, cuối kì {ck|mark}; đủ số lần và tất cả Đạt thì xếp Đạt → {result|word}',
    commentShare:
      '{subject}: các bài {tests|marks} (cần {required} bài), bài học kì {hk|mark}; đủ bài, từ 2/3 số bài trở lên Đạt, trong đó có bài học kì thì xếp Đạt → {result|word}',
    commentYear: '{subject}: cả năm lấy kết quả học kì II → {result|word}',
    oneSemester: '{subject}: chỉ học ở học kì {term}, kết quả đó là kết quả cả năm → {result|avg}',
    exempt: '{subject}: được miễn, không tính vào kết quả',
    exemptOneSemester:
      '{subject}: miễn học kì {exempt|word}, cả năm lấy kết quả học kì còn lại → {result|avg}',
    exemptPractical: '{subject}: được miễn phần thực hành, vẫn đánh giá phần lí thuyết',
    excludedByPlan: '{subject}: không đánh giá theo kế hoạch giáo dục cá nhân',
    notCounted: '{subject}: môn tự chọn thêm, không tính khi xếp mức',
    missedUnexcused:
      '{subject}: không làm bài {cell|cell}, không có lí do bất khả kháng → {result|mark}',
    overallAverage:
      'Điểm trung bình các môn = trung bình của {divisor} môn {scores|marks} = {result|avg}',
    levelMet:
      'Đạt điều kiện mức {level|word}[[: {highCount} môn từ {high|avg} trở lên (cần {highNeeded})]][[; ĐTB {overall|avg} (cần {overallNeeded|avg})]][[; môn xét riêng cao nhất {keyBest|avg} (cần {keyNeeded|avg})]]; không môn nào dưới {floor|avg}[[; môn Chưa đạt: {failed|list}]]',
    levelNotMet:
      'Chưa đủ điều kiện mức {level|word}[[: {highCount} môn từ {high|avg} trở lên (cần {highNeeded})]][[; ĐTB {overall|avg} (cần {overallNeeded|avg})]][[; môn xét riêng cao nhất {keyBest|avg} (cần {keyNeeded|avg})]][[; dưới {floor|avg}: {belowFloor|list}]][[; môn chuyên chưa đủ: {specialisedBelow|list}]][[; môn Chưa đạt: {failed|list}]]',
    levelByRest: 'Không thuộc các mức trên → {result|word}',
    levelAdjusted:
      'Chỉ do môn {subject} mà mức bị thấp xuống từ {without|word} còn {base|word}: điều chỉnh lên {result|word}',
    trainingYear: 'Rèn luyện: học kì I {hk1|word}, học kì II {hk2|word} → cả năm {result|word}',
    trainingEntered:
      'Hạnh kiểm: học kì I {hk1|word}, học kì II {hk2|word}; giáo viên chủ nhiệm xếp cả năm {result|word}',
    summerTraining: 'Sau rèn luyện trong hè: {before|word} → {result|word}',
    retest: '{subject}: đánh giá lại, kết quả {before|avg} được thay bằng {result|avg}',
    promotion:
      'Rèn luyện {training|word}, học tập {learning|word}, nghỉ {absences} buổi (không quá {absenceLimit}) → {result|word}',
    promotionByPlan: 'Hiệu trưởng quyết định theo kế hoạch giáo dục cá nhân → {result|word}',
    title:
      'Rèn luyện {training|word}, học tập {learning|word}[[, {highCount} môn từ 9,0 trở lên]] → {result|word}',
    noTitle: 'Rèn luyện {training|word}, học tập {learning|word}: không có danh hiệu',
  },
  missing: {
    mark: 'thiếu điểm {cell|cell} môn {subject}[[ (học kì {term})]]',
    makeUp: 'chờ kiểm tra bù {cell|cell} môn {subject}[[ (học kì {term})]]',
    all: 'chưa có điểm nào[[ ở học kì {term}]]',
    training: 'thiếu mức rèn luyện[[ học kì {term}]]',
    absences: 'thiếu số buổi nghỉ[[ (học kì {term})]]',
    planDecision: 'thiếu quyết định của hiệu trưởng về học sinh khuyết tật',
    trainingYear: 'thiếu xếp loại hạnh kiểm cả năm',
  },
  problems: {
    unknownSubject: 'môn không có trong chương trình: {subjectId}',
    wrongKind: 'giá trị {value} không đúng loại của môn {subject}',
    badMark: 'giá trị {value} không phải là điểm hợp lệ[[ của môn {subject}]]',
    subjectCount: 'cần {expected} môn tính điểm nhưng có {found}',
    commentCount: 'cần {expected} môn nhận xét nhưng có {found}',
    tooManyRegular: 'môn {subject} có {done} ĐĐGtx, quy định là {required}',
    notTaught: 'môn {subject} không học ở học kì {term} nhưng có điểm',
    duplicateSubject: 'môn bị ghi hai lần: {subjectId}',
    badLevel: 'mức không hợp lệ: {value}',
    badAbsences: 'số buổi nghỉ không hợp lệ: {value}',
    exemptionUnknown: 'quy định này không có hình thức miễn {exemption} cho môn {subject}',
    retestNotAllowed: 'môn không được đánh giá lại: {subjectId}',
    keySubjectAbsent: 'thiếu môn dùng để xếp loại: {subject}',
    gradeUnknown: 'quy định này không dùng cho khối {grade}',
  },
  marks: {
    tooManyDecimals: 'Điểm chỉ có một chữ số thập phân.',
    outOfRange: 'Điểm phải từ 0 đến 10.',
    fraction: 'Đây là phân số hoặc ngày tháng, không phải điểm.',
    formula: 'Ô điểm không nhận công thức.',
    wrongKind: 'Môn tính điểm nhận số từ 0 đến 10; môn nhận xét nhận Đ hoặc CĐ.',
    notAMark: 'Không đọc được điểm.',
  },
  suggestion: 'Có phải là {value|mark}?',
  words: {
    Đ: 'Đạt',
    CĐ: 'Chưa đạt',
    G: 'Giỏi',
    K: 'Khá',
    Tb: 'Trung bình',
    Y: 'Yếu',
    T: 'Tốt',
    HK1: 'I',
    HK2: 'II',
    LEN_LOP: 'Được lên lớp',
    KHONG_LEN_LOP: 'Không được lên lớp',
    KIEM_TRA_LAI: 'Kiểm tra, đánh giá lại trong hè',
    REN_LUYEN_HE: 'Rèn luyện trong hè',
  },
  cells: { TX: 'ĐĐGtx', GK: 'GK', CK: 'CK', KT: 'kiểm tra định kì' },
  nothing: 'trống',
};
