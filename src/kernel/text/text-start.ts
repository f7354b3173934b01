/** Characters of a long text that are enough to find it again. */
const SHOWN = 40;

/** The beginning of a text, for messages about one that is too long or may be. */
export function textStart(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
