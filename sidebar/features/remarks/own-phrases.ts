const KEY = 'nhan-xet cau-mau';

/** The browser's own store; null where it gives none (a private window, a frame without storage). */
function store(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // Access itself throws where storage is blocked; what is typed then lives as long as the page.
    return null;
  }
}

/** The text in which a teacher keeps the own phrases, one a line. */
export function ownPhrases(): string {
  return store()?.getItem(KEY) ?? '';
}

/** Keeps it, in this browser alone. */
export function keepOwnPhrases(text: string): void {
  try {
    store()?.setItem(KEY, text);
  } catch {
    // A full store takes nothing; the page still has it.
  }
}

/** As many phrases as there are keys for: the own ones first, then those of the school. */
export function phraseBank(own: string, ofSchool: readonly string[]): readonly string[] {
  const lines = own.split('\n').map((line) => line.trim());

  return [...new Set([...lines, ...ofSchool])].filter((line) => line !== '').slice(0, 9);
}
