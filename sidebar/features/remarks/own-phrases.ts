import { keepOwn, keptOwn } from '../../shell/own-store';

function keyOf(actor: string): string {
  return `nhan-xet cau-mau ${actor}`;
}

/** The text in which a teacher keeps the own phrases, one a line. `actor`: e-mail; others use the same computer. */
export function ownPhrases(actor: string): string {
  return keptOwn(keyOf(actor)) ?? '';
}

/** Keeps it, in this browser alone. */
export function keepOwnPhrases(actor: string, text: string): void {
  keepOwn(keyOf(actor), text);
}

/** As many phrases as there are keys for: the own ones first, then those of the school. */
export function phraseBank(own: string, ofSchool: readonly string[]): readonly string[] {
  const lines = own.split('\n').map((line) => line.trim());

  return [...new Set([...lines, ...ofSchool])].filter((line) => line !== '').slice(0, 9);
}
