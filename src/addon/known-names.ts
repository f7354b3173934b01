import type { CommandName, QueryName } from '../domain/commands/catalogue';

/** Exhaustive by type: a command added to the catalogue does not compile until it is named here. */
const COMMANDS: Readonly<Record<CommandName, true>> = {
  'setup.preview': true,
  'setup.start': true,
  'job.continue': true,
  'job.stop': true,
  'lock.apply': true,
  'lock.release': true,
  'policy.confirm': true,
  'correction.request': true,
  'correction.withdraw': true,
  'correction.decide': true,
  'export.classBook': true,
  'result.summarise': true,
  'result.complete': true,
  'result.submit': true,
  'result.approve': true,
  'result.reopen': true,
  'result.retestChoice': true,
  'result.specialCase': true,
  'rule.choose': true,
  'pupil.change': true,
  'refused.dismiss': true,
  'health.report': true,
};

const QUERIES: Readonly<Record<QueryName, true>> = {
  'cell.info': true,
  'requests.list': true,
  'locks.list': true,
  'jobs.list': true,
  'school.overview': true,
  'archive.list': true,
  'mark.scope': true,
  'mark.history': true,
  'refused.list': true,
  'ledger.export': true,
  'result.review': true,
  'result.states': true,
  'rules.list': true,
  'pupils.list': true,
  'health.list': true,
};

/** True for a command or query of the catalogue; nothing else is ever carried to the authority. */
export function isKnownName(kind: 'command' | 'query', name: string): boolean {
  return Object.keys(kind === 'command' ? COMMANDS : QUERIES).includes(name);
}
