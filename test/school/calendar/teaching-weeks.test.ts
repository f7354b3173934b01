import { teachingWeeks, weekEnds } from '../../../src/school/calendar/teaching-weeks';

const PLAN = { week1: '2026-09-07', breaks: [{ from: '2027-02-01', to: '2027-02-14' }] };

test('the year has 35 weeks, and those of Tết have no number', () => {
  const weeks = teachingWeeks(PLAN);
  expect(weeks).toHaveLength(35);
  expect(weeks[17]?.sunday).toBe('2027-01-10');
  expect(weeks[34]).toEqual({ number: 35, monday: '2027-05-17', sunday: '2027-05-23' });
  expect(weeks.some((w) => w.monday === '2027-02-01' || w.monday === '2027-02-08')).toBe(false);
});

test('the printed week ends of 2026-27', () => {
  expect(weekEnds(PLAN, [8, 17, 18, 26, 34])).toEqual({
    8: '2026-11-01',
    17: '2027-01-03',
    18: '2027-01-10',
    26: '2027-03-21',
    34: '2027-05-16',
  });
});

test('a week that is only partly off keeps its number', () => {
  const plan = { ...PLAN, breaks: [{ from: '2027-02-03', to: '2027-02-09' }] };
  expect(teachingWeeks(plan).slice(21, 23)).toMatchObject([
    { number: 22, monday: '2027-02-01' },
    { number: 23, monday: '2027-02-08' },
  ]);
});

test('a break from Monday to Friday takes the number only of a five-day week', () => {
  const breaks = [{ from: '2027-02-01', to: '2027-02-05' }];
  const week22 = (week: 'Mon-Fri' | 'Mon-Sat') =>
    teachingWeeks({ ...PLAN, breaks, week })[21]?.monday;

  expect(week22('Mon-Fri')).toBe('2027-02-08');
  expect(week22('Mon-Sat')).toBe('2027-02-01');
});

test('week 1 may be given by any of its days', () => {
  expect(teachingWeeks({ ...PLAN, week1: '2026-09-09' })[0]?.monday).toBe('2026-09-07');
});

test('impossible plans and week numbers are refused', () => {
  const breaks = [{ from: '2026-01-01', to: '2030-01-01' }];
  expect(() => teachingWeeks({ ...PLAN, breaks })).toThrow('BAD_INPUT');
  expect(() => weekEnds(PLAN, [0])).toThrow('BAD_INPUT');
});
