import type { QueryHandler } from '../../engine/handler';
import { RULES_TABLE } from './pure/rules-table';
import { rulesView } from './rules-view';

/** The rules this software knows, those in force for each grade, every decision, and what no decision moves. */
export const rulesList: QueryHandler<'rules.list'> = {
  name: 'rules.list',
  needs: { tables: [RULES_TABLE], ledger: true },
  execute: ({ session, person }) => rulesView(session, person),
};
