import { periodAt, reviewedClasses } from '../../../sidebar/features/review/review-scope';
import type { SchoolOverview } from '../../../sidebar/shell/school';
import { OVERVIEW } from '../gallery/sample-school';

const at = (local: string): number => Date.parse(`${local}+07:00`);

test.each([
  ['2026-09-05T08:00', 1],
  ['2027-01-31T23:59', 1],
  ['2027-02-01T00:00', 2],
  ['2027-05-31T23:59', 2],
  ['2027-06-01T00:00', 'year'],
  ['2027-08-31T23:59', 'year'],
] as const)('who opens the page at %s in Việt Nam sees period %s first', (time, period) => {
  expect(periodAt(at(time))).toBe(period);
});

const school = (actor: Partial<SchoolOverview['actor']>): SchoolOverview => ({
  ...OVERVIEW,
  actor: { email: '', name: '', roles: [], may: [], ...actor },
  classes: [
    { id: '6A1', grade: 6 },
    { id: '6A2', grade: 6 },
  ],
});

test.each([
  ['the principal', { may: ['result.review', 'result.approve'] }, ['6A1', '6A2']],
  ['an administrator', { may: ['result.review'], roles: ['admin'] }, ['6A1', '6A2']],
  ['a homeroom teacher', { may: ['result.review'], homeroomOf: ['6A2'] }, ['6A2']],
  ['a subject teacher', { may: ['result.complete'] }, []],
])('%s reviews the classes that are theirs', (_who, actor, classes) => {
  expect(reviewedClasses(school(actor))).toEqual(classes);
});
