import * as v from 'valibot';
import { answers, command, query } from '../../contract/contract';
import { fields, filled, NOTHING, optionalText, reason, text } from '../../contract/payload-fields';
import { AUDITORS, BOARD, LEADERS } from '../../contract/who-may';
import type { RegulationPreview, RegulationView } from './pure/regulation-views';

/** Longer than any sentence of a regulation. */
const SENTENCE = 2000;

const AFTER = v.nullish(v.picklist(['close', 'warn', 'correction']), null);

/** A sentence with its article; `ruleId` blank: a new rule. */
const RULE = {
  ruleId: optionalText(80),
  article: filled(200),
  phrase: filled(SENTENCE),
  after: AFTER,
};

/** The school's own regulation: what it says, and what would follow if it said something else. */
export const REGULATION_CONTRACT = [
  /** Adopts a regulation with the rules of a preset (blank: with none), in place of the one before. */
  command('regulation.adopt', {
    payload: fields({
      preset: optionalText(40),
      name: filled(300),
      number: optionalText(100),
      /** Day it was issued, `yyyy-mm-dd`; blank = not known. */
      date: optionalText(10),
      /** First school year it is for. */
      effectiveFrom: text(9),
      boardDecision: optionalText(300),
      reason: reason(),
    }),
    answer: answers<RegulationView>(),
    may: LEADERS,
  }),
  /** Writes a rule of the regulation in force, or says one anew. */
  command('regulation.setRule', {
    payload: fields({ ...RULE, reason: reason() }),
    answer: answers<RegulationView>(),
    may: LEADERS,
  }),
  /** Takes a rule out of the regulation in force. */
  command('regulation.removeRule', {
    payload: fields({ ruleId: filled(80), reason: reason() }),
    answer: answers<RegulationView>(),
    may: LEADERS,
  }),
  query('regulation.view', { payload: NOTHING, answer: answers<RegulationView>(), may: AUDITORS }),
  /** What adopting a preset, or a sentence, or a rule less, would mean now; nothing is written. */
  query('regulation.preview', {
    payload: v.variant('change', [
      v.strictObject({ change: v.literal('adopt'), preset: text(40) }),
      v.strictObject({
        change: v.literal('set'),
        ruleId: optionalText(80),
        phrase: text(SENTENCE),
        after: AFTER,
      }),
      v.strictObject({ change: v.literal('remove'), ruleId: text(80) }),
    ]),
    answer: answers<RegulationPreview>(),
    may: BOARD,
  }),
] as const;
