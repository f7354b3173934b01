import { asMeant, normalizeText } from './normalize-text';

/** Letters in alphabet order (CLDR vi): f j w z stand at their Latin places, ƀ of Ê-đê and Ba-na names after b. */
const ALPHABET = 'aăâbƀcdđeêfghijklmnoôơpqrstuưvwxyz';
const LETTER_MARKS: Readonly<Record<string, string>> = {
  'a\u0306': 'ă',
  'a\u0302': 'â',
  'e\u0302': 'ê',
  'o\u0302': 'ô',
  'o\u031B': 'ơ',
  'u\u031B': 'ư',
};
/** Tones in dictionary order after ngang (0): huyền, hỏi, ngã, sắc, nặng. */
const TONES: Readonly<Record<string, number>> = {
  '\u0300': 1,
  '\u0309': 2,
  '\u0303': 3,
  '\u0301': 4,
  '\u0323': 5,
};

/** Stored form of a name: NFC, single spaces, nothing invisible. Case is left as typed. */
export function normalizeName(text: string): string {
  return normalizeText(text);
}

/**
 * Sort key of a full name: given name (last word), then family name, then middle words; per syllable the letters in
 * Vietnamese alphabet order, then the tone. Plain `<` on keys gives the order of class lists. Independent of ICU,
 * of upper/lower case, of NFC/NFD, of look-alike letters and of where the tone mark sits (`Hoà` = `Hòa`).
 */
export function nameKey(text: string): string {
  const words = asMeant(text).split(' ');
  const given = words.slice(-1);

  return [...given, ...words.slice(0, -1)].map(syllableKey).join(' ');
}

/** Compares two full names for a class list: negative, 0 (same key, e.g. old and new tone position) or positive. */
export function compareNames(a: string, b: string): number {
  const left = nameKey(a);
  const right = nameKey(b);

  if (left === right) {
    return 0;
  }

  return left < right ? -1 : 1;
}

/** True for two writings of one name: names are compared as they are sorted. Two people may still bear one name. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/**
 * What two writings of one name have in common: as names are compared, capitals included. `Thuỳ` is `Thùy`, while `THúy`
 * has to be asked about.
 */
export function writingKey(name: string): string {
  return `${nameKey(name)}/${bareLetters(name)}`;
}

function bareLetters(name: string): string {
  return asMeant(name).normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whom to order: name, then date of birth, then code (domain §7). */
export interface ListedPerson {
  readonly fullName: string;
  /** ISO date, or an empty text where unknown. */
  readonly birthDate: string;
  readonly id: string;
}

/** Orders a class list: by name, ties by date of birth, then by code. */
export function comparePeople(a: ListedPerson, b: ListedPerson): number {
  return (
    compareNames(a.fullName, b.fullName) ||
    compareText(a.birthDate, b.birthDate) ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A word spelt out: its letters in the alphabet's order (characters from U+0041 on) and the tones it bears, in order. */
export interface Spelling {
  readonly letters: string;
  /** 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng; ngang is not among them. */
  readonly tones: readonly number[];
}

/** Spells a word, whatever its case, its normal form and the place of its tone marks. */
export function spell(word: string): Spelling {
  const letters = clusters(word.toLowerCase());

  return {
    letters: letters.map(({ letter }) => letterCode(letter)).join(''),
    tones: letters.flatMap(({ tone }) => (tone === 0 ? [] : [tone])),
  };
}

/** Sort key of one syllable: `!` before the digit of the tone, so that a shorter syllable sorts first. */
export function syllableKey(word: string): string {
  const { letters, tones } = spell(word);

  return `${letters}!${tones[tones.length - 1] ?? 0}`;
}

function clusters(word: string): readonly { letter: string; tone: number }[] {
  const found: { letter: string; tone: number }[] = [];

  for (const char of word.normalize('NFD')) {
    const last = found[found.length - 1];

    if (last === undefined || !/[\u0300-\u036F]/.test(char)) {
      found.push({ letter: char, tone: 0 });
      continue;
    }

    const tone = TONES[char];

    if (tone !== undefined) {
      last.tone = tone;
      continue;
    }

    // A mark Vietnamese does not have (`Ŏ` of Ê-đê names) makes another letter, which sorts after the plain one.
    last.letter = LETTER_MARKS[last.letter + char] ?? last.letter + char;
  }

  return found;
}

function letterCode(letter: string): string {
  const place = ALPHABET.indexOf(letter.charAt(0));

  // Anything outside the alphabet (digits, hyphens, foreign letters) sorts after it, in code order.
  return place >= 0 ? String.fromCharCode(0x41 + place) + letter.slice(1) : `~${letter}`;
}
