/** Marks of a JSON text that matter here: strings, and what opens, closes and parts. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * True if some object of a JSON text names a member twice, compared in NFC. `JSON.parse` keeps the last of them, other
 * programs the first: such a text says two things under one hash. `raw` must be JSON.
 */
export function isTwiceSaid(raw: string): boolean {
  const open: (Set<string> | null)[] = [];
  let before = '';

  for (const [token] of raw.matchAll(TOKEN)) {
    const names = open.at(-1);

    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (names && token.startsWith('"') && (before === '{' || before === ',')) {
      const name = String(JSON.parse(token)).normalize('NFC');

      if (names.has(name)) {
        return true;
      }

      names.add(name);
    }

    before = token;
  }

  return false;
}
