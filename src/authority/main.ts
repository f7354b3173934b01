import { type Installer, isInstalled } from '../capabilities/installing/installer';
import { selfCheck } from '../capabilities/self-check/self-check';
import { install } from '../capabilities/set-up/install';
import { lazyPdfPort } from '../documents/lazy-pdf-port';
import type { AuthorityContext } from '../engine/authority-context';
import { isQuietMinute } from '../engine/beat/quiet-beat';
import { passingWrites, toldWrites } from '../engine/cache/told-writes';
import { noteGuard } from '../engine/health/silence';
import { pageAddress } from '../engine/tell/page-address';
import { upgradeYears } from '../engine/upgrade/upgrade-years';
import { googleCache } from '../google/google-cache';
import { googleHttp } from '../google/google-http';
import { googleInstallation } from '../google/google-installation';
import {
  runningAddress,
  serveJson,
  serveNoSchool,
  servePage,
  serveSignIn,
  wingCode,
} from '../google/google-pages';
import {
  googleClock,
  googleIds,
  googleLock,
  googleMail,
  googleProperties,
  googleSecret,
  googleVisitor,
  isOwnAccount,
} from '../google/google-platform';
import { googleTokens } from '../google/google-tokens';
import { ensureRecurringTrigger, isOwnTrigger } from '../google/google-triggers';
import { sha256 } from '../google/sha256';
import { AppError } from '../kernel/app-error';
import type { PdfPort } from '../ports/pdf-port';
import { GUIDE_PARAMETER, guideFile } from '../words/guides';
import { sayBoth } from '../words/say-both';
import { COMMANDS } from './command-list';
import { CONTROL_DESIGN } from './control-design';
import { heartbeat } from './heartbeat';
import { JOB_KINDS } from './job-kinds';
import { OBSERVERS } from './observers-list';
import { QUERIES } from './query-list';
import { handleCarried, handleDirect } from './web-page';

/** The second file of the project: parsed only when a PDF is wanted. */
declare function loadPdfEngine_(): PdfPort;

/** Entry points of the school's side, one line each; Apps Script calls them by name. */
declare const global: {
  install: () => void;
  selfCheck: () => string;
  heartbeat: (event: GoogleAppsScript.Events.TimeDriven) => void;
  doGet: (event?: GoogleAppsScript.Events.DoGet) => GoogleAppsScript.HTML.HtmlOutput;
  doPost: (event: GoogleAppsScript.Events.DoPost) => GoogleAppsScript.Content.TextOutput;
  callAuthority: (json: string) => string;
};

/** A closing comes the minute after its deadline; a minute in which nothing is due ends at once. */
const HEARTBEAT_MINUTES = 1;
const TITLE = 'Sổ điểm điện tử';
const GUIDE_TITLE = 'Hướng dẫn – Sổ điểm điện tử';

const context: AuthorityContext = {
  http: toldWrites(googleHttp, googleCache, googleClock),
  passing: () => passingWrites(googleHttp, googleCache, googleClock),
  clock: googleClock,
  properties: googleProperties,
  cache: googleCache,
  secret: googleSecret,
  lock: googleLock,
  mail: googleMail,
  visitor: googleVisitor,
  tokens: googleTokens,
  ids: googleIds,
  pdf: lazyPdfPort(() => loadPdfEngine_()),
  sha256,
  commands: COMMANDS,
  queries: QUERIES,
  observers: OBSERVERS,
  controlDesign: CONTROL_DESIGN,
  say: sayBoth,
  jobs: JOB_KINDS,
};

/** Any visitor of a page may call any global function by name: these are for the school account itself. */
function requireOwnAccount(action: string): void {
  if (!isOwnAccount()) {
    throw new AppError('ROLE_NOT_HELD', { roles: 'tài khoản của trường', action });
  }
}

function startBeat(): void {
  ensureRecurringTrigger('heartbeat', HEARTBEAT_MINUTES);
  noteGuard(context);
}

function installSchool(): void {
  requireOwnAccount('install');
  install(context);
  startBeat();
}

/** The school's page does the same in steps, for the same account. */
const installer: Installer = {
  installation: googleInstallation,
  isOwnAccount,
  acts: { make: () => install(context), start: startBeat },
};

/** The page itself, or a guide to it: neither says anything about anybody. `guide`: name of the guide asked for. */
function schoolPage(guide: string | undefined): GoogleAppsScript.HTML.HtmlOutput {
  const address = pageAddress(googleProperties, runningAddress());

  return guide === undefined
    ? servePage('webapp', TITLE, address)
    : servePage(guideFile(guide), GUIDE_TITLE, address);
}

function pageForVisitor(guide: string | undefined): GoogleAppsScript.HTML.HtmlOutput {
  if (googleVisitor.email() === null) {
    return serveSignIn();
  }

  upgradeYears(context);

  if (isInstalled(context)) {
    return schoolPage(guide);
  }

  return isOwnAccount() ? servePage('install', TITLE) : serveNoSchool();
}

function checkInstallation(): string {
  requireOwnAccount('selfCheck');
  upgradeYears(context);

  return JSON.stringify(selfCheck(context, googleInstallation));
}

global.install = () => installSchool();
global.selfCheck = () => checkInstallation();
global.heartbeat = (event) => isQuietMinute(context) || (isOwnTrigger(event) && heartbeat(context));
global.doGet = (event) => pageForVisitor(event?.parameter[GUIDE_PARAMETER]);
global.doPost = (event) => serveJson(handleCarried(context, event.postData.contents));
global.callAuthority = (json) =>
  JSON.stringify(handleDirect(context, { installer, wing: wingCode }, json));
