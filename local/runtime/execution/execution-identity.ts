import type { ExecutionRequest, ScriptProject, WebDeployment } from '../../kernel/runtime-types';
import { EXECUTION_PROFILES, type ExecutionProfile } from './constants';

/** Who an execution is, settled before any code runs. */
export interface ExecutionIdentity {
  readonly profile: ExecutionProfile;
  /** Whose rights the code has. */
  readonly effectiveUser: string;
  /** What `Session.getActiveUser().getEmail()` says; '' when Google does not tell. */
  readonly activeUser: string;
  /** The deployment through which a web app was called. */
  readonly deployment: WebDeployment | null;
}

/** What the identity of an execution follows from. */
export interface IdentityInput {
  readonly project: ScriptProject;
  readonly request: ExecutionRequest;
  readonly domainOf: (email: string) => string | null;
}

/**
 * Identity of an execution by its kind (platform §1).
 * @throws Error when a kind that runs as the person at the keyboard has no person, or a web app has no deployment.
 */
export function executionIdentity(input: IdentityInput): ExecutionIdentity {
  const { project, request } = input;
  const profile = EXECUTION_PROFILES[request.kind];
  const deployment = request.kind === 'webApp' ? deploymentOf(project, request) : null;

  return {
    profile,
    effectiveUser: profile.runsAs === 'owner' ? project.ownerEmail : requireActor(request),
    activeUser: activeUser(input, deployment),
    deployment,
  };
}

function requireActor(request: ExecutionRequest): string {
  if (request.actor === null) {
    throw new Error(`An execution of kind ${request.kind} needs a person at the keyboard`);
  }
  return request.actor;
}

function deploymentOf(project: ScriptProject, request: ExecutionRequest): WebDeployment {
  const { deployments } = project;
  const found = request.deploymentId
    ? deployments.find((deployment) => deployment.id === request.deploymentId)
    : (deployments.find((deployment) => deployment.access === 'DOMAIN') ?? deployments[0]);
  if (!found) {
    throw new Error(`Project ${project.id} has no such web app deployment`);
  }
  return found;
}

function activeUser(input: IdentityInput, deployment: WebDeployment | null): string {
  const { project, request, domainOf } = input;
  const { actor } = request;
  const sameDomain = actor !== null && shareDomain(actor, project.ownerEmail, domainOf);

  switch (EXECUTION_PROFILES[request.kind].activeUser) {
    case 'owner':
      return project.ownerEmail;
    case 'actor':
      return actor ?? '';
    case 'actorOfOwnersDomain':
      return sameDomain ? (actor ?? '') : '';
    case 'visitorOfDomainDeployment':
      return sameDomain && deployment?.access === 'DOMAIN' ? (actor ?? '') : '';
  }
}

/** True when both accounts belong to one Workspace domain; consumer accounts (`null`) never do. */
export function shareDomain(
  a: string,
  b: string,
  domainOf: (email: string) => string | null,
): boolean {
  const domain = domainOf(a);
  return domain !== null && domain === domainOf(b);
}
