import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CommandName, QueryCatalogue, QueryName } from '../../src/contract/catalogue';
import type { QueryState } from './use-query';

/** Who is acting, what may be done, classes, subjects, progress. */
export type SchoolOverview = QueryCatalogue['school.overview']['value'];

/** Asked once by the page's shell and shared. */
export const SchoolContext = createContext<QueryState<SchoolOverview> | null>(null);

/** The school as the authority sees it; throws when used outside of a page. */
export function useSchool(): QueryState<SchoolOverview> {
  const school = useContext(SchoolContext);

  if (school === null) {
    throw new Error('no school around this component');
  }

  return school;
}

/** The class whose book a file is, as far as this person may open it; '' = none. */
export function classOfBook(school: SchoolOverview, fileId: string): string {
  const found = school.classes.find(({ bookId }) => bookId !== undefined && bookId === fileId);

  return found?.id ?? '';
}

/** True when the acting person may give this command today. Only shows or hides: the authority decides. */
export function mayGive(school: SchoolOverview | null, command: CommandName): boolean {
  return school?.actor.may.includes(command) ?? false;
}

/** True when the acting person may ask this today. Only shows or hides, as {@link mayGive}. */
export function mayAsk(school: SchoolOverview | null, query: QueryName): boolean {
  return school?.actor.may.includes(query) ?? false;
}
