import { bookTabs, tabsOfProgramme } from '../../../src/book/book-tabs';
import { REGISTERS } from '../../../src/book/registers/register-list';
import { HOMEROOM_TEACHER, SUBJECT_TEACHERS } from '../../../src/school/people/writer-groups';
import { ALL_SUBJECTS } from '../../../src/school/subjects/catalogue-for';
import { programmeOf } from '../../../src/school/subjects/programme';

/** What books that exist carry. A change of this list would give the marks of one register to another. */
const IN_USE: Readonly<Record<string, number>> = {
  van: 101,
  toan: 102,
  nn1: 103,
  gdcd: 104,
  'ls-dl': 105,
  khtn: 106,
  'cong-nghe': 107,
  tin: 108,
  gdtc: 109,
  'nghe-thuat': 110,
  gddp: 111,
  'hdtn-hn': 112,
  'chuyen-can': 201,
  'ren-luyen': 202,
  'nhan-xet': 203,
  'tong-hop-1': 301,
  'tong-hop-2': 302,
  'ca-nam': 303,
};

describe('the sheet id of a register', () => {
  it.each([6, 7, 8, 9])(
    'is in grade %i the one that books have carried from the first',
    (grade) => {
      const tabs = bookTabs({ grade });

      expect(Object.fromEntries(tabs.map(({ id, sheetId }) => [id, sheetId]))).toEqual(IN_USE);
    },
  );

  it('stays when a subject before it is left out, or one is put in', () => {
    const [first, ...others] = programmeOf({ grade: 7 }).taught;
    const added = ALL_SUBJECTS.filter(({ id }) => id === 'hoa').map((subject) => ({
      subject,
      regularCount: 4,
      lessonsPerYear: 70,
    }));
    const tabs = tabsOfProgramme({ taught: [...added, ...others] }).all;

    expect(first?.subject.id).toBe('van');
    expect(tabs[0]).toMatchObject({ id: 'hoa', sheetId: 117 });
    tabs
      .filter(({ id }) => id in IN_USE)
      .forEach(({ id, sheetId }) => {
        expect([id, sheetId]).toEqual([id, IN_USE[id]]);
      });
  });

  it('is given to every subject of secondary school, to none twice, within 32 bits and the block of its kind', () => {
    const ids = REGISTERS.map(({ sheetId }) => sheetId);

    expect(new Set(ids).size).toBe(ids.length);
    REGISTERS.filter(({ subject }) => subject !== null).forEach(({ sheetId }) => {
      expect(Math.floor(sheetId / 100)).toBe(1);
    });
    expect(REGISTERS.flatMap(({ subject }) => subject?.id ?? [])).toEqual(
      ALL_SUBJECTS.map(({ id }) => id),
    );
  });

  it('belongs to a register of one id', () => {
    const ids = REGISTERS.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a register that lives elsewhere', () => {
  it('has no tab in the class book', () => {
    const readers = { id: 'vi-pham', scope: 'class', roles: ['homeroom'] } as const;
    const away = REGISTERS.map((register) =>
      register.id === 'ren-luyen'
        ? { ...register, home: { kind: 'confidential', readers } as const }
        : register,
    );
    const ids = tabsOfProgramme(programmeOf({ grade: 6 }), away).all.map(({ id }) => id);

    expect(ids).toContain('chuyen-can');
    expect(ids).not.toContain('ren-luyen');
  });
});

describe('who writes a register', () => {
  const writersOf = (id: string) => REGISTERS.find((register) => register.id === id)?.writers;

  it('is for every subject whoever is assigned to it', () => {
    const subjects = REGISTERS.filter(({ subject }) => subject !== null);

    expect(subjects).toHaveLength(ALL_SUBJECTS.length);
    expect(new Set(subjects.map(({ writers }) => writers))).toEqual(new Set([SUBJECT_TEACHERS]));
  });

  it.each(['chuyen-can', 'ren-luyen', 'nhan-xet'])('is for %s the homeroom teacher', (id) => {
    expect(writersOf(id)).toBe(HOMEROOM_TEACHER);
  });

  it.each(['tong-hop-1', 'tong-hop-2', 'ca-nam'])('is for %s nobody', (id) => {
    expect(writersOf(id)).toBeNull();
  });
});
