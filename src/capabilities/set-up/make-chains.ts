import { classChainRequests } from '../../engine/making/ledger-requests';
import { makeFurtherLedger } from '../../engine/making/make-year';
import type { Session } from '../../engine/session';
import { yearsOf } from '../../engine/state/configuration';
import type { LedgerFile } from '../../engine/state/ledger-file';
import { ledgerPlace } from '../../engine/state/open-ledger';
import { macOf } from '../../engine/state/signed-note';
import { SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { ledgerPlaces } from '../../ledger/ledger-places';
import type { SchoolClass } from '../../school/school-types';
import { currentYear, withYear, writeYears, YEARS_KEY } from '../../school/year/years';
import { run } from '../../workspace/call';
import { batchUpdate } from '../../workspace/sheets-calls';

/** The year's list knows a workbook of the ledger before any chain is in it. */
function rememberLedger({ context }: Session, id: string): void {
  const years = yearsOf(context.properties);
  const year = currentYear(years);

  if (year !== null && !year.ledgerIds.includes(id)) {
    const ledgerIds = [...year.ledgerIds, id];
    context.properties.set(YEARS_KEY, writeYears(withYear(years, { ...year, ledgerIds })));
  }
}

function furtherLedger(session: Session, at: number): LedgerFile {
  const { context, configuration, ledger } = session;
  const id = makeFurtherLedger(context, configuration, at);
  const place = ledgerPlace(context, configuration, id);
  rememberLedger(session, id);
  ledger.add(place);

  return place.file();
}

function addChains(session: Session, file: LedgerFile, classes: readonly SchoolClass[]): void {
  const { context, configuration } = session;
  const { spreadsheetId, heads, acceptedRows } = file;
  const requests = classChainRequests(
    classes,
    heads.map(({ chain }) => chain),
    {
      owner: configuration.owner,
      sha256: context.sha256,
      seal: (text) => macOf(context, spreadsheetId, text),
      acceptedRows,
    },
  );

  if (requests.length > 0) {
    run(context.http, batchUpdate(spreadsheetId, requests));
  }
}

/**
 * Chains of classes that are new; made before the job so that every book has its ledger from its first moment. What does
 * not fit into the workbooks there are goes into further ones; cut off between two, those that are missing are added.
 */
export function makeChains(session: Session, classes: readonly SchoolClass[]): void {
  const { files } = session.ledger;
  const known = files.flatMap(({ heads }) => heads.map(({ chain }) => chain));
  const taken = files.map(
    ({ heads }) => heads.filter(({ chain }) => chain !== SCHOOL_CHAIN).length,
  );
  const fresh = classes.filter(({ id }) => !known.includes(id));

  ledgerPlaces(taken, fresh, session.configuration.classesPerLedger).forEach((some, at) => {
    if (some.length > 0) {
      addChains(session, files[at] ?? furtherLedger(session, at), some);
    }
  });
}
