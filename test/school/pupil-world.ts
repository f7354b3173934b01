import fc from 'fast-check';
import { type PupilChange, withChange } from '../../src/school/pupil-changes';
import type { SchoolModel } from '../../src/school/school-model';
import type { Pupil } from '../../src/school/school-types';

export const CLASSES = ['6A1', '6A2', '6A3'] as const;

export function pupil(id: string, classId: string): Pupil {
  return {
    id,
    fullName: `Học sinh ${id}`,
    birthDate: '2015-01-01',
    gender: 'Nữ',
    ethnicity: 'Kinh',
    phone: '',
    personalId: '',
    ministryId: '',
    classId,
    status: 'studying',
  };
}

const PUPILS = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id, position) =>
  pupil(id, CLASSES[position % 2] ?? '6A1'),
);

/** A school of which only pupils and their changes matter. */
export function schoolWith(changes: readonly PupilChange[] = []): SchoolModel {
  return { pupils: PUPILS, changes } as unknown as SchoolModel;
}

/** What somebody wants to do; what is not possible when its turn comes is left out. */
export interface Wish {
  readonly pupil: number;
  readonly to: number;
  readonly kind: 'move' | 'leave' | 'return' | 'admit';
}

export const wishes = fc.array(
  fc.record({
    pupil: fc.nat({ max: 7 }),
    to: fc.nat({ max: 2 }),
    kind: fc.constantFrom(
      'move' as const,
      'move' as const,
      'leave' as const,
      'return' as const,
      'admit' as const,
    ),
  }),
  { maxLength: 12 },
);

const EMPTY = { date: '2026-10-05', decision: '', school: '', isDone: true } as const;

/** The change a wish comes to at a time (UTC ms), or null. */
export function changeOf(school: SchoolModel, wish: Wish, at: number): PupilChange | null {
  const pupilId = `p${wish.pupil + 1}`;
  const known = school.pupils.find(({ id }) => id === pupilId);
  const toClassId = CLASSES[wish.to] ?? '6A1';
  const base = { ...EMPTY, id: `c${at}`, pupilId, at, kind: wish.kind };

  if (known === undefined) {
    return wish.kind === 'admit'
      ? { ...base, fromClassId: '', toClassId, fromStatus: null, toStatus: 'movedIn' }
      : null;
  }

  const isHere = known.status === 'studying' || known.status === 'movedIn';
  const stay = { fromClassId: known.classId, toClassId: known.classId, fromStatus: known.status };

  switch (wish.kind) {
    case 'move':
      return isHere && known.classId !== toClassId
        ? { ...base, ...stay, toClassId, toStatus: known.status }
        : null;
    case 'leave':
      return isHere ? { ...base, ...stay, toStatus: 'leftSchool' } : null;
    case 'return':
      return isHere ? null : { ...base, ...stay, toStatus: 'studying' };
    case 'admit':
      return null;
  }
}

/** The school after a change. */
export function after(school: SchoolModel, change: PupilChange): SchoolModel {
  return withChange(school, change, pupil(change.pupilId, change.toClassId));
}
