/** English names of registers (subjects, attendance, training, remarks) by id; names in the book stay Vietnamese. */
export const SUBJECT_NAMES_EN: Readonly<Record<string, string>> = {
  van: 'Literature',
  toan: 'Mathematics',
  nn1: 'Foreign language 1',
  gdcd: 'Civic education',
  'ls-dl': 'History and geography',
  khtn: 'Natural science',
  'cong-nghe': 'Technology',
  tin: 'Informatics',
  gdtc: 'Physical education',
  'nghe-thuat': 'Arts',
  gddp: 'Local education',
  'hdtn-hn': 'Experiential and career activities',
  'chuyen-can': 'Attendance',
  'ren-luyen': 'Training',
  'nhan-xet': 'Homeroom remarks',
};
