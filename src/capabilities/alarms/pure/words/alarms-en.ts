import type { ALARMS_VI } from './alarms-vi';

/** UI texts of what is out of the ordinary, in English. */
export const ALARMS_EN: Readonly<Record<keyof typeof ALARMS_VI, string>> = {
  'tab.alarms': 'Unusual',
  'alarms.title': 'Changes out of the ordinary',
  'alarms.intro':
    'Read from the ledger of the class. A line here is a reason to ask, not a finding: a teacher sees what is about that teacher, the head of a group its subjects, leaders and inspectors everything.',
  'alarms.none': 'No change is above a limit.',
  'alarms.who': '{who} · {subject}',
  'alarms.burst': 'A burst: {count} cells of one column, each within an hour of the one before.',
  'alarms.oneWay.up': 'One way: {count} cells of one column all went up.',
  'alarms.oneWay.down': 'One way: {count} cells of one column all went down.',
  'alarms.reentered': 'Deleted and entered again as another value: {count} cells of one column.',
  'alarms.requests': 'Many requests: {count} for one subject.',
  'alarms.atNight': 'Changed by night (22:00 to 5:00): {count} cells in one night.',
  'alarms.rows': 'Ledger {class}, rows {first} to {last} · {from} – {to}',
  'alarms.limit': 'Told from {limit} on (set by the row {setting} of the settings tab).',
};
