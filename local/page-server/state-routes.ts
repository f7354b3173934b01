import { countField } from './body-fields';
import type { ClockAnswer, WorkspaceState } from './page-protocol';
import { jsonAnswer, jsonBody } from './page-request';
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

/** Body: `{advanceMs}` or `{setUtcMs}`. Clock triggers that are due then run. */
const moveClock: Route = (request, { options, changed }) => {
  const fields = jsonBody(request);

  if ('setUtcMs' in fields) {
    options.clock.set(countField(fields, 'setUtcMs'));
  } else {
    options.clock.advance(countField(fields, 'advanceMs'));
  }

  const triggers = options.runtime.runDueTriggers().map(({ status, error }) => ({ status, error }));
  changed();
  const answer: ClockAnswer = { now: options.clock.now(), triggers };
  return jsonAnswer(answer);
};

/** Accounts, clock, outbox, call counter. */
export const stateRoutes: RouteTable = {
  'GET /ui/state': state,
  'POST /ui/clock': moveClock,
};
