import { createHash } from 'node:crypto';
import { type ScriptObject, scriptObject } from '../context/script-object';
import type { ScriptHost } from '../execution/script-host';

/** Temporary user keys change every 30 days. Source: developers.google.com/apps-script/reference/base/session. */
const KEY_PERIOD_MS = 30 * 24 * 60 * 60_000;

const USER_LOCALE = 'vi';

/** `Session`. Who may be seen is settled by the kind of execution (platform §1). */
export function sessionService(host: ScriptHost): ScriptObject {
  const { execution } = host;
  const { identity } = execution;
  const active = user(host, identity.activeUser);
  const limited = identity.profile.authMode === 'LIMITED';
  const effective = limited ? active : user(host, identity.effectiveUser);

  return scriptObject<typeof Session>('Session', {
    getActiveUser: () => active,
    getEffectiveUser: () => effective,
    getActiveUserLocale: () => USER_LOCALE,
    getScriptTimeZone: () => scriptTimeZone(execution.project.manifest),
    getTemporaryActiveUserKey: () => temporaryKey(host),
  });
}

/** A `User`; its address needs the scope `userinfo.email`. */
export function user(host: ScriptHost, email: string): ScriptObject {
  return scriptObject<GoogleAppsScript.Base.User>('User', {
    getEmail: () => {
      host.execution.permit('Session.getEmail');
      return email;
    },
    toString: () => email,
  } as never);
}

/** The manifest's time zone; Google's default for new projects here is the school's. */
export function scriptTimeZone(manifest: unknown): string {
  const zone = (manifest as { timeZone?: unknown } | null)?.timeZone;
  return typeof zone === 'string' ? zone : 'Asia/Ho_Chi_Minh';
}

function temporaryKey(host: ScriptHost): string {
  const { project, request, clock } = host.execution;
  const period = Math.floor(clock.now() / KEY_PERIOD_MS);
  const text = `${project.id}|${request.actor ?? ''}|${period}`;
  return createHash('sha256').update(text).digest('base64url');
}
