import { lazyPdfPort } from '../documents/lazy-pdf-port';
import { googleHttp } from '../google/google-http';
import { serveJson, servePage } from '../google/google-pages';
import {
  googleClock,
  googleIds,
  googleLock,
  googleMail,
  googleProperties,
  googleTokens,
  googleVisitor,
} from '../google/google-platform';
import { ensureRecurringTrigger } from '../google/google-triggers';
import { sha256 } from '../google/sha256';
import type { PdfPort } from '../ports/pdf-port';
import type { AuthorityContext } from './authority-context';
import { heartbeat } from './heartbeat';
import { install } from './setup/install';
import { handleCarried, handleDirect } from './web-page';

/** The second file of the project: parsed only when a PDF is wanted. */
declare function loadPdfEngine_(): PdfPort;

/** Entry points of the school's side, one line each; Apps Script calls them by name. */
declare const global: {
  install: () => void;
  heartbeat: () => void;
  doGet: () => GoogleAppsScript.HTML.HtmlOutput;
  doPost: (event: GoogleAppsScript.Events.DoPost) => GoogleAppsScript.Content.TextOutput;
  callAuthority: (json: string) => string;
};

const HEARTBEAT_MINUTES = 5;

const context: AuthorityContext = {
  http: googleHttp,
  clock: googleClock,
  properties: googleProperties,
  lock: googleLock,
  mail: googleMail,
  visitor: googleVisitor,
  tokens: googleTokens,
  ids: googleIds,
  pdf: lazyPdfPort(() => loadPdfEngine_()),
  sha256,
};

function installSchool(): void {
  install(context);
  ensureRecurringTrigger('heartbeat', HEARTBEAT_MINUTES);
}

global.install = () => installSchool();
global.heartbeat = () => heartbeat(context);
global.doGet = () => servePage('webapp', 'Sổ điểm điện tử');
global.doPost = (event) => serveJson(handleCarried(context, event.postData.contents));
global.callAuthority = (json) => JSON.stringify(handleDirect(context, json));
