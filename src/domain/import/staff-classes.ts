import { parseClassShorthand } from '../class-shorthand/parse-class-shorthand';
import { asMeant } from '../text/normalize-text';

/** Classes of a cell of the staff table, and the tokens that are none or could be several. */
export interface StaffClasses {
  readonly classes: readonly string[];
  readonly unread: readonly string[];
}

/**
 * Reads classes in a staff table. Unlike the assignment table, a token that is the name of a class always means that
 * class (`6A12` where there is one); the shorthand is read only for the others.
 */
export function staffClasses(text: string, existing: readonly string[]): StaffClasses {
  const tokens = asMeant(text)
    .toUpperCase()
    .split(/[;,\s]+/);
  const named = tokens.filter((token) => existing.includes(token));
  const rest = tokens.filter((token) => !existing.includes(token)).join(' ');
  const parsed = parseClassShorthand(rest, existing);

  return {
    classes: [...new Set([...named, ...parsed.classes])],
    unread: parsed.questions.map(({ token }) => token),
  };
}
