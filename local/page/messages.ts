import { ApiError } from './api';
import { page } from './page-state';
import { t } from './texts';

const TOAST_TIME = 6000;
let toastCount = 0;

/** Shows a message that goes away by itself. */
export function showToast(message: string, title = ''): void {
  toastCount += 1;
  const id = toastCount;
  page.set({ toasts: [...page.get().toasts.slice(-3), { id, title, message }] });
  setTimeout(() => {
    page.set({ toasts: page.get().toasts.filter((toast) => toast.id !== id) });
  }, TOAST_TIME);
}

/** Shows a message that is closed by hand. */
export function showMessage(title: string, message: string, details?: string): void {
  page.set({ dialog: { kind: 'message', title, message, details } });
}

/** Shows a failure. */
export function showError(error: unknown): void {
  showMessage(t('problem'), error instanceof Error ? error.message : String(error));
}

/** Shows why an act was refused: in the person's words, with Google's own sentence below. */
export function showRefusal(refusal: { readonly message: string; readonly cell: string }): void {
  const isProtection = /protected/i.test(refusal.message);
  const cell = refusal.cell === '' ? '' : `\n${t('refusedCell', { cell: refusal.cell })}`;
  showMessage(
    t('problem'),
    (isProtection ? t('protectedCell') : t('notAllowed')) + cell,
    refusal.message,
  );
}

/** Runs something people wait for; failures are shown. Returns undefined after a failure. */
export async function waitFor<T>(work: Promise<T>, text = t('working')): Promise<T | undefined> {
  page.set({ busy: page.get().busy + 1, busyText: text });
  try {
    return await work;
  } catch (error) {
    showError(error);
    return undefined;
  } finally {
    page.set({ busy: page.get().busy - 1 });
  }
}

/** True for an answer that says the person may not see the file, or that it is gone. */
export function isNoAccess(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 403 || error.status === 404);
}
