import type { SetupInput } from '../../../src/capabilities/set-up/set-up-contract';
import type { SetupPreview, SetupQuestion } from '../../../src/contract/views';
import type { JobView } from '../../../src/engine/jobs/pure/job-views';
import type { UiTextKey } from '../../../src/words/ui-text-key';

/** Where the person is in setting up a school year. */
export type SetupStep = 'tables' | 'questions' | 'ready' | 'work';

/** Steps in order. */
export const SETUP_STEPS: readonly SetupStep[] = ['tables', 'questions', 'ready', 'work'];

/** A check that found nothing to ask or to put right: what would be made. */
export type ReadyPreview = Extract<SetupPreview, { readonly kind: 'ready' }>;

/** Everything entered and answered so far. */
export interface SetupState {
  readonly step: SetupStep;
  readonly input: SetupInput;
  readonly preview: SetupPreview | null;
  readonly job: JobView | null;
}

/** What can happen. */
export type SetupEvent =
  | { readonly kind: 'changed'; readonly input: Partial<SetupInput> }
  | { readonly kind: 'answered'; readonly question: string; readonly choice: string }
  | { readonly kind: 'previewed'; readonly preview: SetupPreview }
  | { readonly kind: 'started'; readonly job: JobView }
  | { readonly kind: 'wentBack' };

/** Nothing entered yet. */
export const EMPTY_SETUP: SetupState = {
  step: 'tables',
  input: { assignments: '', staff: null, pupils: null, answers: {}, inventPupils: false },
  preview: null,
  job: null,
};

const STEP_AFTER_PREVIEW: Readonly<Record<SetupPreview['kind'], SetupStep>> = {
  invalid: 'tables',
  questions: 'questions',
  ready: 'ready',
};

/** The state after an event. Answers survive going back, so that a corrected table asks only what is new. */
export function setupReducer(state: SetupState, event: SetupEvent): SetupState {
  switch (event.kind) {
    case 'changed':
      return { ...state, preview: null, input: withTables(state.input, event.input) };
    case 'answered':
      return { ...state, input: withAnswer(state.input, event.question, event.choice) };
    case 'previewed':
      return { ...state, preview: event.preview, step: STEP_AFTER_PREVIEW[event.preview.kind] };
    case 'started':
      return { ...state, job: event.job, step: 'work' };
    case 'wentBack':
      return { ...state, step: 'tables' };
  }
}

/** Another assignment table has other lines: an answer for one line (`name:Lê An@7`) would be about somebody else. */
function withTables(before: SetupInput, changed: Partial<SetupInput>): SetupInput {
  const input = { ...before, ...changed };
  const isSameTable = input.assignments === before.assignments;
  const kept = Object.entries(input.answers).filter(([id]) => !/@\d+$/.test(id));

  return isSameTable ? input : { ...input, answers: Object.fromEntries(kept) };
}

function withAnswer(input: SetupInput, question: string, choice: string): SetupInput {
  return { ...input, answers: { ...input.answers, [question]: choice } };
}

/** What is missing before the tables can be checked; null when nothing is. */
export function inputProblem(input: SetupInput, isTraining = true): UiTextKey | null {
  if (input.assignments.trim() === '') {
    return 'setup.needAssignments';
  }

  if (!isTraining && (input.staff ?? '').trim() === '') {
    return 'setup.needStaff';
  }

  return (input.pupils ?? '').trim() === '' && !input.inventPupils ? 'setup.needPupils' : null;
}

/** The questions of the last check, also those that came with problems. */
export function questionsOf({ preview }: SetupState): readonly SetupQuestion[] {
  return preview === null || preview.kind === 'ready' ? [] : (preview.questions ?? []);
}

/** Everything that can be chosen for a question besides what it offers. */
export function othersFor(
  { id, candidates }: SetupQuestion,
  state: SetupState,
): SetupQuestion['candidates'] {
  const { preview } = state;
  const choices = preview === null || preview.kind === 'ready' ? undefined : preview.choices;
  const all = id.startsWith('name:')
    ? choices?.name
    : id.startsWith('subject:')
      ? choices?.subject
      : undefined;
  const offered = new Set(candidates.map(({ value }) => value));

  return (all ?? []).filter(({ value }) => !offered.has(value));
}

/** How many of the questions asked have an answer. */
export function answeredCount(state: SetupState): {
  readonly done: number;
  readonly total: number;
} {
  const questions = questionsOf(state);

  return {
    done: questions.filter(({ id }) => (state.input.answers[id] ?? '').trim() !== '').length,
    total: questions.length,
  };
}

/** Lines of a pasted table that hold something. */
export function rowCount(table: string | null): number {
  return (table ?? '').split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;
}

/** An empty box means "no table". */
export function tableOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
