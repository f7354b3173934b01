import { type ScriptObject, scriptObject } from '../context/script-object';
import { badSignature, ScriptException } from '../execution/script-errors';
import type { ScriptHost } from '../execution/script-host';
import { LOCK_TIMEOUT_MESSAGE } from './constants';

/**
 * `LockService`. There is no document lock in a standalone project or a web app (platform §6).
 * Executions are interleaved only by nesting, so whoever finds a lock taken waits in vain: the whole wait passes on
 * the modelled clock and the attempt fails. Under a time model executions overlap, and it is waited for.
 */
export function lockService(host: ScriptHost): ScriptObject {
  const { project, identity, request } = host.execution;
  const hasDocument = project.kind === 'addon' && request.kind !== 'webApp' && request.container;
  const document = hasDocument
    ? lock(host, `document|${project.id}|${request.container?.spreadsheetId}`)
    : null;
  const script = lock(host, `script|${project.id}`);
  const user = lock(host, `user|${project.id}|${identity.effectiveUser}`);

  return scriptObject<typeof LockService>('LockService', {
    getScriptLock: () => script,
    getUserLock: () => user,
    getDocumentLock: () => document,
  });
}

function lock(host: ScriptHost, name: string): ScriptObject {
  const { execution, shared } = host;
  const tryLock = (operation: string, timeout: unknown): boolean => {
    if (typeof timeout !== 'number') {
      throw badSignature(`LockService.Lock.${operation}`, [timeout]);
    }
    return execution.call({ service: 'LockService', operation, latency: 'lock' }, () => {
      const wait = shared.locks.waitFor(name);
      const taken = wait <= timeout && shared.locks.take(name, execution.id);
      execution.spend(taken ? wait : timeout);
      return taken;
    });
  };

  return scriptObject<GoogleAppsScript.Lock.Lock>('Lock', {
    tryLock: (timeout: unknown) => tryLock('tryLock', timeout),
    waitLock: (timeout: unknown) => {
      if (!tryLock('waitLock', timeout)) {
        throw new ScriptException(LOCK_TIMEOUT_MESSAGE);
      }
    },
    hasLock: () => shared.locks.holds(name, execution.id),
    releaseLock: () =>
      execution.call({ service: 'LockService', operation: 'releaseLock', latency: 'lock' }, () =>
        shared.locks.release(name, execution.id),
      ),
  });
}
