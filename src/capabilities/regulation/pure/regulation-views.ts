import type { BothTexts } from '../../../kernel/words/both-texts';

/** What follows when a limit has passed; null: as usual, which is to close. */
export type AfterLimit = 'close' | 'warn' | 'correction' | null;

/** A rule as people see it. */
export interface RegulationRuleView {
  readonly ruleId: string;
  readonly article: string;
  /** The sentence in plain Vietnamese, as the software understands it. */
  readonly text: string;
  readonly after: AfterLimit;
  /** Last days (ISO) in this school year, each until 24:00; null: it counts from tests whose day is not fixed yet. */
  readonly days: readonly string[] | null;
}

/** A regulation to begin with. */
export interface PresetView {
  readonly id: string;
  readonly name: BothTexts;
  readonly document: string;
}

/** The regulation in force. */
export interface AdoptedView {
  readonly id: string;
  readonly preset: string;
  readonly name: string;
  readonly number: string;
  /** ISO date; '' = not given. */
  readonly date: string;
  readonly effectiveFrom: string;
  readonly boardDecision: string;
  readonly by: string;
  /** UTC ISO. */
  readonly at: string;
  readonly rules: readonly RegulationRuleView[];
}

/** The school's regulation, and those it can begin with. */
export interface RegulationView {
  /** Null: none is adopted, the settings alone say until when. */
  readonly adopted: AdoptedView | null;
  readonly presets: readonly PresetView[];
}

/** One column of some classes that a change closes or opens at once. */
export interface ColumnEffect {
  readonly subjectId: string;
  readonly key: string;
  readonly classIds: readonly string[];
  /** For values that are not there yet, or for those that are. */
  readonly gate: 'fill' | 'change';
  readonly opens: boolean;
}

/** Why a sentence is not understood: the word it is about, counted from 1 by the spaces. */
export interface PhraseFault {
  readonly code: string;
  readonly word: number;
  readonly text: string;
}

/** What a change of the regulation would mean, were it made now. */
export interface RegulationPreview {
  /** Null: everything is understood. */
  readonly refusal: PhraseFault | null;
  /** The rules the change writes, as they are understood. */
  readonly rules: readonly RegulationRuleView[];
  /** Why it cannot be made, in words; none: it can. */
  readonly problems: readonly string[];
  readonly effects: readonly ColumnEffect[];
}
