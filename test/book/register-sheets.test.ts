import { bookTabs } from '../../src/book/book-layout';
import { subjectsOfGrade, summaryTabsOfGrade, tabsOfGrade } from '../../src/book/class-tabs';
import { GIVEN_SHEETS, registerSheet } from '../../src/book/register-sheets';
import type { Subject } from '../../src/school/school-types';
import { ALL_SUBJECTS } from '../../src/school/subjects/catalogue-for';

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
  'tong-hop-1': 301,
  'tong-hop-2': 302,
  'ca-nam': 303,
};

describe('the sheet id of a register', () => {
  it.each([6, 7, 8, 9])(
    'is in grade %i the one that books have carried from the first',
    (grade) => {
      const tabs = [...tabsOfGrade(grade), ...summaryTabsOfGrade(grade)];

      expect(Object.fromEntries(tabs.map(({ id, sheetId }) => [id, sheetId]))).toEqual(IN_USE);
    },
  );

  it('stays when a subject before it is left out, or one is put in', () => {
    const [first, ...others] = subjectsOfGrade(7);
    const added = ALL_SUBJECTS.find(({ id }) => id === 'hoa');
    const changed: readonly Subject[] = [...(added === undefined ? [] : [added]), ...others];
    const tabs = bookTabs(changed, () => 4);

    expect(first?.id).toBe('van');
    expect(added).toBeDefined();
    tabs
      .filter(({ id }) => id in IN_USE)
      .forEach(({ id, sheetId }) => {
        expect([id, sheetId]).toEqual([id, IN_USE[id]]);
      });
  });

  it('is given to every subject of secondary school, to none twice, within 32 bits and the block of its kind', () => {
    const ids = GIVEN_SHEETS.map(([, sheetId]) => sheetId);

    expect(new Set(ids).size).toBe(ids.length);
    ALL_SUBJECTS.forEach(({ id }) => {
      expect(Math.floor(registerSheet(id) / 100)).toBe(1);
    });
  });

  it.each(['lap-trinh', 'constructor', ''])('is never made up: %j has none', (id) => {
    expect(() => registerSheet(id)).toThrow(/no sheet id/);
  });
});
