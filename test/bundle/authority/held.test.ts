import { answerValue } from '../../../local/school/person-at-work';
import { decideHeld, heldCell, lateMark } from '../../authority/support/held';
import { type Cell, fromSnapshot, takeSnapshot } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
const late = takeSnapshot(lateMark(TX1).workspace);

const meanings = (school: ReturnType<typeof fromSnapshot>): string[] =>
  school.history(TX1).map(({ meaning }) => meaning);

test('a mark that nothing puts within the tolerance is neither accepted nor thrown away', () => {
  const school = fromSnapshot(late);

  expect(meanings(school)).toEqual(['hold']);
  expect(school.shown(TX1)).toBe('');
  expect(school.note(TX1)).toContain('chờ hiệu trưởng');
  expect(answerValue(school.person(PEOPLE.principal).query('held.list', {}))).toMatchObject([
    { classId: '6A1', subjectId: 'toan', assessment: 'HK1.TX1', value: '8', official: '' },
  ]);
  const box = answerValue(school.person(PEOPLE.maths).query('refused.list', { classId: '' }));
  expect(box).toMatchObject([{ value: '8', reason: expect.stringContaining('giữ lại') }]);
});

test('accepted by a leader it becomes official as it was typed, with the reason', () => {
  const school = fromSnapshot(late);
  answerValue(decideHeld(school, { ...heldCell(school), decision: 'accept' }));

  expect(school.shown(TX1)).toBe('8');
  expect(school.note(TX1)).toBe('');
  expect(school.history(TX1)).toMatchObject([
    { meaning: 'hold', newValue: '8' },
    {
      meaning: 'enter',
      newValue: '8',
      actor: PEOPLE.principal,
      data: { typedBy: PEOPLE.maths },
      reason: expect.stringContaining('đúng hạn'),
    },
  ]);
  expect(answerValue(school.person(PEOPLE.principal).query('held.list', {}))).toEqual([]);

  school.clock.advance(300_000);
  school.heartbeat();
  expect(school.shown(TX1)).toBe('8');
  expect(school.note(TX1)).toBe('');
  expect(meanings(school)).toEqual(['hold', 'enter']);
  expect(school.verified()).toBe(true);
});

test('refused by a leader it stays out, and does not wait any more', () => {
  const school = fromSnapshot(late);
  answerValue(decideHeld(school, { ...heldCell(school), decision: 'refuse' }));

  expect(school.shown(TX1)).toBe('');
  expect(meanings(school)).toEqual(['hold', 'dismiss']);
  expect(answerValue(school.person(PEOPLE.principal).query('held.list', {}))).toEqual([]);
});

test('nobody but a leader decides, and nobody without a reason', () => {
  const school = fromSnapshot(late);
  const cell = heldCell(school);

  expect(
    school
      .person(PEOPLE.maths)
      .command('held.decide', { ...cell, decision: 'accept', reason: 'Nộp đúng hạn' }),
  ).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
  expect(
    school
      .person(PEOPLE.principal)
      .command('held.decide', { ...cell, decision: 'accept', reason: ' ' }),
  ).toMatchObject({ ok: false });
  expect(meanings(school)).toEqual(['hold']);
});

test('the marks of a subject are not declared complete while one of them waits', () => {
  const school = fromSnapshot(late);
  const answer = school
    .person(PEOPLE.maths)
    .command('result.complete', { classId: '6A1', subjectId: 'toan', term: 1 });

  expect(JSON.stringify(answer)).toContain('đang chờ quyết định');
});
