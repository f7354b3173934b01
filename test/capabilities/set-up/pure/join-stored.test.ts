import type {
  ImportedSchool,
  OptionalPupilField,
} from '../../../../src/capabilities/set-up/pure/import-types';
import { joinStored } from '../../../../src/capabilities/set-up/pure/join-stored';
import type { Pupil } from '../../../../src/school/school-types';

const STORED: Pupil = {
  id: 'HS1',
  fullName: 'Bùi Gia An',
  birthDate: '2015-03-01',
  gender: 'Nam',
  classId: '6A1',
  status: 'onLeave',
  ethnicity: 'Tày',
  phone: '0912345678',
  personalId: '031215000123',
  ministryId: '',
};
const IMPORTED: Pupil = {
  ...STORED,
  fullName: 'Bùi Gia Ân',
  status: 'studying',
  ethnicity: '',
  phone: '',
  personalId: '',
  ministryId: '',
};

function schoolOf(
  pupils: readonly Pupil[],
  pupilFields: readonly OptionalPupilField[],
): ImportedSchool {
  return {
    classes: [],
    staff: [],
    subjects: [],
    assignments: [],
    pupils,
    pupilFields,
    notes: [],
    unassigned: [],
  };
}

const join = (
  pupils: readonly Pupil[],
  fields: readonly OptionalPupilField[],
  stored: readonly Pupil[] = [STORED],
) => joinStored({ kind: 'ready', school: schoolOf(pupils, fields) }, stored);

test.each<[readonly OptionalPupilField[], Partial<Pupil>]>([
  [[], { status: 'onLeave', ethnicity: 'Tày', phone: '0912345678', personalId: '031215000123' }],
  [['status'], { status: 'studying', ethnicity: 'Tày', phone: '0912345678' }],
  [['ethnicity', 'phone'], { status: 'onLeave', ethnicity: '', phone: '' }],
  [['personalId'], { phone: '0912345678', personalId: '' }],
])('a table that has %j keeps of a stored pupil all the rest', (fields, expected) => {
  expect(join([IMPORTED], fields)).toMatchObject({
    kind: 'ready',
    school: { pupils: [{ fullName: 'Bùi Gia Ân', ...expected }] },
  });
});

test('a pupil who is not stored stays as imported', () => {
  expect(join([IMPORTED], [], [])).toMatchObject({ school: { pupils: [IMPORTED] } });
});

describe('a personal id', () => {
  const other = { ...IMPORTED, id: 'HS2', fullName: 'Lê Thu Hà', personalId: STORED.personalId };

  it('of somebody stored whom the table leaves out is refused, naming both', () => {
    expect(join([other], ['personalId'])).toMatchObject({
      kind: 'invalid',
      problems: [
        {
          table: 'pupils',
          lines: [],
          text: expect.stringMatching(/"031215000123" của Lê Thu Hà \(HS2\).*Bùi Gia An \(HS1\)/),
        },
      ],
    });
  });

  it('may go to another pupil of the same table', () => {
    expect(join([IMPORTED, other], ['personalId']).kind).toBe('ready');
  });

  it('that is not known is nobody’s', () => {
    expect(join([IMPORTED], ['personalId'], [{ ...STORED, id: 'HS9', personalId: '' }]).kind).toBe(
      'ready',
    );
  });
});

describe('an id of the Ministry’s database', () => {
  const holder = { ...STORED, ministryId: '0312345678' };
  const other = { ...IMPORTED, id: 'HS2', fullName: 'Lê Thu Hà', ministryId: holder.ministryId };

  it('of somebody stored whom the table leaves out is refused, naming both', () => {
    expect(join([other], ['ministryId'], [holder])).toMatchObject({
      kind: 'invalid',
      problems: [
        {
          table: 'pupils',
          text: expect.stringMatching(/Bộ.*"0312345678" của Lê Thu Hà \(HS2\).*Bùi Gia An \(HS1\)/),
        },
      ],
    });
  });

  it('may go to another pupil of the same table', () => {
    expect(join([IMPORTED, other], ['ministryId'], [holder]).kind).toBe('ready');
  });
});

test('what is not ready is handed on', () => {
  const result = { kind: 'invalid', problems: [] } as const;

  expect(joinStored(result, [STORED])).toBe(result);
});
