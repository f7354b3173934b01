import type { PageServerOptions } from './page-server/page-server-options';
import { ADDON_PROJECT, AUTHORITY_PROJECT, PAGE_DEPLOYMENT, type Workspace } from './workspace';

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/drive',
];

/** Access tokens are used again while they are young: a window asks for something every second. */
const TOKEN_AGE_MS = 30 * 60 * 1000;

/** Gives each account one access token at a time. */
function tokenKeeper(workspace: Workspace): (email: string) => string {
  const kept = new Map<string, { readonly token: string; readonly madeAt: number }>();

  return (email) => {
    const now = workspace.clock.now();
    const old = kept.get(email);

    // The clock may have been set back: a token from the future is not used either.
    if (old !== undefined && Math.abs(now - old.madeAt) < TOKEN_AGE_MS) {
      return old.token;
    }

    const token = workspace.tokens.issueAccessToken(email, SCOPES);
    kept.set(email, { token, madeAt: now });

    return token;
  };
}

/** What the page's server takes from the embedded Workspace. */
export function pageOptions(
  workspace: Workspace,
  own: Pick<PageServerOptions, 'accounts' | 'pageFolder' | 'save'>,
): PageServerOptions {
  const tokenOf = tokenKeeper(workspace);

  return {
    ...own,
    runtime: workspace.runtime,
    dispatch: ({ actor, ...request }) =>
      workspace.router.dispatch({
        ...request,
        headers: { ...request.headers, authorization: `Bearer ${tokenOf(actor.email ?? '')}` },
      }),
    applyStructure: (edit, actor) => workspace.sheets.applyStructureEdit(edit, actor),
    clock: workspace.clock,
    nextTriggerAt: () => {
      const times = workspace.runtime.clockTriggers().map(({ dueAt }) => dueAt);

      return times.length === 0 ? null : Math.min(...times);
    },
    outbox: () => workspace.runtime.outbox(),
    callStats: () =>
      workspace.counter.list().map(({ operation, requests }) => ({ operation, count: requests })),
    addonProjectId: ADDON_PROJECT,
    addonName: 'Sổ điểm',
    webAppProjectId: AUTHORITY_PROJECT,
    webAppDeploymentId: PAGE_DEPLOYMENT,
    revisionOf: (fileId) => workspace.drive.versionOf(fileId),
    invalidCells: (fileId, sheetId) => workspace.sheets.invalidCells(fileId, sheetId),
  };
}
