import { foldText } from '../../../../kernel/text/normalize-text';
import { ALL_SUBJECTS } from '../../../../school/subjects/catalogue-for';
import { findSubject, writingsOf } from '../../../../school/subjects/subject-names';

/** Subjects by each of their writings typed without diacritics. */
const BY_BARE_WRITING = new Map<string, ReadonlySet<string>>();

function bareWritings(): ReadonlyMap<string, ReadonlySet<string>> {
  if (BY_BARE_WRITING.size === 0) {
    ALL_SUBJECTS.forEach((subject) => {
      writingsOf(subject).forEach((writing) => {
        const key = foldText(writing);
        BY_BARE_WRITING.set(key, new Set([...(BY_BARE_WRITING.get(key) ?? []), subject.id]));
      });
    });
  }

  return BY_BARE_WRITING;
}

/**
 * Id of the subject that a name, short name, id or alias stands for; typed without diacritics, if it can be only one.
 * Null if none.
 */
export function subjectOf(text: string): string | null {
  const found = findSubject(text, ALL_SUBJECTS);

  if (found !== null) {
    return found.id;
  }

  const alike = [...(bareWritings().get(foldText(text)) ?? [])];

  return alike.length === 1 ? (alike[0] ?? null) : null;
}
