import fc from 'fast-check';
import { groupLine, staffLine } from '../../../../src/capabilities/on-time/form/report-lines';
import { cellTimes, wasFilled } from '../../../../src/capabilities/on-time/pure/cell-times';
import {
  type MonthOfClass,
  monthTallies,
  OF_PLACE,
} from '../../../../src/capabilities/on-time/pure/on-time';
import {
  groupRows,
  schoolTally,
  staffRows,
} from '../../../../src/capabilities/on-time/pure/report-rows';
import { monthsBegun } from '../../../../src/capabilities/on-time/pure/school-month';
import type { LedgerEntry } from '../../../../src/ledger/ledger-entry';
import type { LockPolicy } from '../../../../src/school/lock-policy';
import type { SchoolModel } from '../../../../src/school/school-model';

const at = (local: string): number => Date.parse(`${local}+07:00`);

/** An entry about the mid-term mark of a pupil in maths. */
function entry(row: string, local: string, newValue: string, meaning = 'enter'): LedgerEntry {
  return {
    ...{ key: { class: '6A1', register: 'toan', row, column: 'HK1.GK' }, meaning, newValue },
    time: new Date(at(local)).toISOString(),
  } as unknown as LedgerEntry;
}

const POLICY: LockPolicy = {
  rules: [{ kind: 'gk', workingDays: 10, article: '' }],
  testDates: [{ classes: ['6'], subjectId: 'toan', assessment: 'HK1.GK', date: '2026-11-16' }],
  orders: [],
  terms: {
    1: { from: '2026-09-07', to: '2027-01-10' },
    2: { from: '2027-01-11', to: '2027-05-23' },
  },
  calendar: { week: 'Mon-Fri', holidays: [] },
};
/** Due on Monday 30 November 2026, 24:00. */
const LAST = '2026-11-30';

const schoolClass = { id: '6A1', grade: 6, homeroomId: null, bookId: '', folderId: '' };
const assigned = (teacher: string, from: string, to: string | null) => ({
  ...{ classId: '6A1', subjectId: 'toan', teacherIds: [teacher], leadId: null, from, to },
});
const school = {
  settings: { terms: POLICY.terms },
  classes: [schoolClass],
  pupils: ['A', 'B', 'C', 'D'].map((id) => ({ id, classId: '6A1', status: 'studying' })),
  assignmentsEver: [assigned('GV01', '', '2026-11-30'), assigned('GV02', '2026-12-01', null)],
} as unknown as SchoolModel;

function november(entries: readonly LedgerEntry[], change: Partial<MonthOfClass> = {}) {
  return monthTallies({
    ...{ school, schoolClass, month: '2026-11', cases: new Map(), policyAt: () => POLICY },
    times: cellTimes(entries),
    asOf: at('2026-12-05T08:00:00'),
    ...change,
  }).filter(({ due, staffId }) => due > 0 && staffId !== OF_PLACE);
}

const MARKS = [
  entry('A', '2026-11-20T10:00', '8'),
  entry('B', `${LAST}T23:59:59.999`, '7,5'),
  entry('C', '2026-12-01T00:10:01', '6'),
];

describe('what somebody owed within a month', () => {
  it('is in time until the end of its day, else late, or not there', () => {
    expect(november(MARKS)).toMatchObject([
      { staffId: 'GV01', subjectId: 'toan', due: 4, onTime: 2, late: 1 },
    ]);
  });

  it('is in time where the look that took it came some minutes after its day', () => {
    expect(november([entry('A', '2026-12-01T00:09:59', '8')])).toMatchObject([{ onTime: 1 }]);
  });

  it('is what stood there at the end of its day: taken out before, it was not', () => {
    const entries = [...MARKS, entry('A', '2026-11-25T10:00', '', 'delete')];

    expect(november(entries)).toMatchObject([{ onTime: 1, late: 1 }]);
  });

  it('is of whoever entered there on its last day, not of who does now', () => {
    expect(november(MARKS).map(({ staffId }) => staffId)).toEqual(['GV01']);
  });

  it('is by the rules that held on its day: a later day makes nobody late in the month before', () => {
    const stricter = { ...POLICY, rules: [{ kind: 'gk', workingDays: 5, article: '' }] } as const;
    const policyAt = (time: number) => (time > at('2026-12-02T00:00') ? stricter : POLICY);

    expect(november(MARKS, { policyAt })).toMatchObject([{ due: 4, onTime: 2 }]);
  });

  it('leaves out a refused value and a pupil who need not sit the test', () => {
    const cases = new Map([
      ['D', { disability: null, practical: [], missed: new Map([['toan/HK1.GK', 'excused']]) }],
    ]) as unknown as MonthOfClass['cases'];

    expect(november([entry('A', '2026-11-20T10:00', '11', 'reject')], { cases })).toMatchObject([
      { due: 3, onTime: 0, late: 0 },
    ]);
  });
});

test('a cell holds at any time what it was last given, in whatever order one asks', () => {
  const given = fc.array(fc.record({ minute: fc.nat(50), value: fc.constantFrom('', '8', '9') }));

  fc.assert(
    fc.property(given, fc.nat(60), (list, minute) => {
      const ordered = [...list].sort((a, b) => a.minute - b.minute);
      const time = (m: number) => `2026-11-20T10:${String(m).padStart(2, '0')}`;
      const times = cellTimes(ordered.map((each) => entry('A', time(each.minute), each.value)));
      const last = ordered.filter((each) => each.minute <= minute).pop();
      const cell = { register: 'toan', row: 'A', column: 'HK1.GK' };
      const asked = at('2026-11-20T10:00') + minute * 60_000;

      expect(wasFilled(times, cell, asked)).toBe(last !== undefined && last.value !== '');
    }),
  );
});

test('months are those that have begun, the latest first', () => {
  expect(monthsBegun(school, '2026-11-30')).toEqual(['2026-11', '2026-10', '2026-09']);
  expect(monthsBegun(school, '2027-08-01')[0]).toBe('2027-05');
});

test('what two enter together is once in the sum and in their group, what nobody is assigned too', () => {
  const tally = { due: 4, onTime: 2, late: 1, regular: 0, regularIn: 0 };
  const line = (staffId: string, subjectId: string) => ({ staffId, subjectId, ...tally });
  const lines = [
    ...[line(OF_PLACE, 'toan'), line('GV01', 'toan'), line('GV02', 'toan')],
    ...[line(OF_PLACE, 'van'), line(OF_PLACE, 'tin'), line('GV01', 'tin')],
  ];
  const group = {
    ...{ id: 'g', name: 'Toán', headId: 'GV01', memberIds: ['GV01', 'GV02'], target: null },
    ...{ subjectIds: ['toan'], from: '', to: null },
  };
  const people = {
    staff: [
      { id: 'GV01', fullName: 'Bùi An' },
      { id: 'GV02', fullName: 'Lê Bình' },
    ],
    groups: [group],
  } as unknown as SchoolModel;
  const facts = { lines, marksOf: () => ({ marks: 0, reached: 0 }) };

  expect(schoolTally(lines)).toMatchObject({ due: 12, onTime: 6 });
  expect(staffRows(people, lines, '2026-11-30').map(({ due }) => due)).toEqual([8, 4]);
  expect(groupRows(people, '2026-11-30', facts)).toMatchObject([{ due: 8, onTime: 4 }]);
});

test('a rate of 100 is all of it, a target is reached or not, and nothing is said of nothing', () => {
  const tally = { due: 0, onTime: 0, late: 0, regular: 0, regularIn: 0 };
  const group = { ...tally, name: 'Toán', head: '', target: 80, marks: 10, reached: 8 };

  expect(staffLine({ ...tally, name: 'An', groups: [] })).toMatchObject({
    rate: '–',
    missing: '0',
  });
  expect(
    staffLine({ ...tally, name: 'An', groups: [], due: 1000, onTime: 999, late: 1 }),
  ).toMatchObject({ rate: '99', missing: '0' });
  expect(groupLine(group)).toMatchObject({ verdict: 'Đạt', target: '80 %' });
  expect(groupLine({ ...group, reached: 7 }).verdict).toBe('Chưa đạt');
  expect(groupLine({ ...group, target: null }).verdict).toBe('–');
});
