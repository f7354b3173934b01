import type { ExecutionAnswer } from '../page-server/page-protocol';
import { sendJson } from './api';
import { applyEffects } from './effects';
import { showMessage, waitFor } from './messages';
import { page } from './page-state';
import { refreshState } from './state-actions';
import { t } from './texts';
import { currentSelection, refreshGrid } from './workbook-actions';

/** What a script did elsewhere (cells, mails) shows soon by polling; this makes it show now. */
async function showResults(): Promise<void> {
  await Promise.allSettled([refreshGrid(), refreshState()]);
}

/** Runs the function of a menu item. */
export async function runMenuItem(functionName: string): Promise<void> {
  const body = { functionName, selection: currentSelection() };
  const answer = await waitFor(
    sendJson<ExecutionAnswer>(page.get().account, '/ui/menu', body),
    t('running'),
  );
  if (answer === undefined) {
    return;
  }
  applyEffects(answer.effects);
  if (answer.status !== 'done') {
    showMessage(t('scriptError'), answer.error ?? answer.status);
  }
  await showResults();
}

/** `google.script.run` of a frame. @throws ApiError */
export async function runForFrame(
  frameId: string,
  functionName: string,
  args: readonly unknown[],
): Promise<ExecutionAnswer> {
  const body = { frameId, functionName, args, selection: currentSelection() };
  const answer = await sendJson<ExecutionAnswer>(page.get().account, '/ui/run', body);
  applyEffects(answer.effects);
  void showResults();
  return answer;
}
