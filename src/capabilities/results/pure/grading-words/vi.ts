import type { GradingCatalogue } from './grading-catalogue';

/** Vietnamese texts of the grading rules. */
export const GRADING_VI: GradingCatalogue = {
  steps: {
    semesterAverage:
      '{subject}, học kì {term|term}: ĐTBmhk = (tổng ĐĐGtx {tx|marks}[[ (gồm kết quả cụm chuyên đề {topic|mark})]] + 2 × {gk|mark} + 3 × {ck|mark}) / {divisor} = {weightedSum|mark} / {divisor}[[ = {unrounded}]] {equals} {result|avg}',
    testAverage:
      '{subject}, học kì {term|term}: ĐTBmhk = (tổng điểm hệ số 1: {tx|marks} + 2 × tổng điểm hệ số 2: {dk|marks} + 3 × {hk|mark}) / {divisor} = {weightedSum|mark} / {divisor}[[ = {unrounded}]] {equals} {result|avg}',
    yearAverage:
      '{subject}, cả năm: ĐTBmcn = ({hk1|avg} + 2 × {hk2|avg}) / 3 = {weightedSum|mark} / 3[[ = {unrounded}]] {equals} {result|avg}',
    commentSemester:
      '{subject}, học kì {term|term}: thường xuyên {tx|marks} (cần {required} lần), giữa kì {gk|mark}, cuối kì {ck|mark}; đủ số lần và tất cả Đạt thì xếp Đạt → {result|word}',
    commentShare:
      '{subject}, học kì {term|term}: các bài {tests|marks} (cần {required} bài), bài học kì {hk|mark}; đủ bài, từ 2/3 số bài trở lên Đạt, trong đó có bài học kì thì xếp Đạt → {result|word}',
    commentYear: '{subject}, cả năm: lấy kết quả học kì II → {result|word}',
    oneSemester:
      '{subject}, cả năm: chỉ học ở học kì {term|term}, lấy kết quả học kì đó → {result|avg}[[; {practice|word}]]',
    exempt: '{subject}[[, học kì {term|term}]]: được miễn, không tính vào kết quả',
    exemptOneSemester:
      '{subject}, cả năm: miễn học kì {exempt|word}, lấy kết quả học kì còn lại → {result|avg}',
    exemptPractical:
      '{subject}, học kì {term|term}: được miễn phần thực hành, vẫn đánh giá phần lí thuyết',
    excludedByPlan: '{subject}, học kì {term|term}: không đánh giá theo kế hoạch giáo dục cá nhân',
    notCounted: '{subject}, học kì {term|term}: môn tự chọn thêm, không tính khi xếp mức',
    missedUnexcused:
      '{subject}, học kì {term|term}: không làm bài {cell|word}, không có lí do bất khả kháng → {result|mark}',
    overallAverage:
      'Điểm trung bình các môn = trung bình của {divisor} môn {scores|marks} = {weightedSum|mark} / {divisor}[[ = {unrounded}]] {equals} {result|avg}',
    levelMet:
      'Đủ điều kiện mức {level|word}[[: {highCount} môn từ {high|avg} trở lên (cần ít nhất {highNeeded})]][[: ĐTB {overall|avg} (cần từ {overallNeeded|avg})]][[; cao nhất trong {keySubjects|list}: {keyBest|avg} (cần từ {keyNeeded|avg})]]; không môn nào dưới {floor|avg}[[; môn nhận xét Chưa đạt: {failed|list} (được phép nhiều nhất {failedAllowed})]]',
    levelNotMet:
      'Chưa đủ điều kiện mức {level|word}[[: {highCount} môn từ {high|avg} trở lên (cần ít nhất {highNeeded})]][[: ĐTB {overall|avg} (cần từ {overallNeeded|avg})]][[; cao nhất trong {keySubjects|list}: {keyBest|avg} (cần từ {keyNeeded|avg})]][[; môn dưới {floor|avg}: {belowFloor|list}]][[; môn chuyên chưa đủ: {specialisedBelow|list}]][[; môn nhận xét Chưa đạt: {failed|list} (được phép nhiều nhất {failedAllowed})]]',
    levelByRest: 'Không thuộc các mức trên → {result|word}',
    levelAdjusted:
      'Chỉ do môn {subject} mà mức bị thấp xuống từ {without|word} còn {base|word}[[ ({drop} mức)]]: điều chỉnh lên {result|word}',
    trainingYear: 'Rèn luyện: học kì I {hk1|word}, học kì II {hk2|word} → cả năm {result|word}',
    trainingEntered:
      'Hạnh kiểm: học kì I {hk1|word}, học kì II {hk2|word}; giáo viên chủ nhiệm xếp cả năm {result|word}',
    summerTraining: 'Sau rèn luyện trong hè, {trainingWord|word}: {before|word} → {result|word}',
    retest: '{subject}: đánh giá lại, kết quả {before|avg} được thay bằng {result|avg}',
    promotion:
      'Xét lên lớp: {trainingWord|word} {training|word}, {learningWord|word} {learning|word}, nghỉ {absences} buổi (cho phép nhiều nhất {absenceLimit}) → {result|word}',
    promotionAfterSummer:
      'Xét lại sau hè: {trainingWord|word} {training|word}, {learningWord|word} {learning|word}, nghỉ {absences} buổi (cho phép nhiều nhất {absenceLimit}) → {result|word}[[; {closed|word}]]',
    promotionByPlan: 'Hiệu trưởng quyết định theo kế hoạch giáo dục cá nhân → {result|word}',
    title:
      'Danh hiệu: {trainingWord|word} {training|word}, {learningWord|word} {learning|word}[[, {highCount} môn từ {high|avg} trở lên (Xuất sắc cần 6)]] → {result|word}',
    noTitle:
      'Danh hiệu: {trainingWord|word} {training|word}, {learningWord|word} {learning|word} → không có',
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
    unknownSubject: 'môn không có trong chương trình: {subjectId}[[ (học kì {term})]]',
    wrongKind:
      'giá trị {value}[[ ở ô {cell|cell}]] không đúng loại của môn {subject}[[ (học kì {term})]]',
    badMark:
      'giá trị {value}[[ ở ô {cell|cell}]] không phải là điểm hợp lệ[[ của môn {subject}]][[ (học kì {term})]]',
    subjectCount: 'cần {expected} môn tính điểm nhưng có {found}',
    commentCount: 'cần {expected} môn nhận xét nhưng có {found}',
    tooManyRegular: 'môn {subject} có {done} ĐĐGtx, quy định là {required}[[ (học kì {term})]]',
    notTaught: 'môn {subject} không học ở học kì {term} nhưng có điểm',
    duplicateSubject: 'môn bị ghi hai lần: {subject}',
    badLevel: 'mức rèn luyện không hợp lệ: {value}[[ (học kì {term})]]',
    badAbsences: 'số buổi nghỉ không hợp lệ: {value}',
    exemptionUnknown: 'quy định này không có hình thức miễn {exemption} cho môn {subject}',
    retestNotAllowed: 'môn không thuộc diện đánh giá lại: {subject}',
    keySubjectAbsent: 'thiếu môn dùng để xếp loại: {subject}',
    gradeUnknown: 'quy định này không dùng cho khối {grade}',
  },
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
    GK: 'kiểm tra giữa kì',
    CK: 'kiểm tra cuối kì',
    trainingResult: 'rèn luyện',
    learningResult: 'học tập',
    conduct: 'hạnh kiểm',
    academicLevel: 'học lực',
    byPractice: 'thông tư hiện hành không nêu riêng nên làm như quy định trước',
    noRemedyOpen:
      'cuối năm học đã không được lên lớp và không thuộc diện đánh giá lại hay rèn luyện trong hè',
    remedyFailed: 'đã đánh giá lại hoặc rèn luyện trong hè mà vẫn chưa đủ điều kiện',
  },
  cells: {
    TX: 'ĐĐGtx',
    GK: 'ĐĐGgk',
    CK: 'ĐĐGck',
    KT: 'kiểm tra định kì',
    CD: 'cụm chuyên đề',
  },
  subjects: {},
  nothing: 'trống',
};
