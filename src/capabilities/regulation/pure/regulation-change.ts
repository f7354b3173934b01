import { AppError } from '../../../kernel/app-error';
import { parsePhrase } from './phrase/parse-phrase';
import type { PhraseRefusal } from './phrase/phrase-refusal';
import type { Preset } from './presets/preset';
import { PRESETS } from './presets/preset-list';
import type { RuleInForce } from './regulation-in-force';
import type { AfterLimit } from './regulation-views';
import type { RegulationRule } from './rule/regulation-rule';

/** A sentence somebody wrote for a rule; `ruleId` '' = a new one. */
export interface SentenceInput {
  readonly ruleId: string;
  readonly article: string;
  readonly phrase: string;
  /** Goes before what the sentence itself says of it; null: it says so, or nothing does. */
  readonly after: AfterLimit;
}

/** A sentence as a rule, or why it is none. */
export type SentenceReading =
  | { readonly ok: true; readonly rule: RegulationRule }
  | { readonly ok: false; readonly refusal: PhraseRefusal };

/** Reads a sentence with what somebody chose beside it. */
export function readSentence({
  phrase,
  after,
}: Pick<SentenceInput, 'phrase' | 'after'>): SentenceReading {
  const reading = parsePhrase(phrase);

  return reading.ok
    ? { ok: true, rule: { ...reading.rule, after: after ?? reading.rule.after } }
    : reading;
}

/** @throws AppError PHRASE_NOT_UNDERSTOOD naming the word. */
export function requireSentence(input: Pick<SentenceInput, 'phrase' | 'after'>): RegulationRule {
  const reading = readSentence(input);

  if (!reading.ok) {
    const { word, text } = reading.refusal;

    throw new AppError('PHRASE_NOT_UNDERSTOOD', { word, text });
  }

  return reading.rule;
}

/** The preset with this id; null for '' and ids nobody knows. */
export function presetById(id: string): Preset | null {
  return PRESETS.find((preset) => preset.id === id) ?? null;
}

/** The rules of a preset as those of an adoption, each with an id of its own. `at`: UTC ISO. */
export function rulesOfPreset(
  preset: Preset | null,
  { id, at }: { readonly id: string; readonly at: string },
): readonly RuleInForce[] {
  return (preset?.rules ?? []).map(({ article, text }, position) => ({
    ruleId: `${id}/${position + 1}`,
    article,
    rule: requireSentence({ phrase: text, after: null }),
    at,
  }));
}

/** The rules once one of them is written, at its place or as the last. */
export function withRule(rules: readonly RuleInForce[], rule: RuleInForce): readonly RuleInForce[] {
  return rules.some(({ ruleId }) => ruleId === rule.ruleId)
    ? rules.map((each) => (each.ruleId === rule.ruleId ? rule : each))
    : [...rules, rule];
}

/** The rules without one. */
export function withoutRule(rules: readonly RuleInForce[], ruleId: string): readonly RuleInForce[] {
  return rules.filter((rule) => rule.ruleId !== ruleId);
}
