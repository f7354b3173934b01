import type { AuthorityContext } from '../../engine/authority-context';
import { PROPERTY_KEYS, readConfiguration } from '../../engine/state/configuration';
import { AppError } from '../../kernel/app-error';
import { mailDomain } from '../../kernel/text/mail-domain';
import {
  INSTALL_STEPS,
  type InstallProgress,
  type InstallStep,
  type InstallWishes,
} from './pure/install-views';
import { wishFaults } from './pure/wish-faults';

/** What installing does that is not its own: the school's files, and the clock trigger. */
export interface InstallActs {
  /** Makes the school's files, or finds them. */
  make(): void;
  /** Starts the heartbeat. */
  start(): void;
}

/** Files of a school that is there are not given another name or year by this page. @throws AppError */
function remember(context: AuthorityContext, account: string, wishes: InstallWishes): void {
  const faults = wishFaults(wishes, mailDomain(account));

  if (faults[0] !== undefined) {
    throw new AppError('BAD_INPUT', { ...faults[0] });
  }

  if (readConfiguration(context.properties).controlId !== '') {
    return;
  }

  const values = {
    owner: account,
    domain: mailDomain(account),
    ...wishes,
  };
  (Object.keys(values) as (keyof typeof values)[]).forEach((field) => {
    context.properties.set(PROPERTY_KEYS[field], values[field]);
  });
}

/** Takes one step of installing; each may be taken again. @throws AppError BAD_INPUT, API_DISABLED, GOOGLE_… */
export function takeStep(
  context: AuthorityContext,
  { account, acts }: { readonly account: string; readonly acts: InstallActs },
  { step, wishes }: { readonly step: InstallStep; readonly wishes: InstallWishes },
): InstallProgress {
  const steps: Readonly<Record<InstallStep, () => void>> = {
    remember: () => remember(context, account, wishes),
    make: () => acts.make(),
    start: () => acts.start(),
  };

  steps[step]();

  const done = INSTALL_STEPS.indexOf(step) + 1;
  const { controlId } = readConfiguration(context.properties);

  return {
    done,
    next: INSTALL_STEPS[done] ?? null,
    controlUrl: controlId === '' ? '' : `https://docs.google.com/spreadsheets/d/${controlId}`,
  };
}
