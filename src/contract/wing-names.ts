/**
 * Parts of the school's page that are fetched when they are used: one file each in `sidebar/wings`, built to
 * `wing-<name>.html`.
 */
export const WING_NAMES = [
  'alarms',
  'archive',
  'exchange',
  'groups',
  'lock',
  'lookup',
  'marks',
  'overview',
  'paper-check',
  'progress',
  'pupils',
  'regulation',
  'remarks',
  'review',
  'roll-call',
  'rules',
  'setup',
  'year',
] as const;

/** One of them. */
export type WingName = (typeof WING_NAMES)[number];
