import type { WebAppResponse, WebDeployment } from '../../kernel/runtime-types';
import { shareDomain } from '../execution/execution-identity';
import type { InstalledProject } from '../installed-project';
import { consentPage, deniedPage, notAuthorisedPage, signInPage } from './web-app-pages';

/** A deployment and the project it belongs to. */
export interface FoundDeployment {
  readonly installed: InstalledProject;
  readonly deployment: WebDeployment;
}

interface Visitor {
  readonly actor: string | null;
}

type DomainOf = (email: string) => string | null;

/**
 * What a visitor gets who may not even start the web app, or whom it cannot serve yet; null: it runs
 * (https://developers.google.com/apps-script/guides/web#permissions).
 */
export function webAppRefusal(
  found: FoundDeployment,
  visitor: Visitor,
  domainOf: DomainOf,
): WebAppResponse | null {
  return accessRefusal(found, visitor, domainOf) ?? grantRefusal(found, visitor);
}

function accessRefusal(
  { installed, deployment }: FoundDeployment,
  { actor }: Visitor,
  domainOf: DomainOf,
): WebAppResponse | null {
  if (deployment.access === 'ANYONE_ANONYMOUS') {
    return null;
  }
  if (actor === null) {
    return signInPage();
  }
  const { ownerEmail } = installed.project;
  const isWelcome: Readonly<Record<typeof deployment.access, boolean>> = {
    MYSELF: actor.toLowerCase() === ownerEmail,
    DOMAIN: shareDomain(actor, ownerEmail, domainOf),
    ANYONE: true,
  };
  return isWelcome[deployment.access] ? null : deniedPage();
}

/**
 * A web app runs with what its owner has granted. Whether Google asks the owner at the first visit of a deployment that
 * was made through the API is not documented: here it does not, and the owner must run a function in the editor.
 */
function grantRefusal(
  { installed, deployment }: FoundDeployment,
  { actor }: Visitor,
): WebAppResponse | null {
  const { project, scopes } = installed.versions.get(deployment.id) ?? installed;
  const { granted, ownerEmail } = project;
  if (granted === undefined || scopes.every((scope) => granted.includes(scope))) {
    return null;
  }
  return actor?.toLowerCase() === ownerEmail ? consentPage() : notAuthorisedPage();
}
