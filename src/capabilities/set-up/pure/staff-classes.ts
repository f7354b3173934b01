import { findClass } from '../../../school/class-shorthand/class-key';
import {
  classTokens,
  parseClassShorthand,
} from '../../../school/class-shorthand/parse-class-shorthand';

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
  const tokens = classTokens(text).map((token) => ({ token, name: findClass(token, existing) }));
  const named = tokens.flatMap(({ name }) => name ?? []);
  const rest = tokens.filter(({ name }) => name === null).map(({ token }) => token);
  const parsed = parseClassShorthand(rest.join('; '), existing);

  return {
    classes: [...new Set([...named, ...parsed.classes])],
    unread: parsed.questions.map(({ token }) => token),
  };
}
