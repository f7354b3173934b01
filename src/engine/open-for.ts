import { AppError } from '../kernel/app-error';
import { SEALS } from '../school/tables/seals-table';
import { run, runEach } from '../workspace/call';
import type { AuthorityContext } from './authority-context';
import type { Needs } from './needs';
import { type Session, sessionOf } from './session';
import { requireConfiguration } from './state/configuration';
import { ControlBook } from './state/control-book';
import { controlGuard } from './state/control-guard';
import { LedgerBook } from './state/ledger-book';
import { schoolTables } from './state/load-school';
import { ledgerCall } from './state/open-ledger';

/** Opens a session on a school year; on the one in which work goes on unless another is named. */
export type SessionOpener = (context: AuthorityContext, schoolYear?: string) => Session;

type Opened = ControlBook | LedgerBook | AppError | undefined;

/** The value made when it is first asked for, then always the same. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;

  return () => {
    made = made ?? { value: make() };

    return made.value;
  };
}

/** Control as it was read in part, or the whole of it where a tab does not stand under its title. */
function controlOf(opened: Opened, whole: () => ControlBook): ControlBook {
  if (opened instanceof ControlBook) {
    return opened;
  }

  if (opened instanceof AppError && opened.code !== 'GOOGLE_REFUSED') {
    throw opened;
  }

  return whole();
}

function reliable(context: AuthorityContext, control: ControlBook): ControlBook {
  const [missing] = control.missing;

  if (missing !== undefined) {
    throw new AppError('CONTROL_INCOMPLETE', { tab: context.say(missing) });
  }

  if (control.fault !== null) {
    throw new AppError('CONTROL_ALTERED', { problem: context.say(control.fault) });
  }

  return control;
}

/**
 * Opens sessions for answers that need no more than this, in one round trip. What is asked for beyond it is read then:
 * a need that was forgotten costs a trip, and nothing else.
 */
export function openerFor(needs: Needs): SessionOpener {
  return (context, schoolYear) => {
    const { http } = context;
    const configuration = requireConfiguration(context.properties, schoolYear);
    const { controlId } = configuration;
    const guard = controlGuard(context, configuration);
    const whole = once(() => run(http, ControlBook.load(controlId, guard)));
    const tables = [SEALS, ...schoolTables(context.controlDesign), ...needs.tables];
    const [part, read] = runEach<ControlBook | LedgerBook>(http, [
      ControlBook.loadPart(controlId, guard, { tables, whole }),
      ...(needs.ledger ? [ledgerCall(context, configuration)] : []),
    ]);

    if (read instanceof AppError) {
      throw read;
    }

    const control = reliable(context, controlOf(part, whole));
    const ledger = once(() =>
      read instanceof LedgerBook ? read : run(http, ledgerCall(context, configuration)),
    );

    return sessionOf(context, { configuration, control, ledger });
  };
}
