import { answerValue } from '../../../local/school/person-at-work';
import { at, type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const GK: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.GK', pupil: 0 };

function maths(school: TinySchool) {
  const { coverage } = answerValue(school.person(PEOPLE.principal).query('school.overview', {}));
  const row = coverage.find(({ classId, subjectId }) => classId === '6A1' && subjectId === 'toan');

  return { entered: row?.entered, required: row?.required };
}

function withTest(): TinySchool {
  const school = tinySchool();
  school
    .files(PEOPLE.owner)
    .writeRows(school.files().control, "'Ngày kiểm tra'!A2:E2", [
      ['', '6', 'Toán', 'HK1.GK', '16/11/2026'],
    ]);

  return school;
}

describe('marks that should be there by today', () => {
  it('are none at the beginning of the semester, also where some are entered', () => {
    const school = withTest();
    school.clock.advance(60_000);
    school.type(PEOPLE.maths, { ...GK, key: 'HK1.TX1' }, '8');
    school.heartbeat();

    expect(maths(school)).toEqual({ entered: 0, required: 0 });
  });

  it('are those of a test from the end of its deadline on', () => {
    const school = withTest();
    school.clock.set(at('2026-11-20T09:00:00'));
    school.type(PEOPLE.maths, GK, '8');
    school.heartbeat();
    school.clock.set(at('2026-12-01T23:59:59'));
    expect(maths(school)).toEqual({ entered: 0, required: 0 });

    school.clock.set(at('2026-12-02T00:00:00'));
    expect(maths(school)).toEqual({ entered: 1, required: 4 });
  });
});
