import type { OWED_RULES_VI } from './owed-rules-vi';

/** The same in English. */
export const OWED_RULES_EN: Readonly<Record<keyof typeof OWED_RULES_VI, string>> = {
  'part.confirmation': 'Confirming changed rules',
  'part.adoption': 'Adopting a regulation',
  'part.sentences': 'Changing sentences of the regulation',
  'owed.adoption': 'A regulation is not written down yet: {name}',
  'owed.sentence': 'A sentence of the regulation is not written down yet: {article} {text}',
  'part.rules': 'Decisions about rules of evaluation',
  'owed.confirmation': 'Confirmed rules are not written down yet: {lines}',
  'owed.rules': 'A decision about rules is not written down yet: {decision}',
  'rules.decidedFrom': 'Grades {grades}: {rules} from {from}',
  'rules.decidedFromStart': 'Grades {grades}: {rules} from the beginning of the school year',
};
