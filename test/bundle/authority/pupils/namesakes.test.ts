import { answerValue } from '../../../../local/school/person-at-work';
import { ask, lockedWithMark } from '../../../authority/support/corrections';
import { PEOPLE } from '../../../authority/support/tiny-tables';
import { changed, GROUND, MOVE } from './roster-school';

/** Gia An of 6A1 comes into 6A2, where a Gia An born on the same day is; another, of another day, comes to 6A1. */
function withNamesakes() {
  const school = lockedWithMark();

  answerValue(ask(school, { pupilId: 'HS102', oldValue: '', newValue: '9' }));
  changed(school, MOVE);
  changed(school, {
    ...GROUND,
    kind: 'admit',
    toClassId: '6A1',
    school: 'THCS Hoa Sen',
    pupil: {
      id: 'HS901',
      fullName: 'Đỗ Minh Khang',
      birthDate: '2014-12-30',
      gender: 'Nam',
      ethnicity: '',
      phone: '',
      personalId: '',
      ministryId: '',
    },
  });
  school.heartbeat();

  return school;
}

const school = withNamesakes();
const principal = school.person(PEOPLE.principal);

describe('two pupils of one name in one class (F14)', () => {
  it('are different options of the look-up: by birth date, else by code too', () => {
    const names = (classId: string) =>
      answerValue(principal.query('mark.scope', { classId })).pupils.map(({ name }) => name);

    expect(names('6A1')).toEqual([
      'Bùi Gia An',
      'Lê Thu Hà',
      'Đỗ Minh Khang (02/03/2015)',
      'Nguyễn Bảo Ngọc',
      'Đỗ Minh Khang (30/12/2014)',
    ]);
    expect(names('6A2')).toContain('Bùi Gia An (01/03/2015, HS101)');
    expect(names('6A2')).toContain('Bùi Gia An (01/03/2015, HS201)');
  });

  it('are told apart on the card of the cell, in requests, in the history and in the review', () => {
    const { sheetId, row, column } = school.place({
      classId: '6A1',
      tab: 'toan',
      key: 'HK1.TX1',
      pupil: 2,
    });
    const spreadsheetId = school.bookId('6A1');
    const name = 'Đỗ Minh Khang (02/03/2015)';
    const [request] = answerValue(principal.query('requests.list', { state: 'all' }));
    const { lines } = answerValue(
      principal.query('mark.history', { classId: '6A1', pupilId: 'HS102' }),
    );
    const review = answerValue(principal.query('result.review', { classId: '6A1', term: 1 }));

    expect(answerValue(principal.cell({ spreadsheetId, sheetId, row, column })).pupilName).toBe(
      name,
    );
    expect(request?.pupilName).toBe(name);
    expect(new Set(lines.map(({ pupilName }) => pupilName))).toEqual(new Set([name]));
    expect(review.pupils.map(({ pupilName }) => pupilName)).toContain(name);
    expect(
      new Set(
        review.subjects.flatMap(({ missing }) =>
          missing.map(({ pupilName }) => pupilName).filter((one) => one.startsWith('Đỗ')),
        ),
      ),
    ).toEqual(new Set([name, 'Đỗ Minh Khang (30/12/2014)']));
  });
});
