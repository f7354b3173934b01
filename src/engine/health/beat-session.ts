import { AppError } from '../../kernel/app-error';
import { runApart } from '../../workspace/run-apart';
import type { AuthorityContext } from '../authority-context';
import { asAppError } from '../refusal';
import { type Session, sessionOf } from '../session';
import { type Configuration, requireConfiguration } from '../state/configuration';
import { ControlBook } from '../state/control-book';
import { LedgerBook } from '../state/ledger-book';
import { ledgerGuard } from '../state/ledger-guard';
import { isOlderControl, upgradeControl } from '../upgrade/upgrade-control';
import { reportEnd } from './failure-report';
import { CONTROL_NAME, LEDGER_NAME, reportOpening, reportTabs } from './file-reports';
import type { HealthBook } from './health-book';

/** What a beat does before anything else, as people call it. */
const OPENING_PART = 'Mở sổ quản trị và sổ cái';
const UPGRADE_PART = 'Cập nhật sổ quản trị';

/** A workbook of an earlier edition is brought up to date; where that fails, what is there is opened all the same. */
function upgrade(
  context: AuthorityContext,
  health: HealthBook,
  configuration: Configuration,
): void {
  try {
    if (isOlderControl(context, configuration.controlId)) {
      upgradeControl(context, configuration);
    }

    reportEnd(health, UPGRADE_PART, null);
  } catch (thrown) {
    console.error('heartbeat, upgrade:', String(asAppError(thrown).cause ?? thrown));
    reportEnd(health, UPGRADE_PART, thrown);
  }
}

function opened(context: AuthorityContext, health: HealthBook): Session | null {
  const configuration = requireConfiguration(context.properties);
  upgrade(context, health, configuration);
  const [control, ledger] = runApart<ControlBook | LedgerBook>(context.http, [
    ControlBook.load(configuration.controlId),
    LedgerBook.load(configuration.ledgerId, ledgerGuard(context, configuration.ledgerId)),
  ]);

  reportOpening(health, CONTROL_NAME, control instanceof AppError ? control : null);
  reportOpening(health, LEDGER_NAME, ledger instanceof AppError ? ledger : null);

  if (!(control instanceof ControlBook)) {
    return null;
  }

  reportTabs(health, control.missing);

  return ledger instanceof LedgerBook
    ? sessionOf(context, { configuration, control, ledger })
    : null;
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
