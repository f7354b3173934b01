import { answerValue } from '../../../local/school/person-at-work';
import { type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const PLACE = { classId: '6A1', subjectId: 'toan', key: 'HK1.NX' } as const;
const cell = (pupil: number): Cell => ({ classId: '6A1', tab: 'toan', key: 'HK1.NX', pupil });

function write(school: TinySchool, remarks: readonly (readonly [string, string, string])[]) {
  return school.person(PEOPLE.maths).command('remarks.write', {
    ...PLACE,
    remarks: remarks.map(([pupilId, was, text]) => ({ pupilId, was, text })),
  });
}

test('remarks of a class are written together, and what is none comes back with pupil and reason', () => {
  const school = tinySchool();
  const answer = answerValue(
    write(school, [
      ['HS101', '', 'Chăm học'],
      ['HS102', '', '8,5'],
      ['HS103', '', ' Chăm  học '],
      ['HS999', '', 'Ngoan'],
    ]),
  );

  expect(answer).toMatchObject({
    written: 2,
    refused: [
      { pupilId: 'HS102', text: '8,5', reason: expect.stringContaining('bằng lời') },
      { pupilId: 'HS999', reason: expect.stringContaining('không còn học') },
    ],
  });
  expect([0, 1, 2, 3].filter((pupil) => school.shown(cell(pupil)) === 'Chăm học')).toHaveLength(2);
  expect(school.history(cell(0))).toMatchObject([
    { meaning: 'enter', newValue: 'Chăm học', actor: PEOPLE.maths, basis: 'command' },
  ]);

  school.clock.advance(300_000);
  school.heartbeat();
  expect(school.history(cell(0))).toHaveLength(1);
  expect(school.ledger().filter(({ meaning }) => meaning === 'repair')).toEqual([]);
  expect(school.verified()).toBe(true);

  const view = answerValue(
    school.person(PEOPLE.maths).query('remarks.list', { ...PLACE, key: '' }),
  );
  expect(view).toMatchObject({ key: 'HK1.NX', phrases: ['Chăm học'] });
  expect(view.pupils.flatMap(({ id, remark }) => (remark === '' ? [] : [id])).sort()).toEqual([
    'HS101',
    'HS103',
  ]);
  expect(view.columns.map(({ isOpen }) => isOpen)).toEqual([true, false]);
});

test('what somebody typed in the book meanwhile is not written over', () => {
  const school = tinySchool();
  school.clock.advance(60_000);
  school.type(PEOPLE.maths, cell(0), 'Gõ trong sổ');
  const answer = answerValue(write(school, [['HS101', '', 'Chăm học']]));

  expect(answer).toMatchObject({ written: 0, refused: [{ text: 'Chăm học' }] });
  expect(school.shown(cell(0))).toBe('Gõ trong sổ');
  school.heartbeat();
  expect(answerValue(write(school, [['HS101', 'Gõ trong sổ', 'Chăm học']]))).toMatchObject({
    written: 1,
  });
  expect(school.history(cell(0)).map(({ newValue }) => newValue)).toEqual([
    'Gõ trong sổ',
    'Chăm học',
  ]);
});

test('nobody writes what is somebody else’s, in a column that is none or not begun', () => {
  const school = tinySchool();
  const remarks = [{ pupilId: 'HS101', was: '', text: 'Ngoan' }];
  const by = (email: string, change: object = {}) =>
    school.person(email).command('remarks.write', { ...PLACE, remarks, ...change });

  expect(by(PEOPLE.literature)).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
  expect(by(PEOPLE.literature, { subjectId: 'nhan-xet' })).toMatchObject({
    ok: true,
    value: { written: 1 },
  });
  expect(by(PEOPLE.maths, { key: 'HK1.TX1' })).toMatchObject({ ok: false, code: 'UNKNOWN_COLUMN' });
  expect(answerValue(by(PEOPLE.maths, { key: 'HK2.NX' }))).toMatchObject({
    written: 0,
    refused: [{ reason: expect.stringContaining('Chưa tới') }],
  });
  const look = (email: string) => school.person(email).query('remarks.list', { ...PLACE, key: '' });

  expect(look(PEOPLE.sport)).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
  expect(look(PEOPLE.principal)).toMatchObject({ ok: true });
});
