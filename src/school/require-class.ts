import { AppError } from '../kernel/app-error';
import { type ClassRecord, classOf, type SchoolModel } from './school-model';

/** A class by id. @throws AppError UNKNOWN_CLASS. */
export function requireClass(
  { school }: { readonly school: SchoolModel },
  classId: string,
): ClassRecord {
  const found = classOf(school, classId);

  if (found === null) {
    throw new AppError('UNKNOWN_CLASS', { value: classId });
  }

  return found;
}
