import type { ImportedSchool } from '../../../../../src/capabilities/set-up/pure/import-types';
import { joinPeople } from '../../../../../src/capabilities/set-up/pure/people/join-people';
import type { SchoolModel } from '../../../../../src/school/school-model';
import type { StaffMember } from '../../../../../src/school/school-types';

const HUY: StaffMember = {
  id: 'HT01',
  fullName: 'Trần Quang Huy',
  email: 'hieutruong@hoamai.edu.vn',
  grants: [],
};
const VINH: StaffMember = {
  id: 'TT01',
  fullName: 'Hà Thế Vinh',
  email: 'thanhtra@hoamai.edu.vn',
  grants: [],
};
const DIEP: StaffMember = { ...VINH, id: 'TT02', fullName: 'Hồ Ngọc Diệp' };

const IMPORTED: ImportedSchool = {
  classes: [],
  staff: [],
  subjects: [],
  assignments: [],
  pupils: [],
  pupilFields: [],
  notes: [],
  unassigned: [],
};

function join(
  staff: readonly StaffMember[],
  answers: Readonly<Record<string, string>> = {},
  stored: readonly StaffMember[] = [HUY, VINH],
) {
  const school = { staff: stored, classes: [] } as unknown as SchoolModel;
  const lines = new Map(staff.map(({ id }, position) => [id, position + 2]));

  return joinPeople(
    { kind: 'ready', school: { ...IMPORTED, staff } },
    { school, lineOf: (code) => lines.get(code) ?? null, answers },
  );
}

describe('an address of somebody whose line is left blank', () => {
  const blank = { ...VINH, email: '' };

  it.each([
    ['a new person', DIEP],
    ['a person who is known', { ...HUY, email: VINH.email }],
  ])('goes to nobody else, both lines named: %s', (_who, taker) => {
    expect(join([blank, taker])).toMatchObject({
      kind: 'invalid',
      problems: [
        { lines: [3], text: expect.stringMatching(/dòng 3: .*thanhtra@.*Hà Thế Vinh.*dòng 2 /) },
      ],
    });
  });

  it('goes to a successor where the line says another address, or is gone', () => {
    expect(join([HUY, { ...VINH, email: 'vinh@hoamai.edu.vn' }, DIEP]).kind).toBe('ready');
    expect(join([HUY, DIEP]).kind).toBe('ready');
  });
});

describe('a shared mailbox under another name', () => {
  const HA = { ...HUY, fullName: 'Trần Quang Hà' };

  it('is asked about where the given name is another, however short', () => {
    expect(join([HA, VINH])).toMatchObject({
      kind: 'questions',
      questions: [{ id: 'person:HT01 Trần Quang Hà', where: 'Bảng nhân sự, dòng 2' }],
    });
  });

  it('takes answers as it always did', () => {
    expect(join([HA, VINH], { 'person:HT01 Trần Quang Hà': 'same' }).kind).toBe('ready');
    expect(join([HA, VINH], { 'person:HT01 Trần Quang Hà': 'other' }).kind).toBe('invalid');
  });

  it('is asked about where a new code has it, too', () => {
    const next = { ...HA, id: 'HT02' };

    expect(join([next, VINH]).kind).toBe('questions');
    expect(join([next, VINH], { 'person:HT02 Trần Quang Hà': 'other' }).kind).toBe('ready');
    expect(join([next, VINH], { 'person:HT02 Trần Quang Hà': 'same' }).kind).toBe('invalid');
  });
});
