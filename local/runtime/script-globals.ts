import { cacheService } from './cache/cache-service';
import { contentService } from './content-service/content-service';
import { ScriptObject } from './context/script-object';
import type { ScriptHost } from './execution/script-host';
import { htmlService } from './html-service/html-service';
import { lockService } from './lock/lock-service';
import { consoleService, loggerService } from './logger/logger-service';
import { mailApp } from './mail/mail-app';
import { propertiesService } from './properties/properties-service';
import { scriptApp } from './script-app/script-app';
import { sessionService } from './session/session-service';
import { spreadsheetApp } from './spreadsheet-app/spreadsheet-app';
import { urlFetchApp } from './url-fetch/url-fetch-app';
import { utilitiesService } from './utilities/utilities-service';

/** The services user code sees as global names. */
const SERVICES: Readonly<Record<string, (host: ScriptHost) => ScriptObject>> = {
  CacheService: cacheService,
  ContentService: contentService,
  HtmlService: htmlService,
  LockService: lockService,
  Logger: loggerService,
  MailApp: mailApp,
  PropertiesService: propertiesService,
  ScriptApp: scriptApp,
  Session: sessionService,
  SpreadsheetApp: spreadsheetApp,
  UrlFetchApp: urlFetchApp,
  Utilities: utilitiesService,
  console: consoleService,
};

/** Services Google has and the embedded Workspace does not: they exist, and every use of them throws. */
const NOT_EMULATED = [
  ...['Browser', 'CalendarApp', 'CardService', 'Charts', 'ContactsApp', 'ConferenceDataService'],
  ...['DataStudioApp', 'DocumentApp', 'DriveApp', 'FormApp', 'GmailApp', 'GroupsApp', 'Jdbc'],
  ...['LanguageApp', 'LinearOptimizationService', 'Maps', 'SitesApp', 'SlidesApp', 'XmlService'],
];

/** Puts the services into an execution's global scope; answers their names. */
export function installServices(scope: object, host: ScriptHost): readonly string[] {
  const missing = NOT_EMULATED.map((name) => [name, new ScriptObject(name, {})] as const);
  const present = Object.entries(SERVICES).map(([name, build]) => [name, build(host)] as const);
  for (const [name, service] of [...missing, ...present]) {
    Object.defineProperty(scope, name, {
      value: host.membrane.toScript(service),
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
  return [...NOT_EMULATED, ...Object.keys(SERVICES)];
}
