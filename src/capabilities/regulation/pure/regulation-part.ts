import type { SchoolPart } from '../../../school/school-part';
import { enforced } from './enforce/enforced-regulation';
import { adoptedRow, type RuleInForce, regulationInForce } from './regulation-in-force';
import { REGULATION_RULES } from './regulation-rules-table';
import { REGULATIONS } from './regulations-table';

/** The regulation the school adopted, as its tables have it. */
export const REGULATION_PART: SchoolPart = {
  tables: [REGULATIONS, REGULATION_RULES],
  read: (all) => {
    const regulations = all(REGULATIONS);
    let rules: readonly RuleInForce[] | null = null;

    return adoptedRow(regulations) === null
      ? {}
      : {
          regulation: enforced(() => {
            rules ??= regulationInForce(regulations, all(REGULATION_RULES))?.rules ?? [];

            return rules;
          }),
        };
  },
};
