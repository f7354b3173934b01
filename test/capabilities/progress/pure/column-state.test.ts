import fc from 'fast-check';
import {
  byLateness,
  daysLeft,
  isOverdue,
} from '../../../../src/capabilities/progress/pure/column-state';
import type { ColumnProgress } from '../../../../src/capabilities/progress/pure/place-progress';
import { endOfDayUtcMs } from '../../../../src/kernel/time/day-boundary';
import { addDays } from '../../../../src/kernel/time/iso-date';

const TODAY = '2026-12-29';

function column(due: string | null, missing = 1): ColumnProgress {
  return {
    key: 'HK1.CK',
    term: 1,
    due: due === null ? null : { at: endOfDayUtcMs(due), article: '' },
    isSealed: false,
    entered: 4 - missing,
    required: 4,
    missing: Array.from({ length: missing }, (_, i) => `HS${i}`),
  };
}

const place = (classId: string, ...columns: readonly ColumnProgress[]) => ({
  classId,
  subjectId: 'toan',
  columns,
});

describe('days left', () => {
  it.each([
    ['2026-12-31', 2, false],
    ['2026-12-29', 0, false],
    ['2026-12-28', -1, true],
    ['2026-12-19', -10, true],
    [null, null, false],
  ] as const)('a day in time until %s: %p', (due, left, late) => {
    expect(daysLeft(column(due), TODAY)).toBe(left);
    expect(isOverdue(column(due), TODAY)).toBe(late);
  });

  it('are none to be late where nobody is missing', () => {
    expect(isOverdue(column('2026-12-01', 0), TODAY)).toBe(false);
  });
});

describe('the latest first', () => {
  it('by days overdue, then marks, then the nearest day; what is complete last', () => {
    const places = [
      place('done', column('2026-12-01', 0)),
      place('in two days', column('2026-12-31')),
      place('one day, one mark', column('2026-12-28', 1)),
      place('tomorrow', column('2026-12-30')),
      place('one day, four marks', column('2026-12-28', 4)),
      place('three days', column('2026-12-30'), column('2026-12-26', 1)),
    ];

    expect(byLateness(places, TODAY).map(({ classId }) => classId)).toEqual([
      'three days',
      'one day, four marks',
      'one day, one mark',
      'tomorrow',
      'in two days',
      'done',
    ]);
  });

  it('loses nothing, and sorting again changes nothing', () => {
    const columns = fc
      .record({ days: fc.integer({ min: -20, max: 20 }), missing: fc.integer({ min: 0, max: 4 }) })
      .map(({ days, missing }) => column(addDays(TODAY, days), missing));
    const places = fc
      .array(fc.array(columns, { maxLength: 4 }), { maxLength: 8 })
      .map((list) => list.map((each, i) => place(String(i), ...each)));

    fc.assert(
      fc.property(places, (list) => {
        const sorted = byLateness(list, TODAY);

        expect(new Set(sorted)).toEqual(new Set(list));
        expect(byLateness(sorted, TODAY)).toEqual(sorted);
      }),
    );
  });
});
