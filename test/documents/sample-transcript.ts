import type { TranscriptContent } from '../../src/capabilities/transcript/form/transcript-content';
import {
  blankYear,
  type TranscriptYear,
} from '../../src/capabilities/transcript/pure/transcript-year';
import { COMMENT_SUBJECTS, classBook, SCORE_SUBJECTS } from './sample-documents';

const TEACHERS = ['Đặng Thuỳ Trâm Anh', 'Trần Quốc Vượng', 'Lê Thị Hồng Nhung'];

const REMARKS = [
  'Tiếp thu nhanh, trình bày rõ ràng.',
  '',
  'Tích cực phát biểu xây dựng bài, biết vận dụng vào thực tế; cần cẩn thận hơn khi tính toán.',
  'Có nhiều tiến bộ so với học kì I, chăm chỉ làm bài tập ở nhà, hợp tác tốt với bạn trong nhóm; cần rèn thêm kĩ năng diễn đạt và trình bày bài khoa học.',
];

/** A year of an invented pupil; the last grade has a line more. */
function sampleYear(grade: number, schoolYear: string): TranscriptYear {
  const subject = (name: string, at: number) => {
    const isScore = SCORE_SUBJECTS.includes(name);

    return {
      name,
      term1: isScore ? `${5 + (at % 5)},${at % 10}` : 'Đ',
      term2: isScore ? '7,5' : 'Đ',
      year: isScore ? '10,0' : 'CĐ',
      retest: at === 3 ? '5,0' : '',
      remark: REMARKS[at % REMARKS.length] ?? '',
      teachers: at === 5 ? TEACHERS.join(', ') : (TEACHERS[at % 3] ?? ''),
    };
  };

  return {
    schoolYear,
    classId: `${grade}A1`,
    subjects: [...SCORE_SUBJECTS, ...COMMENT_SUBJECTS].map(subject),
    training: { term1: 'Tốt', term2: 'Khá', year: 'Tốt', after: '' },
    learning: { term1: 'Khá', term2: 'Chưa đạt', year: 'Chưa đạt', after: 'Đạt' },
    absences: '12',
    promotion: 'promotedAfterSummer',
    isLastGrade: grade === 9,
    awards: grade === 9 ? 'Học sinh Xuất sắc' : '',
    summer: '',
    remark:
      'Ngoan, lễ phép, hòa đồng với bạn bè. Có ý thức học tập tốt, tiến bộ rõ ở học kì II; cần tự tin hơn khi phát biểu và rèn thêm cách trình bày bài viết.',
    homeroomTeacher: 'Vũ Hoàng Yến Nhi',
    principal: 'Bùi Đức Thịnh',
    source: '',
  };
}

/** The transcript of an invented pupil of grade 9: grade 6 was at another school. */
export function transcript(fullName = 'Đặng Khánh Hằng'): TranscriptContent {
  const { heading, level } = classBook(1);
  const school = 'Trường THCS Hoa Mai, phường Hoa Mai, thành phố Hải Phòng';
  const years = [7, 8, 9].map((grade) => sampleYear(grade, `${2017 + grade} - ${2018 + grade}`));

  return {
    heading,
    level,
    pupil: { fullName, gender: 'Nữ', birthDate: '14/05/2011', ethnicity: 'Bru-Vân Kiều' },
    principal: 'Bùi Đức Thịnh',
    history: years.map(({ schoolYear, classId }) => ({
      schoolYear: schoolYear.replace(' - ', '-'),
      classId,
      school,
    })),
    years: [
      blankYear({
        grade: 6,
        isLastGrade: false,
        subjectNames: years[0]?.subjects.map(({ name }) => name) ?? [],
        reason: 'Nhà trường không có số liệu của năm học này trong sổ điểm điện tử.',
      }),
      ...years,
    ],
  };
}
