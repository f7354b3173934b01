import type { LISTS_VI } from './lists-vi';

/** Names of the lists and what their printing says, in English. */
export const LISTS_EN: Readonly<Record<keyof typeof LISTS_VI, string>> = {
  'lists.class': 'Class list',
  'lists.promoted': 'Pupils promoted',
  'lists.notPromoted': 'Pupils not promoted',
  'lists.retest': 'Pupils to be assessed again',
  'lists.summerTraining': 'Pupils in summer training',
  'lists.awards': 'Pupils proposed for awards',
  'lists.slips': 'Result slips for families',
  'job.lists.class': 'Class lists: {classes}',
  'job.lists.promoted': 'Lists of pupils promoted: {classes}',
  'job.lists.notPromoted': 'Lists of pupils not promoted: {classes}',
  'job.lists.retest': 'Lists of re-assessments: {classes}',
  'job.lists.summerTraining': 'Lists of summer training: {classes}',
  'job.lists.awards': 'Lists of awards: {classes}',
  'job.lists.slips': 'Result slips: {classes}',
};
