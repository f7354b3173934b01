import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import type { PupilChangeRow } from '../../school/pupil-changes';
import type { CheckedChange } from './check-change';
import type { PupilChangeInput } from './pure/pupil-views';

/** The row in which a checked change waits to be carried out. `id`: the command's. */
export function changeRow(
  call: {
    readonly session: Session;
    readonly person: Pick<Person, 'email' | 'role'>;
    readonly id: string;
  },
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
