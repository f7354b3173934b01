import type { Subject, SubjectKind } from '../school-types';

/** The same number of lessons a year in grades 10–12. */
function everyGrade(lessons: number): Record<number, number> {
  return { 10: lessons, 11: lessons, 12: lessons };
}

/** One subject as a row: id, name, short name, kind, lessons a year. */
type Row = readonly [string, string, string, SubjectKind, number];

/**
 * All subjects of upper secondary school; a class studies the compulsory ones and four of the electives (Địa lí to
 * Mĩ thuật). TT22/2021 Điều 5.3; lessons a year: Chương trình GDPT 2018 as amended by TT13/2022.
 */
const ROWS: readonly Row[] = [
  ['van', 'Ngữ văn', 'Văn', 'score', 105],
  ['toan', 'Toán', 'Toán', 'score', 105],
  ['nn1', 'Ngoại ngữ 1', 'NN1', 'score', 105],
  ['su', 'Lịch sử', 'Sử', 'score', 52],
  ['dia', 'Địa lí', 'Địa', 'score', 70],
  ['ktpl', 'Giáo dục kinh tế và pháp luật', 'KT&PL', 'score', 70],
  ['li', 'Vật lí', 'Lí', 'score', 70],
  ['hoa', 'Hóa học', 'Hóa', 'score', 70],
  ['sinh', 'Sinh học', 'Sinh', 'score', 70],
  ['cong-nghe', 'Công nghệ', 'C.nghệ', 'score', 70],
  ['tin', 'Tin học', 'Tin', 'score', 70],
  ['am-nhac', 'Âm nhạc', 'Nhạc', 'comment', 70],
  ['mi-thuat', 'Mĩ thuật', 'M.thuật', 'comment', 70],
  ['gdqpan', 'Giáo dục quốc phòng và an ninh', 'GDQP&AN', 'score', 35],
  ['gdtc', 'Giáo dục thể chất', 'GDTC', 'comment', 70],
  ['gddp', 'Nội dung giáo dục của địa phương', 'GDĐP', 'comment', 35],
  ['hdtn-hn', 'Hoạt động trải nghiệm, hướng nghiệp', 'HĐTN,HN', 'comment', 105],
];

/** The catalogue for grades 10–12, in the order of the class book. */
export const UPPER_SECONDARY: readonly Subject[] = ROWS.map(
  ([id, name, shortName, kind, lessons]) => ({
    id,
    name,
    shortName,
    kind,
    lessonsPerYear: everyGrade(lessons),
  }),
);
