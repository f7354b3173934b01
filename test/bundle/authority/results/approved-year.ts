import { answerValue } from '../../../../local/school/person-at-work';
import { at, type Cell, sharedSchool, type TinySchool } from '../../../authority/support/school';
import { beat, completeAll, fillMarks, fillTraining, resultsSchool, WHO } from './results-school';

const YEAR = { classId: '6A1', term: 'year' } as const;

function remark(school: TinySchool, term: 1 | 2): void {
  const say = (by: string, cell: Pick<Cell, 'tab' | 'key'>, text: string) =>
    school.type(by, { classId: '6A1', pupil: 0, ...cell }, text);

  if (term === 1) {
    say(WHO.bao, { tab: 'toan', key: 'HK1.NX' }, 'Tính toán nhanh');
    say(WHO.lan, { tab: 'van', key: 'HK1.NX' }, 'Viết rõ ý');
  } else {
    say(WHO.bao, { tab: 'toan', key: 'HK2.NX' }, 'Tiến bộ ở học kì II');
    say(WHO.lan, { tab: 'nhan-xet', key: 'CN.NX' }, 'Ngoan, chăm học');
  }
}

/**
 * A whole year of 6A1: An is outstanding, Hà fails maths and literature, Khang is good, Ngọc’s training is not passed.
 * It is the first of June and the year is approved.
 */
export const approvedYear = sharedSchool('results-year', () => {
  const school = resultsSchool();

  for (const term of [1, 2] as const) {
    school.clock.set(at(term === 1 ? '2026-12-20T08:00:00.000' : '2027-05-10T08:00:00.000'));
    beat(school);
    fillMarks(school, { classId: '6A1', term }, (subjectId, pupil) => {
      if (pupil === 1 && ['toan', 'van'].includes(subjectId)) {
        return '3';
      }

      return pupil === 0 && !['tin', 'gdcd'].includes(subjectId) ? '9' : '8';
    });
    fillTraining(school, { classId: '6A1', term }, ['Tốt', 'Đạt', 'Tốt', 'Chưa đạt']);
    remark(school, term);
    beat(school);
    completeAll(school, { classId: '6A1', term });
  }

  school.clock.set(at('2027-06-01T08:00:00.000'));
  beat(school);
  answerValue(school.person(WHO.lan).command('result.submit', YEAR));
  answerValue(
    school.person(WHO.principal).command('result.approve', { classIds: ['6A1'], term: 'year' }),
  );

  return school;
});
