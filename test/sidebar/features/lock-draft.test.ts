import {
  askedToOpen,
  EMPTY_LOCK,
  type LockDraft,
  lockProblems,
  scopeOf,
} from '../../../sidebar/features/lock/lock-draft';
import { endOfDayIn } from '../../../sidebar/format/until';
import { OVERVIEW } from '../gallery/sample-school';

const NOW = Date.parse('2026-11-22T01:00:00Z');
const whole: LockDraft = { ...EMPTY_LOCK, action: 'lock', area: 'school', reason: 'in sổ' };

test('a fresh form has chosen nothing, and says so before anything is done', () => {
  expect(lockProblems(EMPTY_LOCK, OVERVIEW, NOW)).toEqual({
    action: 'lock.needAction',
    classes: 'lock.needScope',
    reason: 'lock.needReason',
  });
});

test('an address fills in what is to be opened: its classes, subject and column, no more', () => {
  const draft = askedToOpen(
    { class: '6A1,6A2', subject: 'toan', column: 'HK1.GK' },
    { until: endOfDayIn(1, NOW), reason: 'nhập bù' },
  );

  expect(draft?.until).toBe('2026-11-24T00:00');
  expect(scopeOf(draft ?? whole, OVERVIEW)).toEqual({
    classIds: ['6A1', '6A2'],
    subjectIds: ['toan'],
    keys: ['HK1.GK'],
    term: 1,
  });
  expect(askedToOpen({ tab: 'lock' }, { until: '', reason: '' })).toBeNull();
});

test('the whole school is an empty scope', () => {
  expect(scopeOf(whole, OVERVIEW)).toEqual({});
  expect(lockProblems(whole, OVERVIEW, NOW)).toEqual({});
});

test('a grade becomes its classes; subjects and semester are named', () => {
  const draft: LockDraft = {
    ...whole,
    area: 'grade',
    grade: 7,
    subjectIds: ['toan'],
    term: '2',
  };

  expect(scopeOf(draft, OVERVIEW)).toEqual({
    classIds: ['7A1', '7A2', '7A3', '7A4', '7A5'],
    subjectIds: ['toan'],
    term: 2,
  });
});

test('classes chosen for another kind of scope do not leak into this one', () => {
  expect(scopeOf({ ...whole, classIds: ['6A1'] }, OVERVIEW)).toEqual({});
});

test.each<[string, Partial<LockDraft>, object]>([
  ['no class', { area: 'classes' }, { classes: 'lock.needScope' }],
  ['no grade', { area: 'grade' }, { classes: 'lock.needScope' }],
  ['no subject', { subjectIds: [] }, { subjects: 'lock.needSubject' }],
  ['no reason', { reason: ' ' }, { reason: 'lock.needReason' }],
  ['an unlock without end', { action: 'release' }, { until: 'lock.needUntil' }],
  // 22/11/2026 08:00 in Việt Nam is the very moment.
  [
    'an unlock that ends now',
    { action: 'release', until: '2026-11-22T08:00' },
    { until: 'lock.untilPast' },
  ],
  [
    'an unlock that ends years later',
    { action: 'release', until: '2036-11-22T08:00' },
    { until: 'lock.untilYear' },
  ],
])('%s is a problem', (_name, change, problems) => {
  expect(lockProblems({ ...whole, ...change }, OVERVIEW, NOW)).toEqual(problems);
});

test('an unlock that ends a minute later is none', () => {
  const draft: LockDraft = { ...whole, action: 'release', until: '2026-11-22T08:01' };

  expect(lockProblems(draft, OVERVIEW, NOW)).toEqual({});
});
