import { codeKey } from '../../../school/code-key';
import type { Pupil } from '../../../school/school-types';
import type { ImportResult } from './import-types';

/**
 * Pupils who are stored keep the writing of their code: `hs101` in a new table is `HS101` of the last one, never a
 * second pupil.
 */
export function asStored(result: ImportResult, stored: readonly Pupil[]): ImportResult {
  if (result.kind !== 'ready') {
    return result;
  }

  const known = new Map(stored.map(({ id }) => [codeKey(id), id]));
  const pupils = result.school.pupils.map((pupil) => ({
    ...pupil,
    id: known.get(codeKey(pupil.id)) ?? pupil.id,
  }));

  return { ...result, school: { ...result.school, pupils } };
}
