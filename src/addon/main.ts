import { activeCellJson } from './active-cell';
import { carryToAuthority } from './carry';
import { keepLanguage } from './language';
import { buildMenu } from './menu';
import { handleEdit } from './on-edit';
import { showPhonePage, showSidebarPage } from './show-page';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Everything Google or a page can call; nothing else leaves the bundle. */
interface EntryPoints {
  onOpen: () => void;
  onInstall: () => void;
  onEdit: (event: EditEvent) => void;
  showCell: () => void;
  showCorrection: () => void;
  showRequests: () => void;
  showLock: () => void;
  showExport: () => void;
  showSetup: () => void;
  showReview: () => void;
  showPupils: () => void;
  showHealth: () => void;
  openWebApp: () => void;
  carry: (requestJson: string) => string;
  activeCell: () => string;
  keepLanguage: (language: string) => string;
}

declare const global: EntryPoints;

global.onOpen = () => buildMenu();
global.onInstall = () => buildMenu();
global.onEdit = (event) => handleEdit(event);
global.showCell = () => showSidebarPage('cell');
global.showCorrection = () => showSidebarPage('correction');
global.showRequests = () => showSidebarPage('requests');
global.showLock = () => showSidebarPage('lock');
global.showExport = () => showSidebarPage('export');
global.showSetup = () => showSidebarPage('setup');
global.showReview = () => showSidebarPage('review');
global.showPupils = () => showSidebarPage('pupils');
global.showHealth = () => showSidebarPage('health');
global.openWebApp = () => showPhonePage();
global.carry = (requestJson) => carryToAuthority(requestJson);
global.activeCell = () => activeCellJson();
global.keepLanguage = (language) => keepLanguage(language);
