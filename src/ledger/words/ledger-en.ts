import type { LEDGER_VI } from './ledger-vi';

/** The same in English. */
export const LEDGER_EN: Readonly<Record<keyof typeof LEDGER_VI, string>> = {
  'finding.accepted':
    '{tabId} {pupilId} {key}: kept as {found:cell}, the chain says {expected:cell}',
  'finding.spoilt': '{tabId}: a cell of accepted values cannot be read',
  'finding.head': 'head of the chain: names entry {size}, the chain has {entries}',
  'finding.place': 'head of the chain: names another sheet than that of the chain',
  'finding.seal': 'the seal was not written by the software',
  'finding.unsealed':
    'no seal and no checkpoint vouches for {count} entries (entry {first} to {last}; {kinds:names}): compare them one by one',
  'finding.unsealedSince':
    'no seal and no checkpoint vouches for {count} entries (entry {first} to {last}, after the checkpoint of {since:time}; {kinds:names}): compare them one by one',
  'finding.kind': '{meaning}: {times}',
  'finding.foreign': '{rows} rows written by a hand below entry {size}, no entries of the chain',
  'chain.noSheet': 'the sheet of the chain is gone',
  'chain.unreadableRow': 'row {row} of the chain cannot be read',
  'chain.broken': 'entry {entry} of the chain does not fit ({kind})',
  'chain.longer': 'the chain has {entries} entries, the last one the software wrote is {size}',
  'chain.unusable':
    'The ledger of {chain} cannot be used: {fault}. Its book is not looked at; restore the ledger from its version history',
  'ledger.room':
    'The ledger has used {percent} % of the 10 million cells Google allows; tell whoever looks after the software, so that the next ledger file is ready before it is full',
};
