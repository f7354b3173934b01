import { ledgerId } from '../../engine/ledger/ledger-id';
import { type AcceptedTab, acceptedValue } from '../../ledger/accepted-state';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { arrivedText, awayText, type PupilChange } from '../../school/pupil-changes';
import { printStatus } from '../../school/pupil-fields';

/** Who recorded a change and why. */
export interface ChangeAuthor {
  readonly by: string;
  readonly role: string;
  readonly reason: string;
  /** Time of the entries, UTC ISO. */
  readonly time: string;
}

/** What one tab of two classes holds of a pupil who moves. */
export interface CarriedTab {
  readonly tabId: string;
  readonly from: AcceptedTab;
  readonly to: AcceptedTab;
}

/** Id under which the ledger knows a change. */
export function changeKey(change: Pick<PupilChange, 'id'>): string {
  return ledgerId('pupil', change.id);
}

function state(classId: string, status: PupilChange['fromStatus']): string {
  const parts = [
    classId === '' ? '' : `Lớp ${classId}`,
    status === null ? '' : printStatus(status),
  ];

  return parts.filter((part) => part !== '').join(' · ');
}

/** The entry that tells of a change, for the chain of one of its classes. */
export function changeDraft(
  change: PupilChange,
  author: ChangeAuthor,
  classId: string,
): EntryDraft {
  const isLeaving = classId !== change.toClassId || change.kind === 'leave';

  return {
    time: author.time,
    actor: author.by,
    role: author.role,
    meaning: 'move',
    subjectKey: { pupilId: change.pupilId, classId },
    oldValue: state(change.fromClassId, change.fromStatus),
    newValue: state(change.toClassId, change.toStatus),
    reason: author.reason,
    refs: [isLeaving ? awayText(change) : arrivedText(change)],
    commandId: changeKey(change),
  };
}

/** Keys under which either class holds something of a pupil, in a fixed order. */
function keysOf(tab: CarriedTab, pupilId: string): readonly string[] {
  const keys = [...Object.keys(tab.from[pupilId] ?? {}), ...Object.keys(tab.to[pupilId] ?? {})];

  return [...new Set(keys)].sort();
}

/**
 * One entry for each value the new class takes over, so that its chain alone explains what its book holds. `source`:
 * where the old chain stands, `6A1#123`.
 */
export function carriedDrafts(
  change: PupilChange,
  author: ChangeAuthor,
  carried: { readonly tabs: readonly CarriedTab[]; readonly source: string },
): readonly EntryDraft[] {
  return carried.tabs.flatMap((tab) =>
    keysOf(tab, change.pupilId).flatMap((assessment): EntryDraft[] => {
      const oldValue = acceptedValue(tab.to, change.pupilId, assessment);
      const newValue = acceptedValue(tab.from, change.pupilId, assessment);

      return oldValue === newValue
        ? []
        : [
            {
              time: author.time,
              actor: author.by,
              role: author.role,
              meaning: 'carry',
              subjectKey: {
                pupilId: change.pupilId,
                classId: change.toClassId,
                subjectId: tab.tabId,
                assessment,
              },
              oldValue,
              newValue,
              reason: arrivedText(change),
              refs: [carried.source],
              commandId: changeKey(change),
            },
          ];
    }),
  );
}
