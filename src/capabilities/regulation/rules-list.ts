import type { QueryHandler } from '../../engine/handler';
import { rulesView } from './rules-view';

/** The rules this software knows, those in force for each grade, every decision, and what no decision moves. */
export const rulesList: QueryHandler<'rules.list'> = {
  name: 'rules.list',
  execute: ({ session, person }) => rulesView(session, person),
};
