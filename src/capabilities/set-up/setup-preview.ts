import type { SetupPreview } from '../../contract/views';
import type { CommandHandler } from '../../engine/handler';
import type { Person } from '../../engine/person';
import { asAppError } from '../../kernel/app-error';
import { errorMessage } from '../../kernel/words/errors/error-texts';
import { planSchool, type SetUpCall, viewPlan } from './plan-import';
import type { ImportedSchool, ImportResult } from './pure/import-types';
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

/** The refusal of who leads, as far as the staff table is in order: one that is not says nothing about leaders. */
function leaderProblems({ session, person }: Call, result: ImportResult): readonly string[] {
  const staff = result.kind === 'ready' ? [] : (result.seen?.staff ?? []);
  const isOrderly =
    result.kind !== 'invalid' || result.problems.every(({ table }) => table !== 'staff');

  if (staff.length === 0 || !isOrderly) {
    return [];
  }

  try {
    checkLeaders(session, person, staff);
  } catch (thrown) {
    const preview = refused(thrown);

    return preview.kind === 'invalid' ? preview.problems : [];
  }

  return [];
}

/** A preview with more refusals; what is to be answered stays with it. */
function withRefusals(seen: SetupPreview, problems: readonly string[]): SetupPreview {
  if (seen.kind === 'ready' || problems.length === 0) {
    return seen;
  }

  const told = seen.kind === 'invalid' ? seen.problems : [];

  return { ...seen, kind: 'invalid', problems: [...told, ...problems] };
}

/** Reads the tables and says what would come of them, change by change, also for people and books that exist; writes nothing. */
export const setupPreview: CommandHandler<'setup.preview'> = {
  name: 'setup.preview',
  execute: ({ session, person, id, payload }) => {
    const result = importTables(session, payload);
    const seen = previewOf(result);

    const call = { session, person, id };

    return seen.kind === 'ready' && result.kind === 'ready'
      ? withPlan(call, result.school, seen)
      : withRefusals(seen, leaderProblems(call, result));
  },
};
