import type { OWED_GROUPS_VI } from './owed-groups-vi';

/** The same in English. */
export const OWED_GROUPS_EN: Readonly<Record<keyof typeof OWED_GROUPS_VI, string>> = {
  'part.groups': 'Subject groups',
  'owed.group': 'A change of a subject group is not recorded yet: {name}',
};
