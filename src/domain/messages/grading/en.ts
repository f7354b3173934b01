import type { GradingCatalogue } from './grading-catalogue';

/** English texts of the grading rules. */
export const GRADING_EN: GradingCatalogue = {
  steps: {
    semesterAverage:
      '{subject}: semester average = (sum of regular {tx|marks} + 2 × {gk|mark} + 3 × {ck|mark}) / {divisor} = {weightedSum|mark} / {divisor} = {result|avg}',
    testAverage:
      '{subject}: semester average = (sum of factor 1: {tx|marks} + 2 × sum of factor 2: {dk|marks} + 3 × {hk|mark}) / {divisor} = {weightedSum|mark} / {divisor} = {result|avg}',
    yearAverage:
      '{subject}: year average = ({hk1|avg} + 2 × {hk2|avg}) / 3 = {weightedSum|mark} / 3 = {result|avg}',
    commentSemester:
      '{subject}: regular {tx|marks} ({required} needed), mid-term {gk|mark}, final {ck|mark}; passed if all are there and all are passed → {result|word}',
    commentShare:
      '{subject}: tests {tests|marks} ({required} needed), semester test {hk|mark}; passed if all are there and two thirds, the semester test among them, are passed → {result|word}',
    commentYear: '{subject}: the year takes the result of semester II → {result|word}',
    oneSemester:
      '{subject}: taught in semester {term} only, that result is the year’s → {result|avg}',
    exempt: '{subject}: exempt, not counted',
    exemptOneSemester:
      '{subject}: exempt in semester {exempt|word}, the year takes the other one → {result|avg}',
    exemptPractical: '{subject}: exempt from the practical part, theory is assessed',
    excludedByPlan: '{subject}: not assessed under the individual education plan',
    notCounted: '{subject}: an extra elective, not counted in levels',
    missedUnexcused: '{subject}: {cell|cell} missed without force majeure → {result|mark}',
    overallAverage: 'Overall average = mean of {divisor} subjects {scores|marks} = {result|avg}',
    levelMet:
      'Meets {level|word}[[: {highCount} subjects at {high|avg} or more ({highNeeded} needed)]][[; overall {overall|avg} ({overallNeeded|avg} needed)]][[; best key subject {keyBest|avg} ({keyNeeded|avg} needed)]]; none below {floor|avg}[[; not passed: {failed|list}]]',
    levelNotMet:
      'Does not meet {level|word}[[: {highCount} subjects at {high|avg} or more ({highNeeded} needed)]][[; overall {overall|avg} ({overallNeeded|avg} needed)]][[; best key subject {keyBest|avg} ({keyNeeded|avg} needed)]][[; below {floor|avg}: {belowFloor|list}]][[; specialised subject too low: {specialisedBelow|list}]][[; not passed: {failed|list}]]',
    levelByRest: 'None of the levels above → {result|word}',
    levelAdjusted:
      '{subject} alone lowers the level from {without|word} to {base|word}: adjusted to {result|word}',
    trainingYear: 'Training: semester I {hk1|word}, semester II {hk2|word} → year {result|word}',
    trainingEntered:
      'Conduct: semester I {hk1|word}, semester II {hk2|word}; the homeroom teacher gives {result|word} for the year',
    summerTraining: 'After summer training: {before|word} → {result|word}',
    retest: '{subject}: re-test, {before|avg} is replaced by {result|avg}',
    promotion:
      'Training {training|word}, learning {learning|word}, {absences} sessions absent (at most {absenceLimit}) → {result|word}',
    promotionByPlan: 'Decided by the principal under the individual plan → {result|word}',
    title:
      'Training {training|word}, learning {learning|word}[[, {highCount} subjects at 9,0 or more]] → {result|word}',
    noTitle: 'Training {training|word}, learning {learning|word}: no title',
  },
  missing: {
    mark: '{cell|cell} mark of {subject} is missing[[ (semester {term})]]',
    makeUp: 'make-up {cell|cell} of {subject} is awaited[[ (semester {term})]]',
    all: 'no mark at all[[ in semester {term}]]',
    training: 'training level is missing[[ in semester {term}]]',
    absences: 'number of absences is missing[[ (semester {term})]]',
    planDecision: 'the principal’s decision on a disabled pupil is missing',
    trainingYear: 'conduct of the year is missing',
  },
  problems: {
    unknownSubject: 'subject not in the programme: {subjectId}',
    wrongKind: '{value} is of the wrong kind for {subject}',
    badMark: '{value} is not a valid mark[[ of {subject}]]',
    subjectCount: '{expected} score subjects are needed, {found} found',
    commentCount: '{expected} comment subjects are needed, {found} found',
    tooManyRegular: '{subject} has {done} regular assessments, the rule is {required}',
    notTaught: '{subject} is not taught in semester {term} but has marks',
    duplicateSubject: 'subject listed twice: {subjectId}',
    badLevel: 'not a level: {value}',
    badAbsences: 'not a number of sessions: {value}',
    exemptionUnknown: 'this regulation has no exemption {exemption} for {subject}',
    retestNotAllowed: 'subject may not be re-tested: {subjectId}',
    keySubjectAbsent: 'a subject the level depends on is absent: {subject}',
    gradeUnknown: 'this regulation is not for grade {grade}',
  },
  marks: {
    tooManyDecimals: 'A mark has at most one decimal.',
    outOfRange: 'A mark is from 0 to 10.',
    fraction: 'This is a fraction or a date, not a mark.',
    formula: 'A mark cell takes no formula.',
    wrongKind: 'A score subject takes 0 to 10; a comment subject takes Đ or CĐ.',
    notAMark: 'This cannot be read as a mark.',
  },
  suggestion: 'Did you mean {value|mark}?',
  words: {
    Đ: 'passed',
    CĐ: 'not passed',
    Tốt: 'good',
    Khá: 'fair',
    Đạt: 'passed',
    'Chưa đạt': 'not passed',
    G: 'excellent',
    K: 'good',
    Tb: 'average',
    Y: 'weak',
    Kém: 'poor',
    T: 'very good',
    HK1: 'I',
    HK2: 'II',
    LEN_LOP: 'promoted',
    KHONG_LEN_LOP: 'not promoted',
    KIEM_TRA_LAI: 're-test in summer',
    REN_LUYEN_HE: 'training in summer',
    'Học sinh Xuất sắc': 'Outstanding Pupil',
    'Học sinh Giỏi': 'Excellent Pupil',
    'Học sinh giỏi': 'Excellent Pupil',
    'Học sinh tiên tiến': 'Advanced Pupil',
  },
  cells: { TX: 'regular', GK: 'mid-term', CK: 'final', KT: 'period test' },
  nothing: 'blank',
};
