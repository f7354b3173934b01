import { countField } from './body-fields';
import type { ClockAnswer, WorkspaceState } from './page-protocol';
import { jsonAnswer, jsonBody } from './page-request';
import type { PageServerOptions } from './page-server-options';
import type { Route, RouteTable } from './route-context';

const state: Route = (_request, { options }) => {
  const answer: WorkspaceState = {
    now: options.clock.now(),
    accounts: options.accounts,
    mails: options.outbox(),
    calls: options.callStats(),
    webAppPath: `/macros/s/${options.webAppDeploymentId}/exec`,
    addonName: options.addonName,
  };
  return jsonAnswer(answer);
};

/** Stops at the next due trigger on the way to `target` (UTC ms), if there is one. */
function runOnTheWay({ clock, runtime, nextTriggerAt }: PageServerOptions, target: number) {
  const due = nextTriggerAt?.() ?? null;
  if (due === null || due >= target || clock.now() >= target) {
    return [];
  }
  clock.set(Math.max(due, clock.now()));
  return runtime.runDueTriggers();
}

/** Body: `{advanceMs}` or `{setUtcMs}`. Clock triggers that are due run on the way and at the new time. */
const moveClock: Route = (request, { options, changed }) => {
  const { clock, runtime } = options;
  const fields = jsonBody(request);
  const target =
    'setUtcMs' in fields
      ? countField(fields, 'setUtcMs')
      : clock.now() + countField(fields, 'advanceMs');
  const before = runOnTheWay(options, target);

  clock.set(target);
  const triggers = [...before, ...runtime.runDueTriggers()];
  changed();
  const answer: ClockAnswer = {
    now: clock.now(),
    triggers: triggers.map(({ status, error }) => ({ status, error })),
  };
  return jsonAnswer(answer);
};

/** Accounts, clock, outbox, call counter. */
export const stateRoutes: RouteTable = {
  'GET /ui/state': state,
  'POST /ui/clock': moveClock,
};
