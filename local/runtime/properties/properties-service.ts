import { type ScriptObject, scriptObject } from '../context/script-object';
import { badSignature } from '../execution/script-errors';
import type { ScriptHost } from '../execution/script-host';

/** `PropertiesService`: script, user and document properties. A standalone project has no document store (platform §6). */
export function propertiesService(host: ScriptHost): ScriptObject {
  const { project, identity, request } = host.execution;
  const document =
    project.kind === 'addon' && request.container
      ? properties(host, `document|${project.id}|${request.container.spreadsheetId}`)
      : null;
  const script = properties(host, `script|${project.id}`);
  const user = properties(host, `user|${project.id}|${identity.effectiveUser}`);

  return scriptObject<typeof PropertiesService>('PropertiesService', {
    getScriptProperties: () => script,
    getUserProperties: () => user,
    getDocumentProperties: () => document,
  });
}

function properties(host: ScriptHost, store: string): ScriptObject {
  const { properties: stores } = host.shared;
  const read = <T>(operation: string, effect: () => T): T =>
    host.execution.call(
      { service: 'PropertiesService', operation, latency: 'propertyRead' },
      effect,
    );
  const write = (operation: string, effect: () => void): ScriptObject => {
    host.execution.call(
      { service: 'PropertiesService', operation, latency: 'propertyWrite' },
      effect,
    );
    return self;
  };

  const self: ScriptObject = scriptObject<GoogleAppsScript.Properties.Properties>('Properties', {
    getProperty: (key: unknown) => read('getProperty', () => stores.get(store, String(key))),
    getProperties: () => read('getProperties', () => stores.all(store)),
    getKeys: () => read('getKeys', () => Object.keys(stores.all(store))),
    setProperty: (key: unknown, value: unknown) =>
      write('setProperty', () => stores.set(store, { [String(key)]: String(value) })),
    setProperties: (entries: unknown, deleteOthers?: unknown) => {
      const texts = entryTexts(entries);
      return write('setProperties', () => {
        if (deleteOthers === true) {
          stores.clear(store);
        }
        stores.set(store, texts);
      });
    },
    deleteProperty: (key: unknown) =>
      write('deleteProperty', () => stores.remove(store, String(key))),
    deleteAllProperties: () => write('deleteAllProperties', () => stores.clear(store)),
  });
  return self;
}

function entryTexts(entries: unknown): Record<string, string> {
  if (entries === null || typeof entries !== 'object') {
    throw badSignature('PropertiesService.Properties.setProperties', [entries]);
  }
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, String(value)]));
}
