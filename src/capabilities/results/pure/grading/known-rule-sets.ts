import type { RuleSet } from './rule-set';
import { TT22 } from './tt22/rule-set-tt22';
import { TT26, TT58 } from './tt58/rule-sets-tt58';

/** Every version of every rule set. Append only: a line is never changed or removed, results are pinned to it. */
export const KNOWN_RULE_SETS: readonly RuleSet[] = [TT58, TT26, TT22];
