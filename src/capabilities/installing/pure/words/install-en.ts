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
    'Open the project, Project settings → Time zone: choose (GMT+07:00) Ho Chi Minh City, then press “Check again”.',
  'mend.mail':
    'The account has no mails left today, or is on trial. Open this page again tomorrow; if it stays so, ask the administrator of the domain.',
  'mend.sheets':
    '1. Open the project (link below). 2. At the left, press + beside “Services”. 3. Choose “Google Sheets API”. 4. Press “Add”. If it is in the list already: ⋮ → Remove, then add it again. Then press “Check again”.',
  'mend.drive':
    '1. Open the project (link below). 2. At the left, press + beside “Services”. 3. Choose “Drive API”. 4. Press “Add”. If it is in the list already: ⋮ → Remove, then add it again. Then press “Check again”.',
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
  done: 'Installed. The first administrators may open the control workbook now. What comes next: install the add-on “Sổ điểm” for the school (npm run school -- add-on); then an administrator opens the control workbook and chooses Extensions → Sổ điểm → Set up the school year…',
  openControl: 'Open the control workbook',
};
