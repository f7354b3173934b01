import { answerValue } from '../../../local/school/person-at-work';
import { type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

/** The state of one book, as the version history would keep it. */
const versionOf = (school: TinySchool): unknown =>
  JSON.parse(JSON.stringify(school.workspace.sheets.dumpWorkbook(school.bookId('6A1'))));

/** Somebody brings an older version of the whole file back: values, notes, protections, hints. */
function restore(school: TinySchool, version: unknown, by: string): void {
  school.workspace.sheets.loadWorkbook(version);
  // Whoever restores makes a revision of now.
  expect(school.rest(by, { ...TX1, tab: 'van', key: 'HK1.TX1', pupil: 3 }, '')).toBe(200);
}

/** Marks accepted, then changed, then the book locked; the version kept is that of the first marks, still open. */
function lockedAfterChange(): { readonly school: TinySchool; readonly version: unknown } {
  const school = tinySchool();
  school.clock.advance(5 * 60_000);
  school.edit(PEOPLE.maths, TX1, [['7', '8', '6']], 'paste');
  school.heartbeat();
  const version = versionOf(school);
  school.clock.advance(5 * 60_000);
  school.edit(PEOPLE.maths, TX1, [['9', '', '5']], 'paste');
  school.heartbeat();
  school.clock.advance(5 * 60_000);
  answerValue(
    school.person(PEOPLE.principal).command('lock.apply', { scope: {}, reason: 'Chốt sổ' }),
  );
  school.heartbeat();
  school.clock.advance(5 * 60_000);

  return { school, version };
}

const chain = (school: TinySchool) => school.ledger().filter((entry) => entry.chain === '6A1');
const marks = (school: TinySchool) =>
  ['HK1.TX1', 'HK1.TX2', 'HK1.TX3'].map((key) => school.shown({ ...TX1, key }));

describe('an older version of a locked book brought back over it (peers 44)', () => {
  it.each([
    ['a teacher', PEOPLE.literature],
    ['the school account', PEOPLE.owner],
  ])(
    'by %s: every value is put back, named one by one, and the book is closed again',
    (_who, by) => {
      const { school, version } = lockedAfterChange();
      const before = chain(school).length;
      restore(school, version, by);
      expect(marks(school)).toEqual(['7', '8', '6']);
      school.clock.advance(5 * 60_000);
      school.heartbeat();
      const told = chain(school)
        .slice(before)
        .filter(({ key, meaning }) => key.register === 'toan' && meaning === 'reject');

      expect(marks(school)).toEqual(['9', '', '5']);
      expect(told.map(({ key, newValue }) => [key.column, newValue])).toEqual([
        ['HK1.TX1', '7'],
        ['HK1.TX2', '8'],
        ['HK1.TX3', '6'],
      ]);
      expect(told.every(({ actor }) => actor !== PEOPLE.maths)).toBe(true);
      expect(school.type(PEOPLE.maths, TX1, '3')).toMatch(/protected/);
      expect(
        answerValue(school.person(PEOPLE.principal).query('refused.list', { classId: '6A1' })),
      ).toHaveLength(3);
    },
  );
});

describe('marks typed without a connection that arrive after the lock (peers 44)', () => {
  it('are refused natively; what got past is put back, kept in the ledger and listed', () => {
    const { school } = lockedAfterChange();

    expect(school.type(PEOPLE.maths, TX1, '10')).toMatch(/protected/);
    school.rest(PEOPLE.owner, TX1, 10);
    // Closed registers are read with the hourly sweep.
    school.clock.advance(60 * 60_000);
    school.heartbeat();
    expect(marks(school)).toEqual(['9', '', '5']);
    const [listed] = answerValue(
      school.person(PEOPLE.principal).query('refused.list', { classId: '6A1' }),
    );
    expect(listed).toMatchObject({ value: '10', official: '9', assessment: 'HK1.TX1' });
  });
});
