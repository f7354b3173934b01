import type { ClassRecord } from '../../school/school-model';
import type { Session } from '../session';
import type { ClassBook } from '../state/class-book';
import type { BookEdit } from './authorship';
import { repairHints } from './book-repairs';
import { currentTexts } from './current-texts';

/** Names and cover as the tables say, and hints that were lost. */
export function upkeepOf(
  session: Session,
  schoolClass: ClassRecord,
  { book, edits }: { readonly book: ClassBook; readonly edits: readonly BookEdit[] },
) {
  const seen = [...new Set(edits.map(({ email }) => email))];
  const hints = repairHints(session, schoolClass, { book, seen });
  const texts = currentTexts(session, schoolClass, book);

  return {
    requests: [...texts.requests, ...hints.requests],
    drafts: [...texts.drafts, ...hints.drafts],
    remarks: hints.remarks,
  };
}
