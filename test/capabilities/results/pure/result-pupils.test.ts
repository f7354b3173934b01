import fc from 'fast-check';
import {
  periodState,
  type ResultOrder,
} from '../../../../src/capabilities/results/pure/result-orders';
import { resultPupils } from '../../../../src/capabilities/results/pure/result-pupils';
import type { SchoolModel } from '../../../../src/school/school-model';
import {
  after,
  CLASSES,
  changeOf,
  schoolWith,
  type Wish,
  wishes,
} from '../../../school/pupil-world';

interface World {
  readonly school: SchoolModel;
  readonly orders: readonly ResultOrder[];
}

const START: World = { school: schoolWith(), orders: [] };

function act(world: World, kind: 'approve' | 'reopen', at: { classId: string; time: number }) {
  const order: ResultOrder = {
    id: `o${at.time}`,
    kind,
    classIds: at.classId,
    period: '1',
    subjectId: '',
    pupilId: '',
    reason: '',
    by: '',
    role: '',
    at: new Date(at.time).toISOString(),
    pins: '',
    done: 'ok',
  };

  return { ...world, orders: [...world.orders, order] };
}

function isApproved({ orders }: World, classId: string): boolean {
  return periodState(orders, classId, 1).approval !== null;
}

/** A move is possible only between classes that are both approved, or neither. */
function change(world: World, wish: Wish, time: number): World {
  const found = changeOf(world.school, wish, time);
  const isBetween =
    found?.kind === 'move' &&
    isApproved(world, found.fromClassId) !== isApproved(world, found.toClassId);

  return found === null || isBetween ? world : { ...world, school: after(world.school, found) };
}

const steps = fc.array(
  fc.oneof(
    wishes
      .filter(({ length }) => length > 0)
      .map(([wish]) => ({ wish: wish as Wish, classId: '' })),
    fc.record({ wish: fc.constant(null), classId: fc.constantFrom(...CLASSES) }),
  ),
  { maxLength: 16 },
);

function play(list: readonly { wish: Wish | null; classId: string }[]): World {
  return list.reduce<World>((world, { wish, classId }, position) => {
    const time = position + 1;

    if (wish !== null) {
      return change(world, wish, time);
    }

    return act(world, isApproved(world, classId) ? 'reopen' : 'approve', { classId, time });
  }, START);
}

const idsIn = ({ school, orders }: World, classId: string): readonly string[] =>
  resultPupils(school, orders, { classId, period: 1 }).map(({ id }) => id);

describe('resultPupils', () => {
  const move: Wish = { pupil: 0, to: 1, kind: 'move' };

  it('are those of the class while nothing is approved', () => {
    expect(idsIn(START, '6A1')).toEqual(['p1', 'p3', 'p5']);
    expect(idsIn(change(START, move, 1), '6A2')).toEqual(['p2', 'p4', 'p6', 'p1']);
  });

  it('stay as they were approved when somebody moves or leaves', () => {
    const approved = play([
      { wish: null, classId: '6A1' },
      { wish: null, classId: '6A2' },
    ]);
    const later = change(change(approved, move, 5), { pupil: 2, to: 0, kind: 'leave' }, 6);

    expect(idsIn(later, '6A1')).toEqual(['p1', 'p3', 'p5']);
    expect(idsIn(later, '6A2')).toEqual(['p2', 'p4', 'p6']);
    expect(
      resultPupils(later.school, later.orders, { classId: '6A1', period: 1 }).map(
        ({ classId, status }) => `${classId} ${status}`,
      ),
    ).toEqual(['6A1 studying', '6A1 studying', '6A1 studying']);
  });

  it('are not those of another period', () => {
    const moved = change(
      play([
        { wish: null, classId: '6A1' },
        { wish: null, classId: '6A2' },
      ]),
      move,
      5,
    );

    expect(
      resultPupils(moved.school, moved.orders, { classId: '6A2', period: 'year' }).map(
        ({ id }) => id,
      ),
    ).toContain('p1');
  });

  it('never leave a pupil without a class that states the result, unless one came after approval', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const world = play(list);
        const stated = CLASSES.flatMap((classId) => idsIn(world, classId));
        const cameNew = new Set(
          (world.school.changes ?? [])
            .filter(({ kind }) => kind === 'admit')
            .map(({ pupilId }) => pupilId),
        );
        const without = world.school.pupils.filter(
          ({ id }) => !cameNew.has(id) && !stated.includes(id),
        );

        expect(without.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('never have a pupil in two classes whose results are both still to be approved', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const world = play(list);
        const drafted = CLASSES.filter((classId) => !isApproved(world, classId)).flatMap(
          (classId) => idsIn(world, classId),
        );

        expect(new Set(drafted).size).toBe(drafted.length);
      }),
      { numRuns: 1000 },
    );
  });
});
