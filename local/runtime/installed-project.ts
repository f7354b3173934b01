import type { ExecutionRequest, ScriptProject } from '../kernel/runtime-types';
import { compileProject, type ProjectCode } from './context/project-code';
import { manifestScopes } from './execution/scopes';

/** Code of a project as it runs: what was pushed last, or a version. */
export interface RunnableCode {
  /** The project with the files and the manifest of this code. */
  readonly project: ScriptProject;
  readonly code: ProjectCode;
  readonly scopes: readonly string[];
}

/** A project with the code of each deployment that runs a version, by deployment. */
export interface InstalledProject extends RunnableCode {
  readonly versions: ReadonlyMap<string, RunnableCode>;
}

function runnable(project: ScriptProject): RunnableCode {
  return { project, code: compileProject(project), scopes: manifestScopes(project.manifest) };
}

/** Compiles a project. @throws SyntaxError for code V8 does not parse, Error for a bad manifest. */
export function installedProject(project: ScriptProject): InstalledProject {
  const versions = project.deployments.flatMap(({ id, version }) =>
    version === undefined ? [] : [[id, runnable({ ...project, ...version })] as const],
  );

  return { ...runnable(project), versions: new Map(versions) };
}

/**
 * The code a request runs: through a deployment, that of its version; everything else runs what was pushed last
 * (https://developers.google.com/apps-script/concepts/deployments). @throws Error for an unknown project.
 */
export function codeFor(
  installed: InstalledProject | undefined,
  { projectId, kind, deploymentId }: ExecutionRequest,
): RunnableCode {
  if (!installed) {
    throw new Error(`No such project: ${projectId}`);
  }
  const version = kind === 'webApp' ? installed.versions.get(deploymentId ?? '') : undefined;

  return version ?? installed;
}
