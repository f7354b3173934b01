import type { QueryHandler } from '../handler';
import { requireOwnClass } from '../results/give-order';
import { resultContext } from '../results/result-context';
import { reviewView } from '../results/review-view';
import { requireClass } from '../session';

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
