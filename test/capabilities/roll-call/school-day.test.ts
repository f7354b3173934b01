import { dayOff, isSchoolDay } from '../../../src/capabilities/roll-call/pure/school-day';
import { addDays } from '../../../src/kernel/time/iso-date';
import type { Holiday } from '../../../src/school/calendar/holidays';
import type { SchoolModel } from '../../../src/school/school-model';

const MADE_UP: Holiday = { date: '2026-11-22', name: 'Học bù', type: 'làm bù' };

function schoolWith(...holidays: readonly Holiday[]): Pick<SchoolModel, 'policy' | 'settings'> {
  const terms = {
    1: { from: '2026-09-07', to: '2027-01-10' },
    2: { from: '2027-01-11', to: '2027-05-23' },
  };

  return {
    settings: { schoolYear: '2026-2027' },
    policy: { terms, calendar: { week: 'Mon-Fri', holidays } },
  } as unknown as SchoolModel;
}

test('the roll is called on a Sunday worked instead of another day, and on no other Sunday', () => {
  expect(dayOff(schoolWith(MADE_UP), MADE_UP.date, 'S')).toBeNull();
  expect(dayOff(schoolWith(), MADE_UP.date, 'S')).toEqual({ kind: 'sunday' });
  expect(dayOff(schoolWith(MADE_UP), '2026-11-29', 'S')).toEqual({ kind: 'sunday' });
});

test('whatever day a month is not confirmed without, its roll can be called', () => {
  const school = schoolWith(MADE_UP, { date: '2026-11-24', name: 'Nghỉ', type: 'hoán đổi nghỉ' });
  const days = Array.from({ length: 270 }, (_, at) => addDays('2026-09-01', at));
  const demanded = days.filter((day) => isSchoolDay(school, day));

  expect(demanded).toContain(MADE_UP.date);
  expect(demanded.filter((day) => dayOff(school, day, 'S') !== null)).toEqual([]);
});
