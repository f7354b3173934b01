import type { ON_TIME_JOB_VI } from './on-time-job-vi';

/** The same in English. */
export const ON_TIME_JOB_EN: Readonly<Record<keyof typeof ON_TIME_JOB_VI, string>> = {
  'job.onTime.title': 'Report on entry in {month}',
  'job.onTime.read': '{classId}: ledger read',
  'job.onTime.filed': '{month}: {pages} pages filed',
  'job.onTime.same': '{month}: nothing has changed, the filed one stays',
  'onTime.title': 'Report of a month',
  'onTime.intro':
    'Who entered in time, late or not at all: from the ledger, by the limits that held then. The print goes into the archive.',
  'onTime.month': 'Month',
  'onTime.make': 'Make the report',
  'onTime.where': 'It stands in the archive.',
};
