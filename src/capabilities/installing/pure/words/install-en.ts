import type { INSTALL_VI } from './install-vi';

/** Texts of the installing page in English. */
export const INSTALL_EN: Readonly<Record<keyof typeof INSTALL_VI, string>> = {
  title: 'Install the electronic grade book',
  intro:
    'Only the school account sees this page, and only once. Fill the three fields below, look at the checks, press “Install”.',
  account: 'School account',
  domain: 'Domain',
  checks: 'Checked before installing',
  again: 'Check again',
  met: 'Met',
  notMet: 'Not met',
  'check.account': 'The account is of the school’s domain: {found}',
  'check.zone': 'Time zone of the project: {found}',
  'check.mail': 'Mails left today: {found}',
  'check.sheets': 'Google Sheets API is switched on',
  'check.drive': 'Google Drive API is switched on',
  'mend.account':
    'This is a personal account: people of the school could not sign in. Install again with an account that the school has given.',
  'mend.zone':
    'Open the project (link below).\nProject settings → Time zone: choose (GMT+07:00) Ho Chi Minh City.\nCome back here and press “Check again”.',
  'mend.mail':
    'The account has no mails left today, or is on trial. Open this page again tomorrow; if it stays so, ask the administrator of the domain.',
  'mend.sheets':
    'Open the project (link below).\nAt the left, press + beside “Services”.\nChoose “Google Sheets API”.\nPress “Add”. If it is in the list already: ⋮ → Remove, then add it again.\nCome back here and press “Check again”.',
  'mend.drive':
    'Open the project (link below).\nAt the left, press + beside “Services”.\nChoose “Drive API”.\nPress “Add”. If it is in the list already: ⋮ → Remove, then add it again.\nCome back here and press “Check again”.',
  openProject: 'Open the project',
  schoolName: 'Name of the school',
  schoolNameHint: 'As printed, for example TRƯỜNG THCS HOA MAI.',
  schoolYear: 'School year',
  schoolYearHint: 'For example 2026-2027.',
  firstAdmins: 'First administrators',
  firstAdminsHint:
    'Addresses @{domain} of one or a few people who will set the year up; separated by commas.',
  install: 'Install',
  waitForChecks: 'Possible when every check is met.',
  'step.remember': 'Remember name, year, administrators',
  'step.make': 'Make folders, control workbook, ledger (about a minute)',
  'step.start': 'Start the heartbeat',
  stopped:
    'If it is interrupted, open this page again and press “Install”: what is done is not done twice.',
  done: 'Installed. What comes next: the first administrator opens this very page with the own account and presses “Set up the school year…”. From now on the school account only keeps the files: this page shows it nothing more.',
  openControl: 'Open the control workbook',
};
