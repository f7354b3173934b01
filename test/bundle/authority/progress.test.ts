import { answerValue } from '../../../local/school/person-at-work';
import {
  at,
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { MATHS_GROUP } from '../acts/group-scenarios';

const GK = { classId: '6A1', tab: 'toan', key: 'HK1.GK', pupil: 0 };

/** One mark of four is there, and the deadline is over for three days. */
const founded = (() => {
  const school = tinySchool();
  const { control } = school.files();
  school
    .files()
    .writeRows(control, "'Ngày kiểm tra'!A2:E2", [['', '6', 'Toán', 'HK1.GK', '16/11/2026']]);
  school.clock.set(at('2026-11-20T09:00:00'));
  school.type(PEOPLE.maths, GK, '8');
  school.heartbeat();
  school.clock.set(at('2026-12-03T10:00:00'));

  return takeSnapshot(school.workspace);
})();

const school = fromSnapshot(founded);

function rowsOf(who: TinySchool, email: string) {
  return answerValue(who.person(email).query('progress.view', {})).rows;
}

const placesOf = (email: string) =>
  rowsOf(school, email)
    .map(({ classId, subjectId }) => `${classId}/${subjectId}`)
    .sort();

test('the latest stands first, with whom it lacks, until when, and by which article', () => {
  const [first] = rowsOf(school, PEOPLE.principal);
  const asked = { classId: '6A1', subjectId: 'toan' };
  const missing = answerValue(school.person(PEOPLE.principal).query('progress.missing', asked));

  expect(first).toMatchObject({
    ...{ classId: '6A2', subjectId: 'toan', writers: ['Trần Minh Oanh'], isOwn: false },
    columns: [{ key: 'HK1.GK', entered: 0, required: 4, due: '2026-12-01', daysLeft: -2 }],
  });
  expect(rowsOf(school, PEOPLE.principal)[1]?.columns[0]).toMatchObject({ entered: 1 });
  expect(missing.find(({ key }) => key === 'HK1.GK')?.pupils).toEqual([
    'Lê Thu Hà',
    'Đỗ Minh Khang',
    'Nguyễn Bảo Ngọc',
  ]);
});

test('a teacher sees what is entered by that teacher, and all of the homeroom class', () => {
  const rows = placesOf(PEOPLE.maths);

  expect(rows).toContain('6A1/toan');
  expect(rows).not.toContain('6A1/khtn');
  expect(rows).toContain('6A2/khtn');
  expect(rows).toContain('6A2/ren-luyen');
  expect(rows.some((place) => place.startsWith('7A1'))).toBe(false);
});

test('whoever may not look at a subject of a class is not told who is missing there', () => {
  const asked = { classId: '6A1', subjectId: 'khtn' };

  expect(school.person(PEOPLE.maths).query('progress.missing', asked)).toMatchObject({
    ok: false,
    code: 'ROLE_NOT_HELD',
  });
  expect(school.person(PEOPLE.office).query('progress.view', {})).toMatchObject({ ok: false });
});

test('the share of the whole school is made of the same numbers', () => {
  const { coverage } = answerValue(school.person(PEOPLE.principal).query('school.overview', {}));
  const due = coverage.filter(({ required }) => required > 0);

  expect(due).toMatchObject([
    { classId: '6A1', subjectId: 'toan', entered: 1, required: 4 },
    { classId: '6A2', subjectId: 'toan', entered: 0, required: 4 },
  ]);
});

test('the share of the whole school is told to those alone who see it', () => {
  const seen = (email: string) =>
    answerValue(school.person(email).query('school.overview', {})).coverage.length > 0;

  expect([PEOPLE.deputy, PEOPLE.admin].map(seen)).toEqual([true, true]);
  expect([PEOPLE.maths, PEOPLE.office].map(seen)).toEqual([false, false]);
});

test('the head of a subject group sees its subjects and members from the first day on, and no longer', () => {
  const grouped = fromSnapshot(founded);
  const group = { ...MATHS_GROUP, headId: 'GV03', from: '2026-12-03' };
  const head = grouped.person('dao@hoamai.edu.vn');
  const seen = () =>
    answerValue(head.query('progress.view', {})).rows.map(
      ({ classId, subjectId }) => `${classId}/${subjectId}`,
    );
  const before = seen();
  const [made] = answerValue(grouped.person(PEOPLE.principal).command('group.set', group)).groups;

  expect(before).not.toContain('7A1/toan');
  expect(seen()).toEqual(expect.arrayContaining([...before, '6A1/toan', '6A2/toan', '7A1/toan']));
  expect(grouped.ledger().find(({ data }) => data?.group === made?.id)).toMatchObject({
    meaning: 'post',
    data: { group: made?.id, old: null, new: { head: 'GV03', members: ['GV03', 'GV05'] } },
  });

  grouped.clock.advance(24 * 3_600_000);
  answerValue(
    grouped.person(PEOPLE.deputy).command('group.set', {
      ...group,
      groupId: made?.id ?? '',
      headId: 'GV05',
      from: '2026-12-04',
    }),
  );
  expect(seen()).toEqual(before);
});
