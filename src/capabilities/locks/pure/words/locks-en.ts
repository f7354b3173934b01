import type { LOCKS_VI } from './locks-vi';

/** The same in English. */
export const LOCKS_EN: Readonly<Record<keyof typeof LOCKS_VI, string>> = {
  'lock.needAction': 'Choose whether to lock or to open.',
  'lock.columns': 'Columns (none chosen: all)',
  'lock.onlyColumns': 'only columns {columns}',
  'lock.reasonLate': 'Missing marks are entered late',
  'lock.kind.lift': 'Order taken back',
  'lock.lifted': 'taken back',
  'lock.from': 'from {time}',
  'lock.lift': 'Take this order back',
  'lock.liftReason': 'Why the order is taken back',
  'lock.liftDone': 'The order is taken back. Every other reason for being closed stays.',
  'lock.state.open': 'Books of semester {term}: open',
  'lock.state.partly': 'Books of semester {term}: open in part, by the regulation',
  'lock.state.closed': 'Books of semester {term}: closed',
  'lock.state.exceptions': '{state}, with {count} exceptions',
};
