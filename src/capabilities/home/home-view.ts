import type { HomeItem, HomeView } from '../../contract/home-views';
import { mayDo } from '../../contract/rights/permissions';
import type { QueryHandler } from '../../engine/handler';
import type { HomeContributor } from '../../engine/home-contributor';
import type { Needs } from '../../engine/needs';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { errorMessage } from '../../kernel/words/errors/error-texts';
import { inOrder } from './pure/in-order';

/** What one capability gives: its items, or why there are none. */
type Given = readonly HomeItem[] | AppError;

/** One capability that cannot answer takes nothing away of the others. */
function givenBy(contributor: HomeContributor, session: Session, person: Person): Given {
  try {
    return contributor.owed(session, person);
  } catch (thrown) {
    if (thrown instanceof AppError) {
      return thrown;
    }

    throw thrown;
  }
}

function needsOf(contributors: readonly HomeContributor[]): Needs {
  return {
    tables: [...new Set(contributors.flatMap(({ needs }) => needs.tables))],
    ledger: contributors.some(({ needs }) => needs.ledger),
  };
}

function viewOf(session: Session, given: readonly Given[]): HomeView {
  return {
    at: session.nowIso,
    items: inOrder(given.flatMap((one) => (one instanceof AppError ? [] : one))),
    faults: given.flatMap((one) =>
      one instanceof AppError ? [errorMessage(one.code, one.details)] : [],
    ),
  };
}

/** What the asking person owes and what waits for that person, as the capabilities of the list say. */
export function homeView(contributors: readonly HomeContributor[]): QueryHandler<'home.view'> {
  return {
    name: 'home.view',
    needs: needsOf(contributors),
    execute: ({ session, person }) => {
      const asked = contributors.filter(({ may }) =>
        may.some((action) => mayDo(person.member, action, session.today)),
      );

      return viewOf(
        session,
        asked.map((contributor) => givenBy(contributor, session, person)),
      );
    },
  };
}
