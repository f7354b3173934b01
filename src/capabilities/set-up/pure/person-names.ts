import { asMeant, foldText } from '../../../kernel/text/normalize-text';
import { sameName } from '../../../kernel/text/vietnamese-name';

/** Family names by how common they are; used to offer readings of an initial, never to decide one. */
const FAMILY_NAMES: readonly string[] =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Đoàn Trịnh Mai Lương Đồng Tạ Tống Hà Cao Tô Thái Quách Ninh Nghiêm Phùng Triệu Tăng'.split(
    ' ',
  );

/** What a lone `T` between family and given name usually stands for. */
const MIDDLE_INITIALS: Readonly<Record<string, string>> = { t: 'Thị', v: 'Văn', đ: 'Đức' };

const MOST_OFFERED = 6;

/**
 * True for a name written out: at least two words, no dot, every word has a vowel, starts with a capital and goes on
 * in small letters. `H. Văn Nguyên`, `P T Thanh Hồng` and `Bùi Thị THúy` are not.
 */
export function isWrittenOut(name: string): boolean {
  const words = name.split(' ');

  return (
    words.length > 1 &&
    !name.includes('.') &&
    words.every((word) => isWholeWord(word) && isCapitalised(word))
  );
}

/**
 * Full names an unclear writing may stand for: first those of the pool that fit as names are compared (a word without a
 * vowel or before a dot is an initial; case is passed over), else readings of the initials by common family names.
 */
export function readingsOfName(
  written: string,
  pool: readonly string[],
): { readonly known: readonly string[]; readonly possible: readonly string[] } {
  const words = written
    .replace(/\./g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const known = pool.filter((name) => name !== written && fits(words, name.split(' ')));

  return { known, possible: known.length > 0 ? [] : expansions(words) };
}

/** Names that are one when diacritics and case are passed over: perhaps one person, perhaps not. */
export function lookAlikes(names: readonly string[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();

  for (const name of names) {
    const key = foldText(name);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }

  return [...groups.values()].filter((group) => group.length > 1);
}

function fits(words: readonly string[], name: readonly string[]): boolean {
  return (
    words.length === name.length &&
    words.every((word, i) => {
      const whole = name[i] ?? '';
      const initial = asMeant(word).toLowerCase();

      return isWholeWord(word)
        ? sameName(whole, word)
        : asMeant(whole).toLowerCase().startsWith(initial);
    })
  );
}

function expansions(words: readonly string[]): string[] {
  const [family = '', ...rest] = words;
  const families = isWholeWord(family)
    ? [capitalised(family)]
    : FAMILY_NAMES.filter((name) => name.toLowerCase().startsWith(family.toLowerCase()));
  const others = rest.map((word) =>
    isWholeWord(word) ? capitalised(word) : (MIDDLE_INITIALS[word.toLowerCase()] ?? null),
  );

  if (others.includes(null)) {
    return [];
  }

  return families.slice(0, MOST_OFFERED).map((name) => [name, ...others].join(' '));
}

/** A syllable has a vowel; an initial (`T`, `Ng`) has none. */
function isWholeWord(word: string): boolean {
  return /[aeiouy]/i.test(word.normalize('NFD'));
}

function isCapitalised(word: string): boolean {
  return word === capitalised(word);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
