import { saidKey } from '../../kernel/words/said';
import type { Observation } from '../observe/observation';
import { bookName } from './file-reports';
import type { HealthBook } from './health-book';
import type { HealthCode } from './pure/health-conditions';
import { EVERYTHING, type HealthFinding } from './pure/health-state';

const CODES: readonly HealthCode[] = ['bookFault', 'bookLost', 'bookAway', 'bookUnwritten'];

function findingOf({ classId, problem, since }: Observation): readonly HealthFinding[] {
  return problem === null
    ? []
    : [
        {
          subject: bookName(classId),
          detail: problem,
          ...(since === undefined ? {} : { since }),
        },
      ];
}

/** Takes into the health what was found wrong with the books that were looked at; the others stay as they are known. */
export function reportBooks(health: HealthBook, observations: readonly Observation[]): void {
  const looked = observations.map(({ classId }) => saidKey(bookName(classId)));

  CODES.forEach((code) => {
    health.report({
      code,
      covers: (subject) => subject !== null && looked.includes(saidKey(subject)),
      found: observations
        .filter(({ trouble = 'bookFault' }) => trouble === code)
        .flatMap(findingOf),
    });
  });

  health.report({
    code: 'bookEvent',
    covers: EVERYTHING,
    found: observations.flatMap(({ classId, events = [] }) =>
      events.map((detail) => ({ subject: bookName(classId), detail })),
    ),
  });

  observations.forEach(({ classId, problem }) => {
    if (problem !== null) {
      console.error(`book of ${classId}: ${saidKey(problem)}`);
    }
  });
}
