import { readOr } from '../kernel/table/cell-kind';
import { readCell } from '../kernel/table/table-row';
import type { Pupil } from './school-types';
import { PUPILS } from './tables/pupils-table';

/** Class id → names of a pupil its book may still hold. */
type NamesBefore = Readonly<Record<string, readonly string[]>>;

function namesBefore({ namesBefore: text = '' }: Pick<Pupil, 'namesBefore'>): NamesBefore {
  return readOr(readCell(PUPILS, { namesBefore: text }, 'namesBefore'), {});
}

function written(names: NamesBefore): string {
  return Object.keys(names).length === 0 ? '' : JSON.stringify(names);
}

/**
 * Names by which the row of a pupil in the book of a class is known: the present one and, until the book has taken it,
 * those before. A row with another name beside the pupil's id is not understood.
 */
export function namesInBook(pupil: Pupil, classId: string): readonly string[] {
  return [pupil.fullName, ...(namesBefore(pupil)[classId] ?? [])];
}

/** {@link Pupil.namesBefore} once a pupil who was called `old` is called otherwise: the books given still say `old`. */
export function withNameBefore(
  pupil: Pick<Pupil, 'namesBefore'>,
  old: string,
  classIds: readonly string[],
): string {
  const before = namesBefore(pupil);
  const added = classIds.map((id) => [id, [...new Set([...(before[id] ?? []), old])]] as const);

  return written({ ...before, ...Object.fromEntries(added) });
}

/** The same once the book of a class holds the present name. */
export function withoutNamesBefore(pupil: Pick<Pupil, 'namesBefore'>, classId: string): string {
  const { [classId]: _taken, ...rest } = namesBefore(pupil);

  return written(rest);
}
