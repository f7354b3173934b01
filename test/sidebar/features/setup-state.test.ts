import {
  answeredCount,
  EMPTY_SETUP,
  inputProblem,
  rowCount,
  type SetupEvent,
  type SetupState,
  setupReducer,
} from '../../../sidebar/features/setup/setup-state';
import { jobAt } from '../gallery/sample-job';
import { INVALID, QUESTIONS, READY } from '../gallery/sample-school';

const after = (...events: readonly SetupEvent[]): SetupState =>
  events.reduce(setupReducer, EMPTY_SETUP);

const entered: SetupEvent = { kind: 'changed', input: { assignments: 'Stt\tMôn' } };
const asked: SetupEvent = { kind: 'previewed', preview: QUESTIONS };
const answer = (question: string, choice: string): SetupEvent => ({
  kind: 'answered',
  question,
  choice,
});

test.each([
  ['questions', QUESTIONS, 'questions'],
  ['problems', INVALID, 'tables'],
  ['a clear table', READY, 'ready'],
] as const)('%s lead to their step', (_name, preview, step) => {
  expect(after(entered, { kind: 'previewed', preview }).step).toBe(step);
});

test('answers are counted, can be changed, and go with the tables', () => {
  const state = after(entered, asked, answer('q1', 'GV01'), answer('q1', 'GV19'));

  expect(answeredCount(state)).toEqual({ done: 1, total: 2 });
  expect(state.input.answers).toEqual({ q1: 'GV19' });
});

test('going back keeps tables and answers; changing a table takes the old preview away', () => {
  const back = after(entered, asked, answer('q1', 'GV01'), { kind: 'wentBack' });

  expect(back).toMatchObject({ step: 'tables', input: { answers: { q1: 'GV01' } } });
  expect(setupReducer(back, entered).preview).toBeNull();
});

test('a started job leads to the work', () => {
  expect(after(entered, { kind: 'started', job: jobAt(0, 'waiting', 'setup') }).step).toBe('work');
});

test('tables are asked for before they are checked', () => {
  expect(inputProblem(EMPTY_SETUP.input)).toBe('setup.needAssignments');
  expect(inputProblem(after(entered).input)).toBe('setup.needPupils');
  expect(inputProblem({ ...after(entered).input, inventPupils: true })).toBeNull();
  expect(inputProblem({ ...after(entered).input, pupils: 'x' })).toBeNull();
});

test('rows are counted whatever ends the lines', () => {
  expect(rowCount('a\r\nb\rc\n\n  \n')).toBe(3);
  expect(rowCount(null)).toBe(0);
});

test('an answer for one line goes when the assignment table changes: the line may be another', () => {
  const answered = after(entered, asked, answer('name:Lê An@2', 'GV01'), answer('q1', 'GV19'));
  const sameTable = setupReducer(answered, { kind: 'changed', input: { staff: 'Mã' } });
  const otherTable = setupReducer(answered, { kind: 'changed', input: { assignments: 'Stt' } });

  expect(sameTable.input.answers).toEqual({ 'name:Lê An@2': 'GV01', q1: 'GV19' });
  expect(otherTable.input.answers).toEqual({ q1: 'GV19' });
});
