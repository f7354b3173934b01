import type { QueryHandler } from '../../engine/handler';
import { requireClass } from '../../engine/session';
import { requireOwnClass } from './give-order';
import { resultContext } from './result-context';
import { reviewView } from './review-view';

/** Results of a class with their explanation, completeness and state: for its homeroom teacher and the leaders. */
export const resultReview: QueryHandler<'result.review'> = {
  name: 'result.review',
  execute: ({ session, person, payload }) => {
    const schoolClass = requireClass(session, payload.classId);
    requireOwnClass(person, schoolClass, 'result.review');
    const context = resultContext(session, { schoolClass, period: payload.term });

    return reviewView({ session, person, context });
  },
};
