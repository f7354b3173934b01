import { editDistance } from '../../../../kernel/text/edit-distance';
import { spell, syllableKey } from '../../../../kernel/text/vietnamese-name';

/** Given names up to this length are told apart by one letter or mark: `Huy` is not `Duy`, `Hà` is not `Hạ`. */
const SHORT_GIVEN_NAME = 3;

/** The letters of a text without marks, in lower case. */
export function bareLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

function syllables(name: string): readonly string[] {
  return name.split(' ');
}

/** Typing slips between two syllables: letters and tone. The same letters under other marks are one slip. */
function slips(a: string, b: string): number {
  if (syllableKey(a) === syllableKey(b)) {
    return 0;
  }

  const isSameTone = spell(a).tones.join() === spell(b).tones.join();
  const letters = editDistance(spell(a).letters, spell(b).letters);

  return bareLetters(a) === bareLetters(b) ? 1 : letters + (isSameTone ? 0 : 1);
}

/** One of the names was written without any marks: a list out of an old program. */
function isUnmarked(a: string, b: string): boolean {
  const bare = bareLetters(a);

  return bare === bareLetters(b) && [a, b].some((name) => name.toLowerCase() === bare);
}

/**
 * True for two names that differ by no more than a slip of the pen: the same syllables but one, and one slip in that,
 * which is not a short given name. Two people may still be told apart by less.
 */
export function isNameSlip(a: string, b: string): boolean {
  const [left, right] = [syllables(a), syllables(b)];
  const given = left.length - 1;
  const differing = left.flatMap((syllable, place) => {
    const count = slips(syllable, right[place] ?? '');

    return count === 0 ? [] : [{ place, count, length: syllable.length }];
  });

  return (
    isUnmarked(a, b) ||
    (left.length === right.length &&
      differing.length <= 1 &&
      differing.every(
        ({ place, count, length }) =>
          count === 1 && !(place === given && length <= SHORT_GIVEN_NAME),
      ))
  );
}
