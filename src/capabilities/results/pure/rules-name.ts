import type { BothTexts } from '../../../kernel/words/both-texts';
import type { RuleSetPin } from './grading/grading-types';
import { KNOWN_RULE_SETS } from './grading/known-rule-sets';

/** Words of a circular's name that have an English. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/Thông tư/g, 'Circular'],
  [/sửa đổi bởi/g, 'amended by'],
];

/** A rule set as people know it: the name of its circular and the version; its id where this software knows it no more. */
export function rulesName({ id, version }: RuleSetPin): BothTexts {
  const known = KNOWN_RULE_SETS.find((rules) => rules.id === id && rules.version === version);
  const vi = known?.name ?? id;
  const en = ENGLISH.reduce((name, [word, english]) => name.replace(word, english), vi);

  return { vi: `${vi}, phiên bản ${version}`, en: `${en}, version ${version}` };
}
