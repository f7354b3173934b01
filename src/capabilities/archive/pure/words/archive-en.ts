import type { ARCHIVE_VI } from './archive-vi';

/** The same in English. */
export const ARCHIVE_EN: Readonly<Record<keyof typeof ARCHIVE_VI, string>> = {
  'archive.status': 'Drive answers with status {status}',
  'archive.changed': 'SHA-256 when filed {filed:hash}, now {now:hash}',
  'archive.noHash': 'SHA-256 when filed {filed:hash}, now none',
  'archive.renamed': 'is named “{name}” now',
  'archive.moved': 'is not in the folder of its class any more',
  'archive.unsealed': 'is not read-only any more',
  'archive.noEntry': 'the ledger has no entry about this file',
  'archive.noRow': 'the ledger says that it was filed, the tab “Lưu trữ” does not',
  'archive.otherHash': 'the tab “Lưu trữ” has SHA-256 {row:hash}, the ledger {entry:hash}',
};
