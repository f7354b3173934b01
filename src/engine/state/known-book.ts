import { type BookTab, bookTabs } from '../../book/book-tabs';
import type { RosterLine } from '../../book/recognise-rows';
import { pendingIn } from '../../school/pupil-changes';
import { namesInBook } from '../../school/pupil-names';
import { rosterOf } from '../../school/roster';
import type { ClassRecord, SchoolModel } from '../../school/school-model';

/**
 * What the school knows of a class book before it opens it: by this, and by nothing that an editor may write, the book,
 * its tabs, columns and rows are known.
 */
export interface KnownBook {
  readonly classId: string;
  /** The file that control names: a copy has another id. */
  readonly bookId: string;
  /** Every official tab, summaries too. */
  readonly tabs: readonly BookTab[];
  readonly roster: readonly RosterLine[];
}

/** Everybody with a row in the book, and those whose row is just being written. */
function rosterLines(school: SchoolModel, classId: string): readonly RosterLine[] {
  const made = rosterOf(school, classId).map(
    ({ pupil }): RosterLine => ({
      pupilId: pupil.id,
      name: pupil.fullName,
      before: namesInBook(pupil, classId).slice(1),
    }),
  );
  const names = new Map(school.pupils.map(({ id, fullName }) => [id, fullName]));
  const coming = pendingIn(school, classId)
    .filter(({ pupilId }) => !made.some((line) => line.pupilId === pupilId))
    .map(({ pupilId }): RosterLine => ({ pupilId, name: names.get(pupilId) ?? null }));

  return [...made, ...coming];
}

/** What is known of the book of a class. */
export function knownBook(school: SchoolModel, { id, grade, bookId }: ClassRecord): KnownBook {
  return {
    classId: id,
    bookId,
    tabs: bookTabs({ grade }),
    roster: rosterLines(school, id),
  };
}
