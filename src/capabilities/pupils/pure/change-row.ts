import type { SchoolAsRead } from '../../../ledger/school-as-read';
import type { PupilChangeRow } from '../../../school/pupil-changes';
import type { RoleId } from '../../../school/roles/role-table';
import type { CheckedChange } from './check-change';
import type { PupilChangeInput } from './pupil-views';

/** Who records a change, in which role, under which command, and when. */
interface ChangeCall {
  readonly session: Pick<SchoolAsRead, 'nowIso'>;
  readonly person: { readonly email: string; readonly role: RoleId };
  readonly id: string;
}

/** The row in which a checked change waits to be carried out. `id`: the command's. */
export function changeRow(
  call: ChangeCall,
  input: PupilChangeInput,
  checked: CheckedChange,
): PupilChangeRow {
  const { session, person, id } = call;
  const { pupilId, fromClassId, toClassId, toStatus } = checked;

  return {
    id,
    kind: input.kind,
    ...{ pupilId, fromClassId, toClassId, toStatus },
    fromStatus: checked.fromStatus ?? '',
    date: input.date,
    reason: input.reason,
    decision: input.decision,
    school: input.kind === 'leave' || input.kind === 'admit' ? input.school : '',
    record: input.kind === 'admit' ? JSON.stringify(input.pupil) : '',
    by: person.email,
    role: person.role,
    at: session.nowIso,
    done: '',
  };
}
