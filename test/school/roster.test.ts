import fc from 'fast-check';
import {
  arrivedText,
  awayText,
  briefText,
  leavingFrom,
  pendingIn,
} from '../../src/school/pupil-changes';
import {
  classesBefore,
  classesOfPupil,
  leftAt,
  pupilsOf,
  rosterNote,
  rosterOf,
  schoolAt,
} from '../../src/school/roster';
import type { SchoolModel } from '../../src/school/school-model';
import { after, CLASSES, changeOf, schoolWith, type Wish, wishes } from './pupil-world';

/** The school before and after every change, oldest first; change n happens at time n. */
function worlds(list: readonly Wish[]): readonly SchoolModel[] {
  const all = [schoolWith()];

  for (const wish of list) {
    const last = all[all.length - 1] ?? schoolWith();
    const change = changeOf(last, wish, all.length);

    if (change !== null) {
      all.push(after(last, change));
    }
  }

  return all;
}

const ids = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);
const rowsOf = (school: SchoolModel, classId: string): readonly string[] =>
  rosterOf(school, classId).map(({ pupil }) => pupil.id);

function moved(...steps: readonly (readonly [string, 'move' | 'leave' | 'return', number])[]) {
  return steps.reduce((school, [pupilId, kind, to], position) => {
    const wish = { pupil: Number(pupilId.slice(1)) - 1, to, kind };
    const change = changeOf(school, wish, position + 1);

    return change === null ? school : after(school, change);
  }, schoolWith());
}

describe('rosterOf', () => {
  it('is the table’s order where nothing has changed', () => {
    expect(rowsOf(schoolWith(), '6A1')).toEqual(['p1', 'p3', 'p5']);
    expect(rosterOf(schoolWith(), '6A1').every(({ isHere }) => isHere)).toBe(true);
  });

  it('keeps a pupil who has gone in place and puts one who came at the end', () => {
    const school = moved(['p1', 'move', 1]);

    expect(rowsOf(school, '6A1')).toEqual(['p1', 'p3', 'p5']);
    expect(rosterOf(school, '6A1').map(({ isHere }) => isHere)).toEqual([false, true, true]);
    expect(rowsOf(school, '6A2')).toEqual(['p2', 'p4', 'p6', 'p1']);
  });

  it('gives one who comes back the old row', () => {
    const school = moved(['p1', 'move', 1], ['p1', 'move', 0]);

    expect(rowsOf(school, '6A1')).toEqual(['p1', 'p3', 'p5']);
    expect(rosterOf(school, '6A1')[0]?.isHere).toBe(true);
    expect(rosterOf(school, '6A2').at(-1)).toMatchObject({ pupil: { id: 'p1' }, isHere: false });
  });

  it('never takes a row out or moves one, whatever happens', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const all = worlds(list);

        all.slice(1).forEach((school, step) => {
          CLASSES.forEach((classId) => {
            const before = rowsOf(all[step] ?? schoolWith(), classId);
            expect(rowsOf(school, classId).slice(0, before.length)).toEqual(before);
          });
        });
      }),
    );
  });

  it('has every pupil here in one class or in none', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const school = worlds(list).at(-1) ?? schoolWith();
        const here = CLASSES.flatMap((classId) =>
          rosterOf(school, classId).filter(({ isHere }) => isHere),
        ).map(({ pupil }) => pupil.id);

        expect(new Set(here).size).toBe(here.length);
        expect([...CLASSES.flatMap((classId) => ids(pupilsOf(school, classId)))].sort()).toEqual(
          [...ids(school.pupils)].sort(),
        );
      }),
    );
  });
});

describe('schoolAt', () => {
  it('is what every class was at that time, whatever came after', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const all = worlds(list);
        const last = all.at(-1) ?? schoolWith();

        all.forEach((school, time) => {
          CLASSES.forEach((classId) => {
            expect(rosterOf(schoolAt(last, time + 0.5), classId)).toEqual(
              rosterOf(school, classId),
            );
          });
        });
      }),
    );
  });
});

describe('the way of a pupil', () => {
  const school = moved(['p1', 'move', 1], ['p1', 'move', 2]);

  it('is told from the present class back', () => {
    expect(classesOfPupil(school, 'p1')).toEqual(['6A3', '6A2', '6A1']);
    expect(classesOfPupil(school, 'p2')).toEqual(['6A2']);
    expect(classesOfPupil(school, 'nobody')).toEqual([]);
  });

  it('gives a class only what was before it', () => {
    expect(classesBefore(school, '6A2', 'p1')).toEqual(['6A1']);
    expect(classesBefore(school, '6A1', 'p1')).toEqual([]);
    expect(classesBefore(school, '6A2', 'p3')).toEqual([]);
  });

  it('ends in each class when it was left', () => {
    expect([leftAt(school, '6A1', 'p1'), leftAt(school, '6A2', 'p1')]).toEqual([1, 2]);
    expect(leftAt(school, '6A3', 'p1')).toBe(Number.POSITIVE_INFINITY);
    expect(leftAt(moved(['p3', 'leave', 0]), '6A1', 'p3')).toBe(Number.POSITIVE_INFINITY);
  });
});

test('a row is left from the moment its change is written down, and only by who goes', () => {
  const base = {
    ...{ date: '2026-11-05', decision: '', school: '', at: 1, isDone: false },
    fromStatus: 'studying',
    toStatus: 'studying',
    fromClassId: '6A1',
  } as const;
  const school = schoolWith([
    { ...base, id: 'a', kind: 'move', pupilId: 'p1', toClassId: '6A2' },
    { ...base, id: 'b', kind: 'leave', pupilId: 'p3', toClassId: '6A1', toStatus: 'onLeave' },
    { ...base, id: 'c', kind: 'return', pupilId: 'p5', toClassId: '6A1' },
    { ...base, id: 'd', kind: 'move', pupilId: 'p2', toClassId: '6A3', isDone: true },
  ]);
  const ids = (classId: string) => leavingFrom(school, classId).map(({ pupilId }) => pupilId);

  expect([ids('6A1'), ids('6A2')]).toEqual([['p1', 'p3'], []]);
});

describe('the words of a change', () => {
  const base = {
    id: 'c',
    pupilId: 'p1',
    fromClassId: '6A1',
    toClassId: '6A2',
    fromStatus: 'studying',
    toStatus: 'studying',
    date: '2026-11-05',
    decision: '12/QĐ-THCS',
    school: '',
    at: 1,
    isDone: true,
  } as const;

  it.each([
    [
      { kind: 'move' },
      'Chuyển sang lớp 6A2 từ 05/11/2026 (QĐ 12/QĐ-THCS)',
      'Từ lớp 6A1 chuyển sang ngày 05/11/2026 (QĐ 12/QĐ-THCS)',
    ],
    [
      { kind: 'leave', toStatus: 'movedOut', school: 'THCS Hoa Sen', decision: '' },
      'Chuyển đi đến THCS Hoa Sen từ 05/11/2026',
      null,
    ],
    [{ kind: 'leave', toStatus: 'onLeave', decision: '' }, 'Bảo lưu từ 05/11/2026', null],
    [{ kind: 'return' }, null, 'Trở lại học từ 05/11/2026 (QĐ 12/QĐ-THCS)'],
    [
      { kind: 'admit', school: 'THCS Hoa Ban', decision: '' },
      null,
      'Chuyển đến từ THCS Hoa Ban ngày 05/11/2026',
    ],
  ] as const)('%j', (more, away, arrived) => {
    const change = { ...base, ...more };

    if (away !== null) {
      expect(awayText(change)).toBe(away);
    }

    if (arrived !== null) {
      expect(arrivedText(change)).toBe(arrived);
    }
  });

  it.each([
    [{ kind: 'move' }, false, 'Sang lớp 6A2 05/11/2026'],
    [{ kind: 'move' }, true, 'Từ lớp 6A1 05/11/2026'],
    [{ kind: 'leave', toStatus: 'leftSchool' }, false, 'Thôi học 05/11/2026'],
    [{ kind: 'return' }, true, 'Trở lại học 05/11/2026'],
    [{ kind: 'admit', school: 'THCS Hoa Ban' }, true, 'Chuyển đến 05/11/2026'],
  ] as const)('are few on a form: %j, here %s', (more, isHere, brief) => {
    expect(briefText({ ...base, ...more }, isHere)).toBe(brief);
  });

  it('stand in the row of who left, and of who came, not of who was always here', () => {
    const school = moved(['p1', 'move', 1]);

    expect(rosterOf(school, '6A1').map(rosterNote)).toEqual([
      'Chuyển sang lớp 6A2 từ 05/10/2026',
      '',
      '',
    ]);
    expect(rosterOf(school, '6A2').map(rosterNote).at(-1)).toBe(
      'Từ lớp 6A1 chuyển sang ngày 05/10/2026',
    );
  });

  it('a change that waits concerns both classes and moves nobody yet', () => {
    const waiting = schoolWith([{ ...base, kind: 'move', isDone: false }]);

    expect(pendingIn(waiting, '6A1')).toHaveLength(1);
    expect(pendingIn(waiting, '6A3')).toHaveLength(0);
    expect(rowsOf(waiting, '6A2')).toEqual(['p2', 'p4', 'p6']);
  });
});
