import { lockOrder } from '../../src/capabilities/locks/pure/lock-order';
import { pinsOf, type ResultOrder } from '../../src/capabilities/results/pure/result-orders';
import { readSchool, type SchoolTables } from '../../src/school/read-school';
import { defaultSettings } from '../../src/school/settings';

const NONE: SchoolTables = {
  settings: defaultSettings('THCS Hoa Mai', '2026-2027'),
  staff: [{ id: 'GV01', fullName: 'Trần Thị Lan', email: 'lan@hoamai.edu.vn' }],
  grants: [],
  classes: [],
  pupils: [],
  assignments: [],
  testDates: [],
  holidays: [],
};
const GRANT = { id: 'GV01-1', staffId: 'GV01', role: 'teacher', from: '', to: '', scope: '' };
const ORDER = {
  id: 'o1',
  kind: 'release',
  classIds: '6A1; 6A2',
  subjectIds: '',
  term: '1',
  reason: 'r',
  by: 'ht@hoamai.edu.vn',
  role: 'principal',
  at: '2026-11-05T03:00:00.000Z',
  until: '2026-11-06T03:00:00.000Z',
  changed: '',
  keys: '',
  from: '',
  places: '',
  lifts: '',
  request: '',
};

const grantsOf = (grant: typeof GRANT) =>
  readSchool({ ...NONE, grants: [grant] }).staff.flatMap(({ grants }) => grants);

test.each([
  { ...GRANT, role: 'boss' },
  { ...GRANT, from: 'hôm qua' },
  { ...GRANT, to: '31/12/2026' },
])('a role with a cell nobody can read is held by nobody: %j', (grant) => {
  expect(grantsOf(GRANT)).toHaveLength(1);
  expect(grantsOf(grant)).toEqual([]);
});

test('an assignment with a day nobody can read does not hold', () => {
  const row = {
    id: '6A1/toan',
    classId: '6A1',
    subjectId: 'toan',
    teacherIds: 'GV01',
    leadId: '',
    from: '',
    to: '',
  };

  expect(readSchool({ ...NONE, assignments: [row] }).assignments).toHaveLength(1);
  expect(readSchool({ ...NONE, assignments: [{ ...row, from: '?' }] }).assignments).toEqual([]);
});

test.each([
  { ...ORDER, until: 'mai' },
  { ...ORDER, at: '?' },
  { ...ORDER, term: '3' },
  { ...ORDER, from: 'mai' },
])('a re-opening with a cell nobody can read opens nothing: %j', (row) => {
  const { at, until } = lockOrder(row);

  expect(until).not.toBeNull();
  expect(until).toBeLessThanOrEqual(at);
});

test('a lock whose time nobody can read holds from ever on, and one without an end goes on', () => {
  expect(lockOrder({ ...ORDER, kind: 'lock', at: '?', until: '' })).toMatchObject({
    kind: 'lock',
    at: 0,
    until: null,
  });
});

test('a change of a pupil with a cell nobody can read holds for nobody', () => {
  const row = {
    id: 'c1',
    kind: 'move',
    pupilId: 'p1',
    fromClassId: '6A1',
    toClassId: '6A2',
    fromStatus: 'studying',
    toStatus: 'studying',
    date: '2026-11-05',
    reason: '',
    decision: '',
    school: '',
    record: '',
    by: '',
    role: '',
    at: '2026-11-05T03:00:00.000Z',
    done: 'ok',
  };
  const changes = (kind: string) =>
    readSchool({ ...NONE, pupilChanges: [{ ...row, kind }] }).changes;

  expect(changes('move')).toHaveLength(1);
  expect(changes('went')).toEqual([]);
});

test.each(['{', '[1]', '{"6A1":{"hash":1}}'])(
  'pins nobody can read are named, not guessed: %s',
  (pins) => {
    const order: ResultOrder = {
      id: 'r1',
      kind: 'approve',
      classIds: '6A1',
      period: '1',
      subjectId: '',
      pupilId: '',
      reason: '',
      by: '',
      role: '',
      at: '2026-11-05T03:00:00.000Z',
      pins,
      done: '',
    };

    expect(() => pinsOf(order)).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        details: { field: 'Xét kết quả › r1 › Ghim theo lớp (JSON)', value: pins },
      }),
    );
  },
);
