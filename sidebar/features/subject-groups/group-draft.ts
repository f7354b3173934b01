import type { SubjectGroupView } from '../../../src/capabilities/subject-groups/pure/group-views';
import { saysSomething } from '../../../src/kernel/text/says-something';
import type { UiTextKey } from '../../../src/words/ui-text-key';

/** A group as it is being filled in; `target` as typed. */
export interface GroupDraft {
  readonly groupId: string;
  readonly name: string;
  readonly headId: string;
  readonly memberIds: readonly string[];
  readonly subjectIds: readonly string[];
  readonly target: string;
  readonly from: string;
  readonly isOver: boolean;
  readonly reason: string;
}

/** A draft to begin with: of a group as it is, or of a new one (null). `today`: ISO. */
export function draftOf(group: SubjectGroupView | null, today: string): GroupDraft {
  return {
    groupId: group?.id ?? '',
    name: group?.name ?? '',
    headId: group?.headId ?? '',
    memberIds: group?.members.map(({ id }) => id) ?? [],
    subjectIds: group?.subjects.map(({ id }) => id) ?? [],
    target: group === null || group.target === null ? '' : String(group.target),
    from: group === null || group.from < today ? today : group.from,
    isOver: false,
    reason: '',
  };
}

/** A message per field with a problem. */
export type GroupProblems = Partial<
  Record<'name' | 'headId' | 'target' | 'from' | 'reason', UiTextKey>
>;

/** The target as a number; null where none is given. NaN: none can be read. */
export function targetOf({ target }: Pick<GroupDraft, 'target'>): number | null {
  const written = target.trim();

  if (written === '') {
    return null;
  }

  const read = /^\d{1,3}$/.test(written) ? Number(written) : Number.NaN;

  return read >= 1 && read <= 100 ? read : Number.NaN;
}

/** What keeps a draft from being sent. */
export function groupProblems(draft: GroupDraft): GroupProblems {
  return {
    ...(draft.name.trim() === '' ? { name: 'groups.needName' } : {}),
    ...(draft.headId === '' ? { headId: 'groups.needHead' } : {}),
    ...(Number.isNaN(targetOf(draft)) ? { target: 'groups.badTarget' } : {}),
    ...(draft.from === '' ? { from: 'groups.needDay' } : {}),
    ...(saysSomething(draft.reason) ? {} : { reason: 'groups.needReason' }),
  };
}
