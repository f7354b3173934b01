import type { RegulationRule } from '../rule/regulation-rule';
import { assembleRule, type Leftover } from './assemble-rule';
import { PARTS, type Part } from './phrase-parts';
import type { PhraseReading, PhraseRefusal } from './phrase-refusal';
import { type Phrase, type PhraseWord, scanPhrase } from './scan-phrase';

/** A phrase longer than any sentence of a regulation is none. */
const MOST_WORDS = 200;

/** How far reading has come, by what there is already: to come there again the same way leads nowhere new. */
type DeadEnds = Set<string>;

interface Walk {
  readonly phrase: Phrase;
  readonly dead: DeadEnds;
  /** Why the whole did not make a rule although every word was read; null: no way led through. */
  readonly lack: { value: Leftover | null };
}

const hasLimit = (parts: readonly Part[]): boolean =>
  parts.some(({ kind }) => kind === 'limits' || kind === 'change');

/** Two limits are parted by a sign or a word: what stands right beside one belongs to it. */
function canFollow(parts: readonly Part[], { kind }: Part): boolean {
  return kind !== 'limits' || parts[parts.length - 1]?.kind !== 'limits';
}

function ruleAtEnd({ lack }: Walk, parts: readonly Part[]): RegulationRule | null {
  const rule = assembleRule(parts);

  if (typeof rule !== 'string') {
    return rule;
  }

  lack.value = lack.value ?? rule;

  return null;
}

/** The first way through all words that makes a rule. */
function walk(state: Walk, at: number, parts: readonly Part[]): RegulationRule | null {
  const { phrase, dead } = state;
  const key = `${at}/${hasLimit(parts)}/${parts[parts.length - 1]?.kind === 'limits'}`;

  if (at === phrase.words.length) {
    return ruleAtEnd(state, parts);
  }

  if (dead.has(key)) {
    return null;
  }

  for (const { value, next } of PARTS(phrase, at).filter((part) => canFollow(parts, part.value))) {
    const rule = walk(state, next, [...parts, value]);

    if (rule !== null) {
      return rule;
    }
  }

  dead.add(key);

  return null;
}

/** A word as it stands; a sign with the word it stands at. */
function spelled({ text }: Phrase, word: PhraseWord): string {
  return /[\p{L}\p{N}]/u.test(word.text)
    ? word.text
    : (text.split(' ')[word.place - 1] ?? word.text);
}

function refusalOf({ phrase, lack }: Walk): PhraseRefusal {
  const last = phrase.words.length - 1;
  const codes = { limit: 'regulation.phrase.noLimit', scope: 'regulation.phrase.noScope' } as const;
  const at = lack.value === null ? Math.min(phrase.reached.at, last) : last;
  const code = lack.value === null ? 'regulation.phrase.word' : codes[lack.value];
  const word = phrase.words[at];

  return word === undefined
    ? { code: 'regulation.phrase.empty', word: 1, text: '' }
    : { code, word: word.place, text: spelled(phrase, word) };
}

/**
 * Reads what a regulation says in plain Vietnamese, with or without diacritics, as a rule. A word that cannot be
 * understood where it stands refuses the whole: nothing is guessed.
 */
export function parsePhrase(text: string): PhraseReading<RegulationRule> {
  const phrase = scanPhrase(text);
  const state: Walk = { phrase, dead: new Set(), lack: { value: null } };
  const isTooLong = phrase.words.length > MOST_WORDS;
  phrase.reached.at = isTooLong ? MOST_WORDS : 0;
  const rule = isTooLong ? null : walk(state, 0, []);

  return rule === null ? { ok: false, refusal: refusalOf(state) } : { ok: true, rule };
}
