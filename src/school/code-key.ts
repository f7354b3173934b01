import { asMeant } from '../kernel/text/normalize-text';
import { withoutTextMark } from './pupil-fields';

/**
 * What two writings of one code have in common, of pupils and of staff: `HS101`, `hs101`, ` HS 101` and `ＨＳ101` are one.
 * What is stored and shown is the code as the school first wrote it.
 */
export function codeKey(text: string): string {
  return asMeant(withoutTextMark(text)).toUpperCase().replace(/\s/g, '');
}
