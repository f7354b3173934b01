import { AppError } from '../../kernel/app-error';
import { saysSomething } from '../../kernel/text/says-something';
import { type Said, said } from '../../kernel/words/said';
import { run, runAll, runBoth } from '../../workspace/call';
import type { AuthorityContext } from '../authority-context';
import { lastKnownAdmins } from '../health/admin-addresses';
import { CONTROL_NAME } from '../health/file-reports';
import { healthOf } from '../health/health-book';
import type { TroubleSaying } from '../health/pure/words/trouble-words';
import { recordAcceptedControl } from '../ledger/hand-made';
import type { Configuration } from '../state/configuration';
import { ControlBook } from '../state/control-book';
import { controlGuard } from '../state/control-guard';
import { ledgerCall } from '../state/open-ledger';

/** Script property: why control is to count as it stands. Given by the school account, taken away once it was done. */
const KEY = 'ACCEPT_CONTROL';

function tell(context: AuthorityContext, detail: Said): void {
  const health = healthOf(context);

  health.report({
    code: 'controlStated',
    covers: () => false,
    found: [{ subject: CONTROL_NAME, detail }],
  });
  health.settle(lastKnownAdmins(context));
}

/** `install` runs beside commands and beats: what it says of the ledger must not cross theirs. */
const LOCK_WAIT_MS = 25_000;

/** A statement is about what was wrong when it was given: once control is whole again it says nothing. */
export function dropStatement({ properties }: Pick<AuthorityContext, 'properties'>): void {
  if (properties.get(KEY) !== null) {
    properties.remove(KEY);
  }
}

/**
 * The last way out where no version can be restored that the software wrote: the school account says, with a reason in
 * a script property, that control counts as it stands, and runs `install`. The ledger has fault and reason, the
 * administrators are mailed. It holds for what stands there in this moment, which is sealed at once: the property is
 * taken away first, so that one that was cut off never accepts what comes later. Does nothing without the property, or
 * where nothing is wrong.
 * @throws AppError BAD_INPUT for a reason that says nothing, BUSY.
 */
export function acceptControl(context: AuthorityContext, configuration: Configuration): void {
  const { properties } = context;
  const reason = (properties.get(KEY) ?? '').trim();

  if (reason === '') {
    return;
  }

  if (!saysSomething(reason)) {
    throw new AppError('BAD_INPUT', { field: KEY, value: reason });
  }

  context.lock.withLock(LOCK_WAIT_MS, () => {
    dropStatement(context);
    accept(context, configuration, reason);
  });
}

function accept(context: AuthorityContext, configuration: Configuration, reason: string): void {
  const { http } = context;
  const { controlId } = configuration;
  const guard = controlGuard(context, configuration);
  const [{ fault }, ledger] = runBoth(
    http,
    ControlBook.load(controlId, guard),
    ledgerCall(context, configuration),
  );

  if (fault !== null) {
    // By what was entered: what a format hides is there all the same.
    const stated = new ControlBook(controlId, guard.readEntered(), { ...guard, isStated: true });
    recordAcceptedControl({ context, configuration, ledger }, { fault, reason });
    runAll(http, ledger.changes());
    run(http, stated.changes());
    tell(context, said<TroubleSaying>('control.stated', { fault, reason }));
  }
}
