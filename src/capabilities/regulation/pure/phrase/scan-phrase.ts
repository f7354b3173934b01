import { asMeant, foldText } from '../../../../kernel/text/normalize-text';
import { textKey } from '../../../../kernel/text/text-key';

/** One word, number or sign of a phrase. */
export interface PhraseWord {
  readonly text: string;
  /** See `textKey`: case, place of the tone mark and i or y do not matter. */
  readonly key: string;
  /** Written without any diacritic. */
  readonly isBare: boolean;
  /** Which word of the phrase, as people count them by the spaces; from 1. */
  readonly place: number;
  /** Where it stands in the phrase's text. */
  readonly from: number;
  readonly to: number;
}

/** A phrase cut into words, and how far reading has come: the first word nobody could read is the one to point at. */
export interface Phrase {
  readonly text: string;
  readonly words: readonly PhraseWord[];
  /** No word of it has a diacritic: then `sau` may be sáu, and `ngay` ngày. */
  readonly isBare: boolean;
  readonly reached: { at: number };
}

/** A number (10, 30/8, 2026-08-30, 1/2, 50%), letters with the figure of a semester (HK1), or a sign. */
const PIECE = /\d+(?:[/.-]\d+)*%?|[Hh][Kk][12]|[\p{L}\p{M}]+|\S/gu;
/** As a scanned regulation writes a half. */
const TEX = /\$?\\frac\{(\d+)\}\{(\d+)\}\$?/g;
const VULGAR: Readonly<Record<string, string>> = { '½': '1/2', '⅓': '1/3', '⅔': '2/3', '¼': '1/4' };

/** Cuts a phrase into words. What is only typed otherwise (NFD, look-alike letters, wide spaces) is one. */
export function scanPhrase(raw: string): Phrase {
  const text = asMeant(raw.replace(TEX, '$1/$2').replace(/[½⅓⅔¼]/g, (sign) => ` ${VULGAR[sign]} `));
  const words = [...text.matchAll(PIECE)].map((found): PhraseWord => {
    const from = found.index;
    const key = textKey(found[0]);

    return {
      text: found[0],
      key,
      isBare: foldText(found[0]) === found[0].toLowerCase(),
      place: text.slice(0, from).split(' ').length,
      from,
      to: from + found[0].length,
    };
  });

  return { text, words, isBare: words.every(({ isBare }) => isBare), reached: { at: 0 } };
}
