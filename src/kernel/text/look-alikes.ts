/** Letters and signs that look like others, in pairs `from``to`, by where they come from. */
const PAIRS: readonly string[] = [
  // Ð (eth), Ɖ (African d) and the sign of the đồng, typed for Đ by keyboards of other languages.
  'ÐĐ ðđ ƉĐ ɖđ ₫đ',
  // Hooked b, typed for the b with a stroke of Ê-đê, Gia-rai and Ba-na.
  'ƁɃ ɓƀ',
  // Cyrillic.
  'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ѴV ԌG ԀD ԚQ ԜW',
  'ҺH аa вb еe ѕs іi јj кk мm нh оo рp сc тt уy хx ѵv ԍg ԁd ԛq ԝw һh',
  // Greek.
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX',
  'αa εe ιi κk νv οo ρp τt υu χx',
  // Latin letters of phonetic and Turkish alphabets.
  'Ɑa ɑa Ɡg ɡg ıi İI',
  // Apostrophes, dashes, commas, slashes.
  "ʼ' ʻ' ʹ' ʽ' ˈ' ‘' ’' ‛' ′' ´' `' Ꞌ' ꞌ'",
  '‐- ‑- ‒- –- —- ―- −- ﹣-',
  '‚, ،, ٫, ⁄/ ∕/',
];

const MEANT: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((line) => line.split(' ')).map((pair) => [pair.charAt(0), pair.slice(1)]),
);
const LOOK_ALIKE = new RegExp(`[${[...MEANT.keys()].join('')}]`, 'g');
/** Full-width forms, Roman numerals of one character, ligatures, and the styled letters of social networks. */
const STYLED = /[\uFF01-\uFF5E\u2160-\u217F\uFB00-\uFB06]|[\u{1D400}-\u{1D7FF}]/gu;
/** A d drawn with a stroke laid over it, and an a with a caron where Vietnamese has a breve. */
const STROKED = /([Dd])[\u0335\u0336]/g;
const CARON = /([Aa](?:[\u0300\u0301\u0303\u0309\u0323])?)\u030C/g;

/** Letters that stand for others by their look, as those others, whatever marks they bear. Composed (NFC). */
export function withoutLookAlikes(text: string): string {
  return meant(meant(text.replace(STYLED, (styled) => styled.normalize('NFKC'))).normalize('NFD'))
    .replace(STROKED, (_, letter: string) => (letter === 'D' ? 'Đ' : 'đ'))
    .replace(CARON, '$1\u0306')
    .normalize('NFC');
}

function meant(text: string): string {
  return text.replace(LOOK_ALIKE, (letter) => MEANT.get(letter) ?? letter);
}
