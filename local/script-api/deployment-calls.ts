import { MAX_DEPLOYMENTS } from './constants';
import { NotEmulatedCall } from './not-emulated-call';
import { projectOf, type ScriptCall } from './script-call';
import { invalidArgument, notFound, ScriptError } from './script-error';
import { manifestOf, type ScriptDeployment, type ScriptRecord } from './script-record';
import { deploymentView } from './script-views';

interface Config {
  readonly versionNumber: number;
  readonly description: string;
}

/**
 * What is to be deployed. A version that is not there is 400 (assumed: the answer that `clasp` takes for no failure).
 * @throws ScriptError 400
 */
function configOf(record: ScriptRecord, given: unknown): Config {
  const { versionNumber, description, manifestFileName } = (given ?? {}) as Partial<
    Record<keyof Config | 'manifestFileName', unknown>
  >;
  const version = record.versions.find((each) => each.versionNumber === versionNumber);
  if (version === undefined || (manifestFileName ?? 'appsscript') !== 'appsscript') {
    throw invalidArgument();
  }
  requireEmulated(manifestOf(version.files));

  return { versionNumber: version.versionNumber, description: String(description ?? '') };
}

function requireEmulated({ webapp, oauthScopes }: ReturnType<typeof manifestOf>): void {
  if (webapp?.executeAs === 'USER_ACCESSING') {
    throw new NotEmulatedCall('a web app that runs as its visitor (executeAs USER_ACCESSING)');
  }
  if (webapp !== undefined && oauthScopes === undefined) {
    throw new NotEmulatedCall('a web app whose manifest leaves out oauthScopes');
  }
}

function deploymentOf(record: ScriptRecord, { path }: ScriptCall): ScriptDeployment {
  const found = record.deployments.find(({ deploymentId }) => deploymentId === path.deploymentId);
  if (found === undefined) {
    throw notFound();
  }

  return found;
}

/** The deployment of what was pushed last is there from the beginning and stays. @throws ScriptError 400 */
function requireVersioned({ versionNumber }: ScriptDeployment, verb: string): void {
  if (versionNumber === null) {
    throw new ScriptError('INVALID_ARGUMENT', `Read-only deployments may not be ${verb}.`);
  }
}

/** `POST /v1/projects/ID/deployments` */
export function createDeployment(call: ScriptCall): unknown {
  const { ports, body } = call;
  const record = projectOf(call);
  const config = configOf(record, body);
  if (record.deployments.filter((each) => each.versionNumber !== null).length >= MAX_DEPLOYMENTS) {
    throw new ScriptError(
      'INVALID_ARGUMENT',
      `Scripts may only have up to ${MAX_DEPLOYMENTS} versioned deployments at a time.`,
    );
  }
  const deployment = {
    ...config,
    deploymentId: ports.store.newDeploymentId(),
    updateTime: ports.clock.now(),
  };
  const saved = ports.store.put({ ...record, deployments: [...record.deployments, deployment] });

  return deploymentView(saved, deployment, ports);
}

/** `PUT /v1/projects/ID/deployments/ID`: another version under the same address. */
export function updateDeployment(call: ScriptCall): unknown {
  const { ports, body } = call;
  const record = projectOf(call);
  const old = deploymentOf(record, call);
  requireVersioned(old, 'modified');
  const updateTime = ports.clock.now();
  const deployment = { ...old, ...configOf(record, body.deploymentConfig), updateTime };
  const saved = ports.store.put({
    ...record,
    deployments: record.deployments.map((each) => (each === old ? deployment : each)),
  });

  return deploymentView(saved, deployment, ports);
}

/** `DELETE /v1/projects/ID/deployments/ID` */
export function deleteDeployment(call: ScriptCall): unknown {
  const record = projectOf(call);
  const old = deploymentOf(record, call);
  requireVersioned(old, 'deleted');
  call.ports.store.put({
    ...record,
    deployments: record.deployments.filter((each) => each !== old),
  });

  return {};
}

/** `GET /v1/projects/ID/deployments/ID` */
export function getDeployment(call: ScriptCall): unknown {
  const record = projectOf(call);

  return deploymentView(record, deploymentOf(record, call), call.ports);
}

/** `GET /v1/projects/ID/deployments`, in one page. */
export function listDeployments(call: ScriptCall): unknown {
  const record = projectOf(call);

  return {
    deployments: record.deployments.map((each) => deploymentView(record, each, call.ports)),
  };
}
