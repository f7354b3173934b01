import { editDistance } from '../../../kernel/text/edit-distance';
import { foldText } from '../../../kernel/text/normalize-text';

/** Offered at most: a list nobody reads helps nobody. */
const MOST_OFFERED = 4;

/** Slips allowed in a word of this many letters. */
const slipsIn = (length: number): number => Math.max(2, Math.floor(length / 6));

/**
 * The texts somebody may have meant, the nearest first, at most four: those that differ by two letters (long ones
 * by a sixth) when case and diacritics are passed over. `writings`: every spelling of a choice. To
 * be offered, never taken by itself.
 */
export function nearest<Choice>(
  written: string,
  choices: readonly Choice[],
  writings: (choice: Choice) => readonly string[],
): readonly Choice[] {
  const wanted = tight(written);

  return choices
    .map((choice) => ({ choice, distance: distanceTo(wanted, writings(choice)) }))
    .filter(({ distance }) => distance <= slipsIn(wanted.length))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_OFFERED)
    .map(({ choice }) => choice);
}

function distanceTo(wanted: string, writings: readonly string[]): number {
  return Math.min(
    ...writings.map(tight).map((text) =>
      // A text of two letters is near everything: one slip in it makes another word. As many slips as letters differ
      // in number are needed at least, and need not be counted.
      (Math.min(text.length, wanted.length) < 3 && text !== wanted) ||
      Math.abs(text.length - wanted.length) > slipsIn(wanted.length)
        ? Number.POSITIVE_INFINITY
        : editDistance(wanted, text),
    ),
  );
}

function tight(text: string): string {
  return foldText(text).replace(/[^a-z0-9]/g, '');
}
