import { pupilListRows } from '../../../src/capabilities/class-book/pupil-list';
import type { PupilChange } from '../../../src/school/pupil-changes';
import type { RosterEntry } from '../../../src/school/roster';
import type { PupilStatus } from '../../../src/school/school-types';

const LEFT: PupilChange = {
  id: 'c1',
  kind: 'leave',
  pupilId: 'HS1',
  fromClassId: '6A1',
  toClassId: '6A1',
  fromStatus: 'studying',
  toStatus: 'onLeave',
  date: '2026-11-05',
  decision: '12/QĐ',
  school: '',
  at: 0,
  isDone: true,
};

function entry(status: PupilStatus, last: PupilChange | null = null): RosterEntry {
  return {
    pupil: {
      id: 'HS1',
      fullName: 'Bùi Gia An',
      birthDate: '2015-03-01',
      gender: 'Nữ',
      classId: '6A1',
      status,
      ethnicity: 'Ê-đê',
      phone: '0912345678',
      personalId: '031215000123',
      ministryId: '',
    },
    isHere: status === 'studying' || status === 'movedIn',
    last,
  };
}

test('a line has what the form asks for and nothing private', () => {
  const rows = pupilListRows([entry('studying'), entry('studying')]);

  expect(rows.map(({ number }) => number)).toEqual([1, 2]);
  expect(rows[0]).toEqual({
    number: 1,
    pupilName: 'Bùi Gia An',
    birthDate: '01/03/2015',
    gender: 'Nữ',
    ethnicity: 'Ê-đê',
    note: '',
  });
});

test.each<[string, RosterEntry, string]>([
  ['a recorded change', entry('onLeave', LEFT), 'Bảo lưu từ 05/11/2026 (QĐ 12/QĐ)'],
  ['the state the table gave', entry('movedIn'), 'Chuyển đến'],
  ['nothing of who simply learns here', entry('studying'), ''],
])('the note tells %s', (_name, line, note) => {
  expect(pupilListRows([line])[0]?.note).toBe(note);
});

test('a birth date that is not known stays blank', () => {
  const { pupil, ...rest } = entry('studying');

  expect(pupilListRows([{ ...rest, pupil: { ...pupil, birthDate: '' } }])[0]?.birthDate).toBe('');
});
