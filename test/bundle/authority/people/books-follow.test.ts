import { SETUP, type TinySchool, tinySchool } from '../../../authority/support/school';
import { PEOPLE, TINY_PUPILS } from '../../../authority/support/tiny-tables';
import { importAgain, previewOf, staffWith } from './import-again';

const NAME = { classId: '6A1', tab: 'toan', key: 'TEN', pupil: 0 } as const;
const MARK = { ...NAME, key: 'HK1.TX1' } as const;
const PUPILS = TINY_PUPILS.replace('Bùi Gia An\t01/03/2015', 'Bùi Gia Ân\t02/03/2015');

/** Name and date of birth are corrected at once: that it is the same child is said. */
const answers = { 'child:HS101 Bùi Gia Ân': 'same' };

const cover = (school: TinySchool) =>
  Object.fromEntries(school.files().readRows(school.bookId('6A1'), "'Bìa'!A3:B7"));

const namesIn = (school: TinySchool, title: string) =>
  school.files().readRows(school.bookId('6A1'), `'${title}'!C4:C7`).flat();

describe('books that exist follow the tables', () => {
  const school = tinySchool();
  school.type(PEOPLE.maths, MARK, '8');
  const seen = previewOf(school, { pupils: PUPILS, answers });
  const staff = staffWith(
    ['trinh@hoamai.edu.vn\t\t6A1', 'trinh@hoamai.edu.vn\t\t'],
    ['lan@hoamai.edu.vn\t\t\t', 'lan@hoamai.edu.vn\t\t6A1\t'],
  );
  importAgain(school, { staff, pupils: PUPILS, answers });

  it('shows beforehand what is corrected of a pupil', () => {
    expect(seen).toMatchObject({
      changes: [
        'Bùi Gia An (HS101), lớp 6A1: họ tên “Bùi Gia An” → “Bùi Gia Ân”; ngày sinh “01/03/2015” → “02/03/2015”.',
      ],
    });
  });

  it.each(['Toán', 'GDTC', 'Chuyên cần', 'Tổng hợp HK1'])(
    'says the new name of a pupil in the tab %s, and no other',
    (title) => {
      expect(namesIn(school, title)).toEqual([
        'Bùi Gia Ân',
        'Lê Thu Hà',
        'Đỗ Minh Khang',
        'Nguyễn Bảo Ngọc',
      ]);
    },
  );

  it('says the new homeroom teacher on the cover', () => {
    expect(cover(school)).toMatchObject({ 'Giáo viên chủ nhiệm': 'Trần Thị Lan', 'Sĩ số': '4' });
  });

  it('keeps code and mark in the row of the pupil', () => {
    expect(school.pupilId(NAME)).toBe('HS101');
    expect(school.history(MARK)).toMatchObject([{ newValue: '8', actor: PEOPLE.maths }]);
  });

  it('enters old and new into the ledger of the class', () => {
    expect(school.ledger().filter(({ meaning }) => meaning === 'record')).toMatchObject([
      {
        chain: '6A1',
        key: { row: 'HS101' },
        data: {
          fields: [
            { field: 'fullName', old: 'Bùi Gia An', new: 'Bùi Gia Ân' },
            { field: 'birthDate', old: '2015-03-01', new: '2015-03-02' },
          ],
        },
      },
    ]);
    expect(school.verified()).toBe(true);
  });

  it('expects the old name no more, and finds nothing to change with the next beat', () => {
    const told = () => school.ledger().filter(({ chain }) => chain === '6A1').length;
    const entries = told();
    school.clock.advance(3_700_000);
    school.heartbeat();

    expect(school.table('Học sinh').flat().join()).not.toContain('Bùi Gia An"');
    expect(told()).toBe(entries);
  });
});

describe('a book that holds old texts for whatever reason', () => {
  it('is brought up to date by the beat, cover too', () => {
    const school = tinySchool();
    const files = school.files();
    school.arrange("'Học sinh'!B2", [['Bùi Gia Ân']]);
    files.writeRows(school.bookId('6A1'), "'Bìa'!B3", [['Trường cũ']]);
    school.clock.advance(3_700_000);
    school.heartbeat();

    expect(namesIn(school, 'Toán')[0]).toBe('Bùi Gia Ân');
    expect(cover(school)).not.toMatchObject({ Trường: 'Trường cũ' });
  });

  it('is left as it is where the name in a row is that of another pupil of the class', () => {
    const school = tinySchool();
    const before = namesIn(school, 'Toán');
    school.arrange("'Học sinh'!B2:B3", [[before[1] ?? ''], [before[0] ?? '']]);
    school.clock.advance(3_700_000);
    school.heartbeat();

    expect(namesIn(school, 'Toán')).toEqual(before);
  });
});

test('a table that is refused changes no book', () => {
  const school = tinySchool();
  const answer = school.person(PEOPLE.principal).command('setup.start', {
    ...SETUP,
    staff: staffWith(['GV06\tĐào Công Việt\tviet@', 'GV06\tHồ Ngọc Diệp\tdiep@']),
    pupils: PUPILS,
  });

  expect(answer).toMatchObject({ ok: false, code: 'TABLE_INVALID' });
  expect(namesIn(school, 'Toán')[0]).toBe('Bùi Gia An');
});
