import type { OwedWork } from '../../engine/act/owed-work';
import { ledgerName } from '../../engine/health/file-reports';
import type { HealthBook } from '../../engine/health/health-book';
import { EVERYTHING } from '../../engine/health/pure/health-state';
import { brokenChains } from '../../engine/ledger/ledger-alarms';
import type { Session } from '../../engine/session';
import { unreadableCells } from '../../engine/state/unreadable-cells';
import { roomSaid } from '../../ledger/ledger-room';

/** What is wrong with the ledger itself: chains that cannot be relied on, and a workbook that fills up. */
function reportLedger(health: HealthBook, session: Session): void {
  health.report({
    code: 'stateApart',
    covers: EVERYTHING,
    found: brokenChains(session).map((detail) => ({ subject: null, detail })),
  });
  // What happened on earlier days is over.
  health.report({ code: 'ledgerMended', covers: EVERYTHING, found: [] });
  health.report({
    code: 'ledgerFull',
    covers: EVERYTHING,
    found: session.ledger.files.flatMap(({ cells }, at) => {
      const room = roomSaid(cells);

      return room === null ? [] : [{ subject: at === 0 ? null : ledgerName(at), detail: room }];
    }),
  });
}

/** Takes into the health what waits for people: cells nobody can read, and work that does not come to its end. */
export function reportWaiting(
  health: HealthBook,
  session: Session,
  works: readonly OwedWork[],
): void {
  reportLedger(health, session);
  health.report({
    code: 'unreadableCell',
    covers: EVERYTHING,
    found: unreadableCells(session).map((cell) => ({ subject: null, detail: cell })),
  });
  health.report({
    code: 'owedWork',
    covers: EVERYTHING,
    found: works
      .flatMap(({ rows }) => rows(session))
      .map(({ words, since }) => ({
        subject: null,
        detail: words,
        since: Date.parse(since),
      })),
  });
}
