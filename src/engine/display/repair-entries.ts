import { writtenTabs } from '../../book/book-tabs';
import { columnStates } from '../../book/protection/book-plan';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { ClassRecord } from '../../school/school-model';
import type { Session } from '../session';
import { bookShares } from '../sharing/share-plan';
import type { Finding, FindingPlace } from './finding';

/** What was found in the book of a class, and what is known of who was there. */
export interface FoundInBook {
  readonly schoolClass: ClassRecord;
  readonly findings: readonly Finding[];
  /** False if protections were gone too: then whoever may edit the file could do anything. */
  readonly wereProtected: boolean;
  /** Whom Google names as having changed the file since it was last looked at. */
  readonly seen: readonly string[];
}

/** Who may edit the file of a class book, the school account aside. */
export function fileEditors(session: Session, schoolClass: ClassRecord): readonly string[] {
  const { school, today, configuration } = session;

  return bookShares(school, schoolClass, {
    fileId: schoolClass.bookId,
    today,
    owner: configuration.owner,
  })
    .filter(({ role }) => role === 'writer')
    .map(({ email }) => email);
}

function writersAt(
  session: Session,
  schoolClass: ClassRecord,
  { tabId, key }: FindingPlace,
): readonly string[] {
  const tabs = writtenTabs(schoolClass).filter(({ id }) => id === tabId);
  const states = columnStates({ school: session.school, schoolClass, tabs, now: session.now });

  return states.find(({ column }) => column.key === key)?.writers ?? [];
}

/** Who could have done it besides the school account: nobody is guessed, everybody who might is named. */
function whoCould(session: Session, found: FoundInBook, finding: Finding): readonly string[] {
  const { schoolClass, wereProtected } = found;

  if (finding.tabId === null || !wereProtected) {
    return fileEditors(session, schoolClass);
  }

  return finding.key === null && finding.kind !== 'merge' && finding.kind !== 'conditionalFormat'
    ? []
    : writersOfFinding(session, schoolClass, finding);
}

/** Merges and rules lie on some columns of a tab: whoever writes in one of them could have made them. */
function writersOfFinding(
  session: Session,
  schoolClass: ClassRecord,
  finding: Finding,
): readonly string[] {
  if (finding.key !== null) {
    return writersAt(session, schoolClass, finding);
  }

  const tabs = writtenTabs(schoolClass).filter(({ id }) => id === finding.tabId);
  const states = columnStates({ school: session.school, schoolClass, tabs, now: session.now });

  return [...new Set(states.flatMap(({ writers }) => writers))];
}

function findingData({ kind, tabId, key, facts = {} }: Finding) {
  return { ...facts, kind, register: tabId, column: key };
}

/** Ledger entries of what was put right: one for each set of people who could have done it. */
export function repairDrafts(session: Session, found: FoundInBook): readonly EntryDraft[] {
  const groups = new Map<string, { could: readonly string[]; findings: Finding[] }>();

  for (const finding of found.findings) {
    const could = whoCould(session, found, finding);
    const group = groups.get(could.join()) ?? { could, findings: [] };
    group.findings.push(finding);
    groups.set(could.join(), group);
  }

  return [...groups.values()].map(({ could, findings }, position): EntryDraft => {
    const tabIds = [...new Set(findings.map(({ tabId }) => tabId))];
    const [only] = tabIds;

    return {
      time: session.nowIso,
      actor: session.configuration.owner,
      role: 'system',
      meaning: 'repair',
      key: {
        class: found.schoolClass.id,
        ...(tabIds.length === 1 && only ? { register: only } : {}),
      },
      data: {
        cause: 'display',
        could: [...could],
        seen: could.filter((email) => found.seen.includes(email)),
        found: findings.map(findingData),
      },
      commandId: `trinh-bay-${found.schoolClass.id}-${session.now}-${position}`,
    };
  });
}
