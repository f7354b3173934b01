import type { BothTexts } from '../kernel/words/both-texts';
import type { Said } from '../kernel/words/said';
import { type Sayings, type SayingTexts, sayer } from '../kernel/words/say';
import { SAYINGS_LIST } from './sayings-list';

function joined(language: keyof BothTexts): SayingTexts {
  return Object.assign({}, ...SAYINGS_LIST.map((sayings) => sayings[language])) as SayingTexts;
}

/** Every text of the school's side, by code. */
export const SAYINGS: Sayings = { vi: joined('vi'), en: joined('en') };

/** What the school's side says as code and values, in both languages; a code nobody knows any more as it is. */
export const sayBoth: (item: Said) => BothTexts = sayer(SAYINGS);
