import type { SetupPreview } from '../../domain/commands/views';
import type { ImportedSchool } from '../../domain/import/import-types';
import { errorMessage } from '../../domain/messages/errors/error-texts';
import type { CommandHandler } from '../handler';
import type { Person } from '../person';
import type { ImportCall } from '../pupils/import-changes';
import { asAppError } from '../refusal';
import { planSchool, viewPlan } from '../setup/plan-import';
import { importTables, previewOf } from '../setup/read-input';
import { checkLeaders } from '../setup/role-changes';

type Call = ImportCall & { readonly person: Person };
type Ready = Extract<SetupPreview, { kind: 'ready' }>;

/** What starting would be refused for is said here already. */
function refused(thrown: unknown): SetupPreview {
  const { code, details } = asAppError(thrown);

  if (code === 'TABLE_INVALID') {
    return { kind: 'invalid', problems: details.problems as readonly string[] };
  }

  if (code === 'ROLE_NOT_HELD') {
    return { kind: 'invalid', problems: [errorMessage(code, details).vi] };
  }

  throw thrown;
}

function withPlan(call: Call, imported: ImportedSchool, seen: Ready): SetupPreview {
  try {
    checkLeaders(call.session, call.person, imported.staff);
    const { changes, notes } = viewPlan(call, imported, planSchool(call, imported));

    return { ...seen, changes, notes: [...notes, ...seen.notes] };
  } catch (thrown) {
    return refused(thrown);
  }
}

/** Reads the tables and says what would come of them, change by change, also for people and books that exist; writes nothing. */
export const setupPreview: CommandHandler<'setup.preview'> = {
  name: 'setup.preview',
  execute: ({ session, person, id, payload }) => {
    const result = importTables(session, payload);
    const seen = previewOf(result);

    return seen.kind === 'ready' && result.kind === 'ready'
      ? withPlan({ session, person, id }, result.school, seen)
      : seen;
  },
};
