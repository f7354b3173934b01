import { LOWER_SECONDARY } from '../../../../school/subjects/lower-secondary';
import { SUBJECT_NAMES_EN } from '../../../../school/subjects/subject-names-en';
import type { GradingCatalogue } from './grading-catalogue';

const SUBJECTS: Readonly<Record<string, string>> = Object.fromEntries(
  LOWER_SECONDARY.flatMap(({ id, name, shortName }) =>
    [name, shortName].map((written) => [written, SUBJECT_NAMES_EN[id] ?? name]),
  ),
);

/** English texts of the grading rules. */
export const GRADING_EN: GradingCatalogue = {
  steps: {
    semesterAverage:
      '{subject}, semester {term|term}: average = (sum of regular {tx|marks}[[ (with {topic|mark} for the specialised topics)]] + 2 × {gk|mark} + 3 × {ck|mark}) / {divisor} = {weightedSum|mark} / {divisor}[[ = {unrounded}]] {equals} {result|avg}',
    testAverage:
      '{subject}, semester {term|term}: average = (sum of factor 1: {tx|marks} + 2 × sum of factor 2: {dk|marks} + 3 × {hk|mark}) / {divisor} = {weightedSum|mark} / {divisor}[[ = {unrounded}]] {equals} {result|avg}',
    yearAverage:
      '{subject}, year: average = ({hk1|avg} + 2 × {hk2|avg}) / 3 = {weightedSum|mark} / 3[[ = {unrounded}]] {equals} {result|avg}',
    commentSemester:
      '{subject}, semester {term|term}: regular {tx|marks} ({required} needed), mid-term {gk|mark}, final {ck|mark}; passed if all are there and all are passed → {result|word}',
    commentShare:
      '{subject}, semester {term|term}: tests {tests|marks} ({required} needed), semester test {hk|mark}; passed if all are there and two thirds, the semester test among them, are passed → {result|word}',
    commentYear: '{subject}, year: takes the result of semester II → {result|word}',
    oneSemester:
      '{subject}, year: taught in semester {term|term} only, takes the result of that semester → {result|avg}[[; {practice|word}]]',
    exempt: '{subject}[[, semester {term|term}]]: exempt, not counted',
    exemptOneSemester:
      '{subject}, year: exempt in semester {exempt|word}, takes the other one → {result|avg}',
    exemptPractical:
      '{subject}, semester {term|term}: exempt from the practical part, theory is assessed',
    excludedByPlan:
      '{subject}, semester {term|term}: not assessed under the individual education plan',
    notCounted: '{subject}, semester {term|term}: an extra elective, not counted in levels',
    missedUnexcused:
      '{subject}, semester {term|term}: {cell|word} missed without force majeure → {result|mark}',
    overallAverage:
      'Overall average = mean of {divisor} subjects {scores|marks} = {weightedSum|mark} / {divisor}[[ = {unrounded}]] {equals} {result|avg}',
    levelMet:
      'Level “{level|word}” is met[[: subjects at {high|avg} or more: {highCount} (at least {highNeeded} needed)]][[: overall {overall|avg} (at least {overallNeeded|avg} needed)]][[; best of {keySubjects|list}: {keyBest|avg} (at least {keyNeeded|avg} needed)]]; none below {floor|avg}[[; comment subjects not passed: {failed|list} (at most {failedAllowed} allowed)]]',
    levelNotMet:
      'Level “{level|word}” is not met[[: subjects at {high|avg} or more: {highCount} (at least {highNeeded} needed)]][[: overall {overall|avg} (at least {overallNeeded|avg} needed)]][[; best of {keySubjects|list}: {keyBest|avg} (at least {keyNeeded|avg} needed)]][[; below {floor|avg}: {belowFloor|list}]][[; specialised subject too low: {specialisedBelow|list}]][[; comment subjects not passed: {failed|list} (at most {failedAllowed} allowed)]]',
    levelByRest: 'None of the levels above → “{result|word}”',
    levelAdjusted:
      '{subject} alone lowers the level from “{without|word}” to “{base|word}”[[ ({drop} levels)]]: adjusted to “{result|word}”',
    trainingYear: 'Training: semester I {hk1|word}, semester II {hk2|word} → year {result|word}',
    trainingEntered:
      'Conduct: semester I {hk1|word}, semester II {hk2|word}; the homeroom teacher gives {result|word} for the year',
    summerTraining: 'After summer training, {trainingWord|word}: {before|word} → {result|word}',
    retest: '{subject}: re-test, {before|avg} is replaced by {result|avg}',
    promotion:
      'Promotion: {trainingWord|word} {training|word}, {learningWord|word} {learning|word}, sessions absent: {absences} (at most {absenceLimit} allowed) → {result|word}',
    promotionAfterSummer:
      'Promotion after the summer: {trainingWord|word} {training|word}, {learningWord|word} {learning|word}, sessions absent: {absences} (at most {absenceLimit} allowed) → {result|word}[[; {closed|word}]]',
    promotionByPlan: 'Decided by the principal under the individual plan → {result|word}',
    title:
      'Title: {trainingWord|word} {training|word}, {learningWord|word} {learning|word}[[, subjects at {high|avg} or more: {highCount} (6 needed for Outstanding)]] → {result|word}',
    noTitle:
      'Title: {trainingWord|word} {training|word}, {learningWord|word} {learning|word} → none',
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
    unknownSubject: 'subject not in the programme: {subjectId}[[ (semester {term})]]',
    wrongKind:
      '{value}[[ in {cell|cell}]] is of the wrong kind for {subject}[[ (semester {term})]]',
    badMark:
      '{value}[[ in {cell|cell}]] is not a valid mark[[ of {subject}]][[ (semester {term})]]',
    subjectCount: '{expected} score subjects are needed, {found} found',
    commentCount: '{expected} comment subjects are needed, {found} found',
    tooManyRegular:
      '{subject} has {done} regular assessments, the rule is {required}[[ (semester {term})]]',
    notTaught: '{subject} is not taught in semester {term} but has marks',
    duplicateSubject: 'subject listed twice: {subject}',
    badLevel: 'not a training level: {value}[[ (semester {term})]]',
    badAbsences: 'not a number of sessions: {value}',
    exemptionUnknown: 'this regulation has no exemption {exemption} for {subject}',
    retestNotAllowed: 'subject may not be re-tested: {subject}',
    keySubjectAbsent: 'a subject the level depends on is absent: {subject}',
    gradeUnknown: 'this regulation is not for grade {grade}',
  },
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
    GK: 'mid-term test',
    CK: 'final test',
    trainingResult: 'training',
    learningResult: 'learning',
    conduct: 'conduct',
    academicLevel: 'academic level',
    byPractice: 'the present circular does not say, so the earlier rule is followed',
    noRemedyOpen: 'at the end of the year neither a re-test nor summer training was open',
    remedyFailed: 'the re-test or summer training taken was not enough',
    'Học sinh Xuất sắc': 'Outstanding Pupil',
    'Học sinh Giỏi': 'Excellent Pupil',
    'Học sinh giỏi': 'Excellent Pupil',
    'Học sinh tiên tiến': 'Advanced Pupil',
  },
  cells: {
    TX: 'regular',
    GK: 'mid-term',
    CK: 'final',
    KT: 'period test',
    CD: 'specialised topics',
  },
  subjects: SUBJECTS,
  nothing: 'blank',
};
