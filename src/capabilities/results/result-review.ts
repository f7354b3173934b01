import type { QueryHandler } from '../../engine/handler';
import { requireClass } from '../../school/require-class';
import { RULES_TABLE } from '../regulation/pure/rules-table';
import { requireOwnClass } from './give-order';
import { resultContext } from './pure/result-context';
import { reviewView } from './review-view';

/** Results of a class with their explanation, completeness and state: for its homeroom teacher and the leaders. */
export const resultReview: QueryHandler<'result.review'> = {
  name: 'result.review',
  needs: { tables: [RULES_TABLE], ledger: true },
  execute: ({ session, person, payload }) => {
    const schoolClass = requireClass(session, payload.classId);
    requireOwnClass(person, schoolClass, 'result.review');
    const context = resultContext(session, { schoolClass, period: payload.term });

    return reviewView({ session, person, context });
  },
};
