import type { SetupPreview } from '../../contract/views';
import type { CommandHandler } from '../../engine/handler';
import type { Person } from '../../engine/person';
import { asAppError } from '../../kernel/app-error';
import { errorMessage } from '../../kernel/words/errors/error-texts';
import { planSchool, type SetUpCall, viewPlan } from './plan-import';
import type { ImportedSchool } from './pure/import-types';
import { importTables, previewOf } from './read-input';
import { checkLeaders } from './role-changes';

type Call = SetUpCall & { readonly person: Person };
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
