import { reopenedColumns } from '../../../src/book/window/reopened-columns';
import { publicHolidays } from '../../../src/school/calendar/holidays';
import type { LockPolicy } from '../../../src/school/lock-policy';
import type { SchoolRegulation } from '../../../src/school/school-regulation';

const at = (local: string): number => Date.parse(`${local}+07:00`);
const NOW = at('2027-01-25T08:00:00');
const CLASSES = [{ id: '6A1', grade: 6, homeroomId: null, bookId: 'b', folderId: 'f' }];

/** A regulation that says nothing of single columns: each semester locks itself with its last day. */
const LOCKS_TERMS: SchoolRegulation = {
  limitsOf: () => null,
  duesOf: () => null,
  changeOf: () => null,
  lastCorrection: () => null,
  termLocks: (term, { terms }) => [
    { at: at(`${terms[term].to}T00:00:00`) + 24 * 3_600_000, article: 'Điều 9' },
  ],
};
const BEFORE: LockPolicy = {
  rules: [],
  testDates: [],
  orders: [],
  terms: {
    1: { from: '2026-09-07', to: '2027-01-10' },
    2: { from: '2027-01-11', to: '2027-05-23' },
  },
  calendar: { week: 'Mon-Fri', holidays: publicHolidays() },
  regulation: LOCKS_TERMS,
};
const opened = (after: Partial<LockPolicy>) =>
  reopenedColumns({ classes: CLASSES, before: BEFORE, after: { ...BEFORE, ...after } }, NOW);

describe('a semester that has locked itself', () => {
  const until = at('2027-02-01T00:00:00');

  it('opens again by a later last day', () => {
    const terms = {
      1: { from: '2026-09-07', to: '2027-01-31' },
      2: { from: '2027-02-01', to: '2027-05-23' },
    };

    expect(opened({ terms })).toContainEqual({
      ...{ classId: '6A1', subjectId: 'toan', key: 'HK1.TX1' },
      ...{ closedSince: at('2027-01-11T00:00:00'), until },
    });
  });

  it('opens again, without an end, where the sentence is taken out', () => {
    const columns = opened({ regulation: { ...LOCKS_TERMS, termLocks: () => [] } });

    expect(columns).toContainEqual(expect.objectContaining({ key: 'HK1.TX1', until: null }));
    expect(columns.filter(({ key }) => key.startsWith('HK2'))).toEqual([]);
  });

  it('stays closed by a last day that is over as well, and by the same rules', () => {
    const terms = { ...BEFORE.terms, 1: { from: '2026-09-07', to: '2027-01-15' } };

    expect(opened({ terms })).toEqual([]);
    expect(opened({})).toEqual([]);
  });
});
