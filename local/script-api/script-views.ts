import { domainOf, type UserDirectory } from '../accounts/user-directory';
import { SCRIPT_API_HOST } from './constants';
import {
  manifestOf,
  type ScriptDeployment,
  type ScriptFile,
  type ScriptRecord,
  type ScriptVersion,
} from './script-record';

/** What answers need of the Workspace. */
export interface ViewPorts {
  readonly users: UserDirectory;
}

const iso = (utcMs: number): string => new Date(utcMs).toISOString();

function userView(email: string, { users }: ViewPorts) {
  return { domain: domainOf(email), email, name: users.find(email)?.name ?? '' };
}

/** https://developers.google.com/apps-script/api/reference/rest/v1/projects#Project */
export function projectView(record: ScriptRecord, ports: ViewPorts) {
  const { scriptId, title, owner, createTime, updateTime } = record;
  const user = userView(owner, ports);

  return {
    ...{ scriptId, title, createTime: iso(createTime), updateTime: iso(updateTime) },
    ...{ creator: user, lastModifyUser: user },
  };
}

/** Names of top-level functions, as far as they are declared at the beginning of a line. */
function functionSet(source: string) {
  const names = [...source.matchAll(/^(?:async )?function (\w+)/gm)].map((match) => match[1]);

  return { values: names.map((name) => ({ name })) };
}

/** https://developers.google.com/apps-script/api/reference/rest/v1/File */
export function contentView(
  record: ScriptRecord,
  files: readonly ScriptFile[],
  ports: ViewPorts,
): unknown {
  const { scriptId, owner, createTime, updateTime } = record;

  return {
    scriptId,
    files: files.map((file) => ({
      ...file,
      lastModifyUser: userView(owner, ports),
      ...{ createTime: iso(createTime), updateTime: iso(updateTime) },
      ...(file.type === 'SERVER_JS' ? { functionSet: functionSet(file.source) } : {}),
    })),
  };
}

/** https://developers.google.com/apps-script/api/reference/rest/v1/projects.versions#Version */
export function versionView(
  scriptId: string,
  { versionNumber, description, createTime }: ScriptVersion,
): unknown {
  return {
    ...{ scriptId, versionNumber, createTime: iso(createTime) },
    ...(description === '' ? {} : { description }),
  };
}

/** Accounts of a Workspace domain are given the address of their domain. */
function execUrl(owner: string, deploymentId: string, users: UserDirectory): string {
  const domain = users.find(owner)?.domain;
  const way = domain == null ? 'macros' : `a/macros/${domain}`;

  return `https://script.google.com/${way}/s/${deploymentId}/exec`;
}

function entryPoints(record: ScriptRecord, deployment: ScriptDeployment, { users }: ViewPorts) {
  const version = record.versions.find(
    ({ versionNumber }) => versionNumber === deployment.versionNumber,
  );
  const { webapp, executionApi } = manifestOf(version?.files ?? record.files);
  const url = execUrl(record.owner, deployment.deploymentId, users);

  return [
    ...(webapp === undefined
      ? []
      : [{ entryPointType: 'WEB_APP', webApp: { url, entryPointConfig: webapp } }]),
    ...(executionApi === undefined
      ? []
      : [{ entryPointType: 'EXECUTION_API', executionApi: { entryPointConfig: executionApi } }]),
  ];
}

/** https://developers.google.com/apps-script/api/reference/rest/v1/projects.deployments#Deployment */
export function deploymentView(
  record: ScriptRecord,
  deployment: ScriptDeployment,
  ports: ViewPorts,
): unknown {
  const { deploymentId, versionNumber, description, updateTime } = deployment;
  const points = entryPoints(record, deployment, ports);

  return {
    deploymentId,
    deploymentConfig: {
      scriptId: record.scriptId,
      ...(versionNumber === null ? {} : { versionNumber }),
      manifestFileName: 'appsscript',
      ...(description === '' ? {} : { description }),
    },
    updateTime: iso(updateTime),
    ...(points.length === 0 ? {} : { entryPoints: points }),
  };
}

/** True for addresses of the API. */
export function isScriptApi(url: URL): boolean {
  return url.hostname === SCRIPT_API_HOST && url.pathname.startsWith('/v1/');
}
