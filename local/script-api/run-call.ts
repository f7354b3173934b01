import type { ExecutionResult } from '../kernel/runtime-types';
import { NotEmulatedCall } from './not-emulated-call';
import { projectOf, type ScriptCall } from './script-call';
import { invalidArgument, notFound, notPermitted, ScriptError } from './script-error';
import { manifestOf, type ScriptRecord } from './script-record';

const TYPE = 'type.googleapis.com/google.apps.script.v1';

/** Deployed as an API executable, as `scripts.run` needs it; the manifest alone does not do it. */
function isExecutable({ files, versions, deployments }: ScriptRecord): boolean {
  const deployed = versions.filter(({ versionNumber }) =>
    deployments.some((each) => each.versionNumber === versionNumber),
  );

  return (
    manifestOf(files).executionApi !== undefined &&
    deployed.some((version) => manifestOf(version.files).executionApi !== undefined)
  );
}

/**
 * What Google asks for before a function runs, in this order (assumed): deployed as an executable, a program of the
 * same Cloud project, all scopes of the script (https://developers.google.com/apps-script/api/how-tos/execute).
 */
function requireRunnable(record: ScriptRecord, { grant }: ScriptCall): void {
  if (!isExecutable(record)) {
    throw notFound();
  }
  if (grant.project !== record.cloudProject) {
    throw notPermitted();
  }
  if (
    !(manifestOf(record.files).oauthScopes ?? []).every((scope) => grant.scopes.includes(scope))
  ) {
    throw new ScriptError('PERMISSION_DENIED', 'Request had insufficient authentication scopes.');
  }
}

function answer({ status, value, error }: ExecutionResult): unknown {
  if (status === 'done') {
    const result = { '@type': `${TYPE}.ExecutionResponse`, result: value };

    return { done: true, response: result };
  }
  const details = [
    {
      '@type': `${TYPE}.ExecutionError`,
      errorMessage: error ?? status,
      errorType: 'ScriptError',
    },
  ];

  return { done: true, error: { code: 3, message: 'ScriptError', details } };
}

/** `POST /v1/scripts/ID:run`: what was pushed last, for its owner in `devMode`. A failing function is no failed request. */
export function runFunction(call: ScriptCall): unknown {
  const record = projectOf(call);
  requireRunnable(record, call);
  const { function: name, parameters = [], devMode = false } = call.body;
  if (typeof name !== 'string' || !Array.isArray(parameters)) {
    throw invalidArgument();
  }
  if (devMode !== true) {
    throw new NotEmulatedCall('scripts.run of a deployed version (devMode false)');
  }

  return answer(
    call.ports.execute({
      ...{ projectId: record.scriptId, functionName: name, args: parameters },
      ...{ kind: 'editor', actor: call.grant.email },
    }),
  );
}
