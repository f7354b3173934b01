import { codeKey } from '../../../school/code-key';
import type { Pupil } from '../../../school/school-types';
import type { ImportResult } from './import-types';

/**
 * Pupils who are stored keep the writing of their code: `hs101` in a new table is `HS101` of the last one, never a
 * second pupil.
 */
export function asStored(result: ImportResult, stored: readonly Pupil[]): ImportResult {
  const known = new Map(stored.map(({ id }) => [codeKey(id), id]));
  const renamed = (pupils: readonly Pupil[]): readonly Pupil[] =>
    pupils.map((pupil) => ({ ...pupil, id: known.get(codeKey(pupil.id)) ?? pupil.id }));

  if (result.kind === 'ready') {
    return { ...result, school: { ...result.school, pupils: renamed(result.school.pupils) } };
  }

  const { seen } = result;

  return seen === undefined
    ? result
    : { ...result, seen: { ...seen, pupils: renamed(seen.pupils) } };
}
