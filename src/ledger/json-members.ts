/** Where a scanner stands in a text, and what it has found. */
interface Scan {
  readonly text: string;
  at: number;
}

/** A string of a JSON text from its opening quote on. */
const STRING = /"(?:[^"\\]|\\.)*"/y;
/** A number, `true`, `false` or `null`. */
const WORD = /[^\s,\]}]+/y;
const BLANK = /\s*/y;

function taken(scan: Scan, pattern: RegExp): string {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.text)?.[0] ?? '';
  scan.at += found.length;

  return found;
}

function skipped(scan: Scan): string {
  taken(scan, BLANK);

  return scan.text[scan.at] ?? '';
}

/** Names are one where a program that normalises them would take them for one. */
function nameIn(quoted: string): string {
  return String(JSON.parse(quoted)).normalize('NFC');
}

function inObject(scan: Scan, path: string): string | null {
  const names = new Set<string>();

  while (scan.text[scan.at] !== '}') {
    scan.at += 1;

    if (skipped(scan) === '}') {
      break;
    }

    const name = nameIn(taken(scan, STRING));
    const here = path === '' ? name : `${path}.${name}`;

    if (names.has(name)) {
      return here;
    }

    names.add(name);
    skipped(scan);
    scan.at += 1;
    const found = inValue(scan, here);

    if (found !== null) {
      return found;
    }
  }

  scan.at += 1;

  return null;
}

function inList(scan: Scan, path: string): string | null {
  for (let index = 0; scan.text[scan.at] !== ']'; index += 1) {
    scan.at += 1;

    if (skipped(scan) === ']') {
      break;
    }

    const found = inValue(scan, `${path}[${index}]`);

    if (found !== null) {
      return found;
    }
  }

  scan.at += 1;

  return null;
}

function inValue(scan: Scan, path: string): string | null {
  const first = skipped(scan);
  const nested = first === '{' ? inObject : first === '[' ? inList : null;

  if (nested === null) {
    taken(scan, first === '"' ? STRING : WORD);
  }

  const found = nested === null ? null : nested(scan, path);
  skipped(scan);

  return found;
}

/**
 * The path (`data.heads[0].root`) of the first member of a JSON text whose name stands in its object already, compared in
 * NFC; null = none. `JSON.parse` takes the last of them, other programs the first: such a text says two things, and a hash
 * over one of them proves nothing of the other. `text` must be JSON.
 */
export function repeatedMember(text: string): string | null {
  return inValue({ text, at: 0 }, '');
}
