import { AppError, asAppError } from '../../kernel/app-error';
import { type Said, said } from '../../kernel/words/said';
import { runAll } from '../../workspace/call';
import { runApart } from '../../workspace/run-apart';
import type { AuthorityContext } from '../authority-context';
import { recordAlteredControl } from '../ledger/hand-made';
import { type Session, saveSession, sessionOf } from '../session';
import { configurationOf, requireConfiguration, yearsOf } from '../state/configuration';
import { ControlBook } from '../state/control-book';
import { controlGuard } from '../state/control-guard';
import { LedgerBook } from '../state/ledger-book';
import { ledgerCall } from '../state/open-ledger';
import { dropStatement } from '../upgrade/accept-control';
import { isOlderControl, upgradeControl } from '../upgrade/upgrade-control';
import { reportEnd } from './failure-report';
import {
  CONTROL_NAME,
  LEDGER_NAME,
  reportAltered,
  reportOpening,
  reportTabs,
} from './file-reports';
import type { HealthBook } from './health-book';
import type { TroubleSaying } from './pure/words/trouble-words';

/** What a beat does before anything else, for people. */
const OPENING_PART = said<TroubleSaying>('part.opening');
const UPGRADE_PART = said<TroubleSaying>('part.upgrade');

/**
 * Workbooks of an earlier edition are brought up to date, also those of years that are over: they are still read. Where
 * that fails, what is there is opened all the same.
 */
function upgrade(context: AuthorityContext, health: HealthBook): void {
  const years = yearsOf(context.properties).filter(({ controlId }) => controlId !== '');

  try {
    years
      .map((year) => configurationOf(context.properties, year))
      .filter((configuration) => isOlderControl(context, configuration))
      .forEach((configuration) => {
        upgradeControl(context, configuration);
      });

    reportEnd(health, UPGRADE_PART, null);
  } catch (thrown) {
    console.error('heartbeat, upgrade:', String(asAppError(thrown).cause ?? thrown));
    reportEnd(health, UPGRADE_PART, thrown);
  }
}

function opened(context: AuthorityContext, health: HealthBook): Session | null {
  const configuration = requireConfiguration(context.properties);
  upgrade(context, health);
  const [control, ledger] = runApart<ControlBook | LedgerBook>(context.http, [
    ControlBook.load(configuration.controlId, controlGuard(context, configuration)),
    ledgerCall(context, configuration),
  ]);

  reportOpening(health, CONTROL_NAME, control instanceof AppError ? control : null);
  reportOpening(health, LEDGER_NAME, ledger instanceof AppError ? ledger : null);

  if (!(control instanceof ControlBook)) {
    return null;
  }

  reportTabs(health, control.missing);

  if (control.fault !== null) {
    tellAltered(health, { context, configuration, ledger }, control.fault);
    return null;
  }

  if (health.isKnown('controlAltered', CONTROL_NAME)) {
    dropStatement(context);
  }

  reportAltered(health, null);
  control.keepFoundSeal();

  return ledger instanceof LedgerBook
    ? settled(sessionOf(context, { configuration, control, ledger: () => ledger }))
    : null;
}

/** The first look that finds it says so in the ledger too. */
function tellAltered(
  health: HealthBook,
  read: Pick<Session, 'context' | 'configuration'> & { readonly ledger: unknown },
  fault: Said,
): void {
  const { context, configuration, ledger } = read;

  if (ledger instanceof LedgerBook && !health.isKnown('controlAltered', CONTROL_NAME)) {
    recordAlteredControl({ context, configuration, ledger }, fault);
    runAll(context.http, ledger.changes());
  }

  reportAltered(health, fault);
}

/** What was found to differ from the seal is put back, and a workbook never sealed is sealed, before anything else. */
function settled(session: Session): Session {
  if (session.control.isChanged) {
    saveSession(session);
  }

  return session;
}

/**
 * Opens the workbooks for a beat and takes into the health what could not be opened. Null = nothing can be done now.
 * Never throws.
 */
export function openBeatSession(context: AuthorityContext, health: HealthBook): Session | null {
  try {
    const session = opened(context, health);
    reportEnd(health, OPENING_PART, null);

    return session;
  } catch (thrown) {
    console.error('heartbeat, opening:', String(asAppError(thrown).cause ?? thrown));
    reportEnd(health, OPENING_PART, thrown);

    return null;
  }
}
