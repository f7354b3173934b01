import { answerValue } from '../../../local/school/person-at-work';
import { lockedWithMark, WRONG } from '../../authority/support/corrections';
import { PEOPLE } from '../../authority/support/tiny-tables';

const school = lockedWithMark();
const info = (by: string, pupil = 0) => {
  const { sheetId, row, column } = school.place({ ...WRONG, pupil });
  const spreadsheetId = school.bookId(WRONG.classId);

  return answerValue(school.person(by).cell({ spreadsheetId, sheetId, row, column }));
};

describe('the card of a cell', () => {
  it('says why a cell is closed, and who opens it, in both languages (E1)', () => {
    const [locked] = info(PEOPLE.maths).closed.filter(({ reason }) => reason === 'locked');

    expect(locked).toMatchObject({
      because: 'Khóa theo lệnh của Trần Quang Huy: Chốt sổ',
      openedBy: 'Hiệu trưởng, Phó hiệu trưởng',
      english: {
        because: 'Locked by order of Trần Quang Huy: Chốt sổ',
        openedBy: 'Principal, Deputy principal',
      },
    });
  });

  it('counts the rows of the class and those from the cell down (T8)', () => {
    expect(info(PEOPLE.maths).rows).toEqual({ all: 4, below: 4 });
    expect(info(PEOPLE.maths, 3).rows).toEqual({ all: 4, below: 1 });
  });

  it('names nobody as seen where the author is known (T12)', () => {
    expect(
      school.linesOf(PEOPLE.maths, { ...WRONG, pupil: 0 }).map(({ actor, seen }) => [actor, seen]),
    ).toEqual([['Trần Minh Oanh', undefined]]);
  });
});

describe('which book a page stands beside', () => {
  const books = (by: string) =>
    answerValue(school.person(by).query('school.overview', {})).classes.map(
      ({ id, bookId }) => [id, bookId ?? ''] as const,
    );

  it('is told of those books only that the person may open', () => {
    expect(books(PEOPLE.principal)).toEqual(
      ['6A1', '6A2', '7A1'].map((id) => [id, school.bookId(id)]),
    );
    expect(books(PEOPLE.maths)).toEqual([
      ['6A1', school.bookId('6A1')],
      ['6A2', school.bookId('6A2')],
      ['7A1', ''],
    ]);
  });
});
