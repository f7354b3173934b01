import { type ScriptObject, scriptObject } from '../context/script-object';
import type { ScriptHost } from '../execution/script-host';

/** `CacheService`: script, user and document caches. */
export function cacheService(host: ScriptHost): ScriptObject {
  const { project, identity, request } = host.execution;
  const document =
    project.kind === 'addon' && request.container
      ? cache(host, `document|${project.id}|${request.container.spreadsheetId}`)
      : null;
  const script = cache(host, `script|${project.id}`);
  const user = cache(host, `user|${project.id}|${identity.effectiveUser}`);

  return scriptObject<typeof CacheService>('CacheService', {
    getScriptCache: () => script,
    getUserCache: () => user,
    getDocumentCache: () => document,
  });
}

function cache(host: ScriptHost, store: string): ScriptObject {
  const { cache: stores } = host.shared;
  const read = <T>(operation: string, effect: () => T): T =>
    host.execution.call({ service: 'CacheService', operation, latency: 'cacheRead' }, effect);
  const write = (operation: string, effect: () => void): void =>
    host.execution.call({ service: 'CacheService', operation, latency: 'cacheWrite' }, effect);

  return scriptObject<GoogleAppsScript.Cache.Cache>('Cache', {
    get: (key: unknown) => read('get', () => stores.get(store, String(key))),
    getAll: (keys: unknown) =>
      read('getAll', () => {
        const found = (keys as string[]).map((key) => [key, stores.get(store, key)] as const);
        return Object.fromEntries(found.filter(([, value]) => value !== null));
      }),
    put: (key: unknown, value: unknown, seconds?: unknown) =>
      write('put', () =>
        stores.put(store, { [String(key)]: String(value) }, seconds as number | undefined),
      ),
    putAll: (entries: unknown, seconds?: unknown) =>
      write('putAll', () =>
        stores.put(store, entries as Record<string, string>, seconds as number | undefined),
      ),
    remove: (key: unknown) => write('remove', () => stores.remove(store, [String(key)])),
    removeAll: (keys: unknown) =>
      write('removeAll', () => stores.remove(store, keys as readonly string[])),
  });
}
