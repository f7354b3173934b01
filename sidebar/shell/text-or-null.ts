import type { TextValues } from '../../src/kernel/words/fill-text';
import type { UiTextKey } from '../../src/words/ui-text-key';
import type { Texts } from './language';

/** The text of a problem, null where there is none: what a field takes as its error. */
export function textOrNull(
  t: Texts['t'],
  key: UiTextKey | undefined,
  values?: TextValues,
): string | null {
  return key === undefined ? null : t(key, values);
}
