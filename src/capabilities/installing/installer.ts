import { readPayload } from '../../contract/read-payload';
import type { AuthorityContext } from '../../engine/authority-context';
import { PROPERTY_KEYS, readConfiguration } from '../../engine/state/configuration';
import { AppError } from '../../kernel/app-error';
import { mailDomain } from '../../kernel/text/mail-domain';
import type { InstallationPort } from '../../ports/installation-port';
import { installChecks } from './install-checks';
import { type InstallActs, takeStep } from './install-steps';
import { INSTALL_MESSAGE, type InstallMessage } from './installing-contract';
import type { InstallLook, InstallProgress } from './pure/install-views';

/** What the installer needs beside the context. */
export interface Installer {
  readonly installation: InstallationPort;
  /** True when the account that owns the software is the one at the keyboard. */
  isOwnAccount(): boolean;
  readonly acts: InstallActs;
}

/** One installer at a time: a second one finds what the first has made. */
const LOCK_WAIT_MS = 25_000;

/** True once there is a school: its control workbook is made last. */
export function isInstalled({ properties }: AuthorityContext): boolean {
  return readConfiguration(properties).controlId !== '';
}

/** True for a message of the installing page. */
export function isInstallMessage(message: unknown): boolean {
  return (message as { readonly kind?: unknown } | null)?.kind === 'install';
}

function look(context: AuthorityContext, { installation }: Installer): InstallLook {
  const account = installation.account().toLowerCase();
  const known = (field: 'schoolName' | 'firstAdmins'): string =>
    context.properties.get(PROPERTY_KEYS[field]) ?? '';

  return {
    account,
    domain: mailDomain(account),
    checks: installChecks(context, installation),
    editorUrl: `https://script.google.com/d/${installation.projectId()}/edit`,
    known: {
      schoolName: known('schoolName'),
      schoolYear: readConfiguration(context.properties).schoolYear,
      firstAdmins: known('firstAdmins'),
    },
  };
}

function answer(
  context: AuthorityContext,
  installer: Installer,
  message: InstallMessage,
): InstallLook | InstallProgress {
  if (message.name === 'look') {
    return look(context, installer);
  }

  const { installation, acts } = installer;
  const account = installation.account().toLowerCase();

  return context.lock.withLock(LOCK_WAIT_MS, () => takeStep(context, { account, acts }, message));
}

/**
 * Answers the installing page. Only the account that owns the software has it: everybody else learns that there is no
 * school, and where there is one, that this is not for them.
 * @throws AppError NO_SCHOOL, ROLE_NOT_HELD, BAD_INPUT, API_DISABLED, GOOGLE_…
 */
export function answerInstaller(
  context: AuthorityContext,
  installer: Installer,
  message: unknown,
): InstallLook | InstallProgress {
  if (!installer.isOwnAccount()) {
    throw isInstalled(context)
      ? new AppError('ROLE_NOT_HELD', { roles: 'tài khoản của trường', action: 'install' })
      : new AppError('NO_SCHOOL', {});
  }

  return answer(context, installer, readPayload(INSTALL_MESSAGE, message, 'message').payload);
}
