/** Sections of a pattern: positive, negative, zero, text (https://developers.google.com/workspace/sheets/api/guides/formats). */
const TEXT_SECTION = 3;
/** A quoted text, an escaped character, or any other character of a pattern. */
const PIECES = /"([^"]*)"|\\(.)|(.)/gs;

/** The sections of a pattern; a semicolon in quotes or after a backslash ends none. */
function sectionsOf(pattern: string): readonly string[] {
  const sections = [''];

  for (const [piece] of pattern.matchAll(PIECES)) {
    if (piece === ';') {
      sections.push('');
    } else {
      sections.push(`${sections.pop() ?? ''}${piece}`);
    }
  }

  return sections;
}

/** What a text shows under a number format: its text section, `@` standing for the text; without one the text itself. */
export function formatText(text: string, pattern: string): string {
  const section = pattern.includes(';') ? sectionsOf(pattern)[TEXT_SECTION] : undefined;

  return section === undefined
    ? text
    : section.replace(PIECES, (_piece, quoted?: string, escaped?: string, other?: string) =>
        other === '@' ? text : (quoted ?? escaped ?? other ?? ''),
      );
}
