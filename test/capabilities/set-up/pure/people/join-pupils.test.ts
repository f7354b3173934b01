import type { ImportedSchool } from '../../../../../src/capabilities/set-up/pure/import-types';
import { joinPupils } from '../../../../../src/capabilities/set-up/pure/people/join-pupils';
import type { Pupil } from '../../../../../src/school/school-types';

const KHANH: Pupil = {
  id: 'HS101',
  fullName: 'Bùi Gia Khanh',
  birthDate: '2015-03-01',
  gender: 'Nam',
  classId: '6A1',
  status: 'studying',
  ethnicity: '',
  phone: '',
  personalId: '',
  ministryId: '',
};
const KHANG: Pupil = {
  ...KHANH,
  id: 'HS102',
  fullName: 'Đỗ Minh Khang',
  birthDate: '2015-03-02',
};
const DUYEN = { fullName: 'Võ Thị Mỹ Duyên', birthDate: '2014-09-09', gender: 'Nữ' } as const;
const STORED = [KHANH, KHANG];
const QUESTION = 'child:HS101 Võ Thị Mỹ Duyên';

const NO_PUPILS: ImportedSchool = {
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
  pupils: readonly Pupil[],
  answers: Readonly<Record<string, string>> = {},
  stored: readonly Pupil[] = STORED,
) {
  const lines = new Map(pupils.map(({ id }, position) => [id, position + 2]));

  return joinPupils(
    { kind: 'ready', school: { ...NO_PUPILS, pupils } },
    { stored, lineOf: (code) => lines.get(code) ?? null, answers },
  );
}

describe('another child under a known code', () => {
  it.each([
    ['in the same class', '6A1'],
    ['in another class', '7A1'],
  ])('is asked about by line with both persons: %s', (_where, classId) => {
    expect(join([{ ...KHANH, ...DUYEN, classId }, KHANG])).toMatchObject({
      kind: 'questions',
      questions: [
        {
          id: QUESTION,
          where: 'Bảng học sinh, dòng 2',
          text: expect.stringMatching(/HS101.*Bùi Gia Khanh.*01\/03\/2015.*Duyên.*09\/09\/2014/),
        },
      ],
    });
  });

  it('is refused where the answer says so, and corrected where it is the same child', () => {
    const pupils = [{ ...KHANH, ...DUYEN }, KHANG];

    expect(join(pupils, { [QUESTION]: 'other' })).toMatchObject({
      kind: 'invalid',
      problems: [
        { lines: [2], text: expect.stringMatching(/dòng 2: .*HS101.*Bùi Gia Khanh.*mã riêng/) },
      ],
    });
    expect(join(pupils, { [QUESTION]: 'same' }).kind).toBe('ready');
  });

  it.each<[string, Partial<Pupil>]>([
    ['another name', { fullName: 'Bùi Gia Bảo' }],
    ['a slip in the name and another date', { fullName: 'Bùi Gia Khan', birthDate: '2015-03-09' }],
  ])('may be behind %s', (_what, change) => {
    expect(join([{ ...KHANH, ...change }, KHANG]).kind).toBe('questions');
  });

  it.each<[string, Partial<Pupil>]>([
    ['a slip in the name', { fullName: 'Bùi Gia Khánh' }],
    ['a date of birth', { birthDate: '2015-01-03' }],
    ['a class', { classId: '6A2' }],
  ])('is not behind %s', (_what, change) => {
    expect(join([{ ...KHANH, ...change }, KHANG]).kind).toBe('ready');
  });
});

describe('codes of known pupils mixed up', () => {
  const as = (pupil: Pupil, id: string): Pupil => ({ ...pupil, id });

  it('are refused where two are exchanged, naming both lines, whatever was answered', () => {
    const answers = { 'child:HS101 Đỗ Minh Khang': 'same', 'child:HS102 Bùi Gia Khanh': 'same' };

    expect(join([as(KHANG, 'HS101'), as(KHANH, 'HS102')], answers)).toMatchObject({
      kind: 'invalid',
      problems: [
        { lines: [2], text: expect.stringMatching(/dòng 2: mã HS101.*HS102 \(dòng 3 /) },
        { lines: [3], text: expect.stringMatching(/dòng 3: mã HS102.*HS101 \(dòng 2 /) },
      ],
    });
  });

  it('are refused where dates of birth are corrected at the same time', () => {
    const pupils = [
      { ...as(KHANG, 'HS101'), birthDate: '2015-04-02' },
      { ...as(KHANH, 'HS102'), birthDate: '2015-04-01' },
    ];

    expect(join(pupils)).toMatchObject({ kind: 'invalid', problems: [{}, {}] });
  });

  it('are refused where one takes the code of another and has left his own', () => {
    expect(join([as(KHANG, 'HS101')])).toMatchObject({
      kind: 'invalid',
      problems: [{ text: expect.stringMatching(/HS102 \(không còn trong bảng\)/) }],
    });
  });

  it('are refused also between namesakes and between names a slip apart', () => {
    const namesake = { ...KHANH, id: 'HS103', birthDate: '2015-08-20' };
    const near = { ...KHANH, id: 'HS104', fullName: 'Bùi Gia Khánh' };

    for (const other of [namesake, near]) {
      expect(join([as(other, KHANH.id), as(KHANH, other.id)], {}, [KHANH, other]).kind).toBe(
        'invalid',
      );
    }
  });

  it('are not where a namesake born on the same day stays under the own code', () => {
    const namesake = { ...KHANH, id: 'HS103', fullName: 'Bùi Gia Khánh' };

    expect(join([as(namesake, KHANH.id), namesake], {}, [KHANH, namesake]).kind).toBe('ready');
  });
});

test('a school without pupils, and a table that says the same, are handed on as they are', () => {
  const result = { kind: 'invalid', problems: [] } as const;

  expect(joinPupils(result, { stored: STORED, lineOf: () => null, answers: {} })).toBe(result);
  expect(join(STORED).kind).toBe('ready');
  expect(join([{ ...KHANH, ...DUYEN }], {}, []).kind).toBe('ready');
});
