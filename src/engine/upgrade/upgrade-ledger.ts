import { run } from '../../workspace/call';
import { batchUpdate, getSpreadsheet } from '../../workspace/sheets-calls';
import type { AuthorityContext } from '../authority-context';
import { resultsTabRequests } from '../making/ledger-requests';
import type { Configuration } from '../state/configuration';
import { RESULTS_SHEET } from '../state/ledger-sheets';

/**
 * Adds the tab of approved results to a ledger workbook that was made before there were any. Doing it again changes
 * nothing; a tab that held results cannot be deleted unseen, the ledger keeps the hash of every row.
 */
export function upgradeLedger(context: AuthorityContext, configuration: Configuration): void {
  const { ledgerId, owner } = configuration;
  const { sheets } = run(context.http, getSpreadsheet(ledgerId, 'sheets(properties(sheetId))'));
  const isThere = (sheets ?? []).some(({ properties }) => properties?.sheetId === RESULTS_SHEET);

  if (!isThere) {
    run(context.http, batchUpdate(ledgerId, resultsTabRequests(owner)));
  }
}
