import {
  awayChoices,
  lineState,
  newestFirst,
  statusBadge,
  targetClasses,
} from '../../../../sidebar/features/pupils/pupil-acts';
import type {
  PupilChangeView,
  RosterLine,
} from '../../../../src/capabilities/pupils/pure/pupil-views';
import { changeAt, ROSTER } from '../../gallery/sample-pupils';
import { OVERVIEW } from '../../gallery/sample-school';

const TARGETS = ['6A2', '6A3'];
const HERE = ROSTER.lines[1] as RosterLine;
const GONE: RosterLine = { ...HERE, isHere: false };
const roster = (...changes: readonly PupilChangeView[]) => ({ classId: '6A1', changes });

test('only the other classes of the same grade are offered', () => {
  expect(targetClasses(OVERVIEW, '7A2')).toEqual(['7A1', '7A3', '7A4', '7A5']);
  expect(targetClasses(OVERVIEW, '5A1')).toEqual([]);
});

test('who is here can move and leave; where the grade has one class, only leave', () => {
  expect(lineState(HERE, roster(), TARGETS).acts).toEqual(['move', 'leave']);
  expect(lineState(HERE, roster(), []).acts).toEqual(['leave']);
});

test('who stays away, left school or went to another one can return', () => {
  const left = changeAt(2, { kind: 'leave', toClassId: '6A1', status: 'onLeave' });
  const away: RosterLine = { ...GONE, status: 'onLeave' };

  expect(lineState(away, roster(left), TARGETS)).toEqual({
    acts: ['return', 'leave'],
    movedTo: '',
    finishing: false,
  });
});

test('who is away is not offered the state of now once more', () => {
  expect(awayChoices(HERE)).toEqual(['movedOut', 'onLeave', 'leftSchool']);
  expect(awayChoices({ ...GONE, status: 'onLeave' })).toEqual(['movedOut', 'leftSchool']);
});

test('who has moved on is led to the other class and nothing is offered here', () => {
  const moved = lineState(GONE, roster(changeAt(2, {})), TARGETS);

  expect(moved).toEqual({ acts: [], movedTo: '6A2', finishing: false });
});

test('a change that is not finished stops further ones about the pupil, and only those', () => {
  const unfinished = roster(changeAt(2, { kind: 'return', toClassId: '6A1', done: false }));
  const other = ROSTER.lines[0] as RosterLine;

  expect(lineState(HERE, unfinished, TARGETS)).toMatchObject({ acts: [], finishing: true });
  expect(lineState(other, unfinished, TARGETS)).toMatchObject({ finishing: false });
});

test('the newest change counts, in whatever order they come; those of other classes do not', () => {
  const away = changeAt(2, { at: '2026-11-16T02:00:00.000Z' });
  const back = changeAt(2, {
    id: 'back',
    fromClassId: '6A2',
    toClassId: '6A1',
    at: '2026-11-18T02:00:00.000Z',
  });
  const later = changeAt(2, {
    id: 'later',
    fromClassId: '6A3',
    toClassId: '6A4',
    at: '2026-11-19T02:00:00.000Z',
  });

  expect(newestFirst([away, back]).map(({ id }) => id)).toEqual(['back', away.id]);
  expect(lineState(HERE, roster(away, back), TARGETS).acts).toEqual(['move', 'leave']);
  expect(lineState(GONE, roster(away, later), TARGETS).movedTo).toBe('6A2');
});

test('who studies in another class is not shown as studying here', () => {
  expect(statusBadge(HERE).text).toBe('pupils.status.studying');
  expect(statusBadge(GONE).text).toBe('pupils.status.otherClass');
  expect(statusBadge({ ...GONE, status: 'leftSchool' }).text).toBe('pupils.status.leftSchool');
});
