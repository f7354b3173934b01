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
  /** What is younger may not be there yet. */
  readonly edition: number;
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

const joined = new WeakMap<SchoolModel, Map<ClassRecord, KnownBook>>();

/** What is known of the book of a class; joined once for each reading of the school's tables. */
export function knownBook(school: SchoolModel, schoolClass: ClassRecord): KnownBook {
  const books = joined.get(school) ?? new Map<ClassRecord, KnownBook>();
  const { id, bookId, edition = 1 } = schoolClass;
  const book = books.get(schoolClass) ?? {
    classId: id,
    bookId,
    tabs: bookTabs(schoolClass),
    roster: rosterLines(school, id),
    edition,
  };
  joined.set(school, books.set(schoolClass, book));

  return book;
}
