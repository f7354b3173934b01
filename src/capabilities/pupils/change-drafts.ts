import { ledgerId } from '../../engine/ledger/ledger-id';
import { type AcceptedTab, acceptedValue } from '../../ledger/accepted-state';
import type { ChainHead, EntryDraft } from '../../ledger/ledger-entry';
import type { PupilChange } from '../../school/pupil-changes';

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

function changeData(change: PupilChange) {
  const { kind, fromClassId, fromStatus, toClassId, toStatus, date, decision, school } = change;

  return {
    kind,
    from: { class: fromClassId, status: fromStatus },
    to: { class: toClassId, status: toStatus },
    date,
    decision,
    school,
  };
}

/** The entry that tells of a change, for the chain of one of its classes. */
export function changeDraft(
  change: PupilChange,
  author: ChangeAuthor,
  classId: string,
): EntryDraft {
  return {
    time: author.time,
    actor: author.by,
    role: author.role,
    meaning: 'move',
    key: { row: change.pupilId, class: classId },
    reason: author.reason,
    data: changeData(change),
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
 * where the old chain stands.
 */
export function carriedDrafts(
  change: PupilChange,
  author: ChangeAuthor,
  carried: { readonly tabs: readonly CarriedTab[]; readonly source: ChainHead },
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
              key: {
                register: tab.tabId,
                row: change.pupilId,
                column: assessment,
                class: change.toClassId,
              },
              oldValue,
              newValue,
              data: { ...changeData(change), source: { ...carried.source } },
              commandId: changeKey(change),
            },
          ];
    }),
  );
}
