import { nameKey } from '../../../kernel/text/vietnamese-name';
import type { Pupil } from '../../../school/school-types';

function agree(a: string, b: string): boolean {
  return a !== '' && a === b;
}

/**
 * The same child in the pupil list of another school year, or null. A code alone may have gone to another child: it
 * counts only where name and birth date are the same; the number of a person or of the Ministry counts by itself.
 */
export function samePupil(pupils: readonly Pupil[], pupil: Pupil): Pupil | null {
  return (
    pupils.find(
      (other) =>
        agree(other.personalId, pupil.personalId) ||
        agree(other.ministryId, pupil.ministryId) ||
        (other.id === pupil.id &&
          agree(other.birthDate, pupil.birthDate) &&
          nameKey(other.fullName) === nameKey(pupil.fullName)),
    ) ?? null
  );
}
