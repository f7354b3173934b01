import type { GROUPS_VI } from './groups-vi';

/** The same in English. */
export const GROUPS_EN: Readonly<Record<keyof typeof GROUPS_VI, string>> = {
  'tab.groups': 'Subject groups',
  'groups.title': 'Subject groups',
  'groups.intro':
    'A head sees how far the subjects and members of the group have come, from the day given here. Every change goes into the ledger.',
  'groups.none': 'There is no subject group yet.',
  'groups.head': 'Head',
  'groups.members': 'Members',
  'groups.subjects': 'Subjects',
  'groups.target': 'Target: % of marks of at least 5',
  'groups.targetValue': '{target} %',
  'groups.since': 'from {day}',
  'groups.add': 'Add a group',
  'groups.change': 'Change {name}',
  'groups.name': 'Name',
  'groups.from': 'From',
  'groups.over': 'The group is over from this day',
  'groups.reason': 'By what decision',
  'groups.save': 'Save the group',
  'groups.done': 'Saved and recorded in the ledger.',
  'groups.needName': 'Give the name.',
  'groups.needHead': 'Choose the head.',
  'groups.needDay': 'Choose the day.',
  'groups.needReason': 'Say by what decision.',
  'groups.badTarget': 'A target is a whole number from 1 to 100, or blank.',
  'groups.choose': '– choose –',
};
