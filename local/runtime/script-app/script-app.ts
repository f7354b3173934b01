import { randomUUID } from 'node:crypto';
import {
  enumeration,
  internalsOf,
  type ScriptObject,
  scriptObject,
} from '../context/script-object';
import { cloudProjectOf } from '../execution/cloud-project';
import { badSignature, NotEmulatedError, ScriptException } from '../execution/script-errors';
import type { ScriptHost } from '../execution/script-host';
import type { ClockTriggerRecord } from '../runtime-state';
import { webAppUrl } from './web-app-url';

const AuthMode = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const EventType = enumeration('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE']);
const TriggerSource = enumeration('TriggerSource', ['SPREADSHEETS', 'CLOCK']);

/** `ScriptApp`. Tokens are those of the effective user with the manifest's scopes. */
export function scriptApp(host: ScriptHost): ScriptObject {
  const { project } = host.execution;

  return scriptObject<typeof ScriptApp>('ScriptApp', {
    AuthMode,
    EventType,
    TriggerSource,
    getScriptId: () => project.id,
    getService: () => serviceObject(host),
    getOAuthToken: () => oauthToken(host),
    getIdentityToken: () => identityToken(host),
    newTrigger: (functionName: unknown) => triggerBuilder(host, functionName),
    getProjectTriggers: () => projectTriggers(host),
    deleteTrigger: (trigger: unknown) => deleteTrigger(host, trigger),
  });
}

/** The mode in which an execution of this host runs, as events carry it. */
export function authModeOf(host: ScriptHost): ScriptObject {
  return AuthMode[host.execution.identity.profile.authMode];
}

function oauthToken({ execution, shared }: ScriptHost): string {
  execution.requireAlive();
  if (execution.identity.profile.authMode === 'LIMITED') {
    throw new ScriptException('Authorization is required to perform that action.');
  }
  return shared.options.tokens.issueAccessToken(
    execution.identity.effectiveUser,
    execution.scopes,
    cloudProjectOf(execution.project),
  );
}

/** Null without the scope `openid` (developers.google.com/apps-script/reference/script/script-app#getIdentityToken()). */
function identityToken({ execution, shared }: ScriptHost): string | null {
  execution.requireAlive();
  if (execution.identity.profile.authMode === 'LIMITED') {
    throw new ScriptException('Authorization is required to perform that action.');
  }
  if (!execution.scopes.includes('openid')) {
    return null;
  }
  if (!execution.scopes.some((scope) => scope.endsWith('/userinfo.email'))) {
    throw new NotEmulatedError('ScriptApp.getIdentityToken without the scope userinfo.email');
  }
  return shared.options.tokens.issueIdentityToken({
    email: execution.identity.effectiveUser,
    audience: execution.project.clientId,
  });
}

/** The URL of the deployment that is running; outside a web app, of the project's DOMAIN deployment or its first. */
function serviceObject({ execution }: ScriptHost): ScriptObject {
  const { deployments } = execution.project;
  const deployment =
    execution.identity.deployment ??
    deployments.find((candidate) => candidate.access === 'DOMAIN') ??
    deployments[0];

  return scriptObject<GoogleAppsScript.Script.Service>('Service', {
    getUrl: () => (deployment ? webAppUrl(deployment.id) : null),
    isEnabled: () => deployment !== undefined,
  });
}

function triggerBuilder(host: ScriptHost, functionName: unknown): ScriptObject {
  host.execution.permit('ScriptApp.newTrigger');
  if (typeof functionName !== 'string') {
    throw badSignature('ScriptApp.newTrigger', [functionName]);
  }

  return scriptObject<GoogleAppsScript.Script.TriggerBuilder>('TriggerBuilder', {
    timeBased: () => clockTriggerBuilder(host, functionName),
  });
}

function clockTriggerBuilder(host: ScriptHost, functionName: string): ScriptObject {
  let everyMinutes = 0;
  const self: ScriptObject = scriptObject<GoogleAppsScript.Script.ClockTriggerBuilder>(
    'ClockTriggerBuilder',
    {
      everyMinutes: (minutes: unknown) => {
        everyMinutes = Number(minutes);
        return self;
      },
      create: () => createTrigger(host, functionName, everyMinutes),
    },
  );
  return self;
}

function createTrigger(host: ScriptHost, functionName: string, everyMinutes: number): ScriptObject {
  const { execution, shared } = host;
  if (execution.project.kind === 'addon') {
    throw new NotEmulatedError('A clock trigger of an Editor add-on (at most hourly on Google)');
  }
  const trigger = {
    id: (shared.options.newUuid ?? randomUUID)(),
    projectId: execution.project.id,
    functionName,
    creator: execution.identity.effectiveUser,
    everyMinutes,
  };
  return execution.call({ service: 'ScriptApp', operation: 'newTrigger', latency: 'trigger' }, () =>
    triggerObject(shared.triggers.add(trigger, execution.clock.now())),
  );
}

function triggerObject(record: ClockTriggerRecord): ScriptObject {
  return scriptObject<GoogleAppsScript.Script.Trigger>(
    'Trigger',
    {
      getUniqueId: () => record.id,
      getHandlerFunction: () => record.functionName,
      getEventType: () => EventType.CLOCK,
      getTriggerSource: () => TriggerSource.CLOCK,
      getTriggerSourceId: () => null,
    },
    record.id,
  );
}

function projectTriggers({ execution, shared }: ScriptHost): ScriptObject[] {
  execution.permit('ScriptApp.getProjectTriggers');
  return execution.call(
    { service: 'ScriptApp', operation: 'getProjectTriggers', latency: 'trigger' },
    () =>
      shared.triggers
        .of(execution.project.id, execution.identity.effectiveUser)
        .map((record) => triggerObject(record)),
  );
}

function deleteTrigger({ execution, shared }: ScriptHost, trigger: unknown): void {
  execution.permit('ScriptApp.deleteTrigger');
  const id = internalsOf<string>(trigger, 'Trigger');
  if (!id) {
    throw badSignature('ScriptApp.deleteTrigger', [trigger]);
  }
  execution.call({ service: 'ScriptApp', operation: 'deleteTrigger', latency: 'trigger' }, () =>
    shared.triggers.remove(id),
  );
}
