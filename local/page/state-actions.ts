import type { ClockAnswer, WorkspaceState } from '../page-server/page-protocol';
import { getJson, sendJson } from './api';
import { showToast, waitFor } from './messages';
import { page } from './page-state';
import { t } from './texts';

const ACCOUNT_KEY = 'workspace-account';
const REFRESH_EVERY = 5000;

/** Reads accounts, clock, mails and counters again. */
export async function refreshState(): Promise<void> {
  const workspace = await getJson<WorkspaceState>(page.get().account, '/ui/state');
  page.set({ workspace });
}

/** The account this window works as: from the address, else remembered for this window alone. */
export function rememberedAccount(): string {
  const asked = new URLSearchParams(location.search).get('u');
  return asked ?? sessionStorage.getItem(ACCOUNT_KEY) ?? '';
}

/** Remembers the window's account and shows it in the address, so that the window can be reloaded or copied. */
export function rememberAccount(email: string): void {
  sessionStorage.setItem(ACCOUNT_KEY, email);
  page.set({ account: email });
  showAddress();
}

/** Puts account and open file into the address. */
export function showAddress(): void {
  const { account, fileId } = page.get();
  const query = new URLSearchParams(location.search);
  query.set('u', account);
  if (fileId === null) {
    query.delete('file');
  } else {
    query.set('file', fileId);
  }
  history.replaceState(null, '', `/?${query}`);
}

/** Moves the Workspace's clock; due triggers run. */
export async function moveClock(
  change: { readonly advanceMs: number } | { readonly setUtcMs: number },
): Promise<void> {
  const answer = await waitFor(
    sendJson<ClockAnswer>(page.get().account, '/ui/clock', change),
    t('running'),
  );
  if (answer === undefined) {
    return;
  }
  const failed = answer.triggers.find((trigger) => trigger.error !== null);
  showToast(
    failed === undefined
      ? t('triggersRan', { n: answer.triggers.length })
      : t('triggersFailed', { message: failed.error ?? '' }),
  );
  await refreshState();
}

/** Keeps clock, mails and counters fresh. A server that is gone is reported by whatever the person does next. */
export function keepStateFresh(): void {
  setInterval(() => {
    if (!document.hidden) {
      refreshState().catch(() => undefined);
    }
  }, REFRESH_EVERY);
}
