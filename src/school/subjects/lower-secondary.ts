import type { Subject } from '../school-types';

/** The same number of lessons a year in grades 6–9. */
function everyGrade(lessons: number): Record<number, number> {
  return { 6: lessons, 7: lessons, 8: lessons, 9: lessons };
}

/**
 * Subjects of lower secondary school in the order of the class book (score subjects, then comment subjects). Kinds:
 * TT22/2021 Điều 5.3; lessons a year: Chương trình GDPT 2018 (TT32/2018). LS&ĐL, KHTN and Nghệ thuật are one subject
 * each, with one set of assessments and one average.
 */
export const LOWER_SECONDARY: readonly Subject[] = [
  { id: 'van', name: 'Ngữ văn', shortName: 'Văn', kind: 'score', lessonsPerYear: everyGrade(140) },
  { id: 'toan', name: 'Toán', shortName: 'Toán', kind: 'score', lessonsPerYear: everyGrade(140) },
  {
    id: 'nn1',
    name: 'Ngoại ngữ 1',
    shortName: 'NN1',
    kind: 'score',
    lessonsPerYear: everyGrade(105),
  },
  {
    id: 'gdcd',
    name: 'Giáo dục công dân',
    shortName: 'GDCD',
    kind: 'score',
    lessonsPerYear: everyGrade(35),
  },
  {
    id: 'ls-dl',
    name: 'Lịch sử và Địa lí',
    shortName: 'LS&ĐL',
    kind: 'score',
    lessonsPerYear: everyGrade(105),
  },
  {
    id: 'khtn',
    name: 'Khoa học tự nhiên',
    shortName: 'KHTN',
    kind: 'score',
    lessonsPerYear: everyGrade(140),
  },
  {
    id: 'cong-nghe',
    name: 'Công nghệ',
    shortName: 'C.nghệ',
    kind: 'score',
    lessonsPerYear: { 6: 35, 7: 35, 8: 52, 9: 52 },
  },
  { id: 'tin', name: 'Tin học', shortName: 'Tin', kind: 'score', lessonsPerYear: everyGrade(35) },
  {
    id: 'gdtc',
    name: 'Giáo dục thể chất',
    shortName: 'GDTC',
    kind: 'comment',
    lessonsPerYear: everyGrade(70),
  },
  {
    id: 'nghe-thuat',
    name: 'Nghệ thuật',
    shortName: 'N.thuật',
    kind: 'comment',
    lessonsPerYear: everyGrade(70),
  },
  {
    id: 'gddp',
    name: 'Nội dung giáo dục của địa phương',
    shortName: 'GDĐP',
    kind: 'comment',
    lessonsPerYear: everyGrade(35),
  },
  {
    id: 'hdtn-hn',
    name: 'Hoạt động trải nghiệm, hướng nghiệp',
    shortName: 'HĐTN,HN',
    kind: 'comment',
    lessonsPerYear: everyGrade(105),
  },
];
