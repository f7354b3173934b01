import type { AuthorityClient } from '../../../sidebar/client/authority-client';
import { runJob } from '../../../sidebar/client/run-job';
import type { Answer } from '../../../src/contract/envelope';
import type { JobView } from '../../../src/engine/jobs/pure/job-views';

const job = (done: number, state: JobView['state']): Answer<JobView> => ({
  ok: true,
  value: {
    ...{ id: 'j', kind: 'export', title: { code: '', values: {} }, note: [] },
    ...{ state, done, total: 3, error: null },
  },
});
const busy: Answer<JobView> = { ok: false, code: 'BUSY', details: {}, message: { vi: '', en: '' } };
const denied: Answer<JobView> = { ...busy, code: 'ROLE_NOT_HELD' };

/** Plays answers in turn (the last for ever) and notes what was sent. */
async function play(answers: readonly Answer<JobView>[], stopAfter = Number.POSITIVE_INFINITY) {
  const sent: { name: string; id: string }[] = [];
  const views: JobView[] = [];
  const waits: number[] = [];
  let ids = 0;
  const client = {
    newId: () => `id-${++ids}`,
    command: (name: string, _payload: unknown, id: string) => {
      sent.push({ name, id });

      return Promise.resolve(answers[Math.min(sent.length, answers.length) - 1]);
    },
  } as unknown as AuthorityClient;
  const refusal = await runJob(client, 'j', {
    onView: (view) => views.push(view),
    onWait: (seconds) => waits.push(seconds),
    shouldStop: () => sent.length >= stopAfter,
    sleep: () => Promise.resolve(),
  });

  return { sent, views, waits, refusal };
}

test('continues until the job is done, each piece under its own id', async () => {
  const { sent, views, refusal } = await play([
    job(1, 'running'),
    job(2, 'running'),
    job(3, 'done'),
  ]);

  expect(refusal).toBeNull();
  expect(views.map(({ done }) => done)).toEqual([1, 2, 3]);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(3);
});

test('a busy authority is asked again under the same id, with growing pauses', async () => {
  const { sent, waits, refusal } = await play([busy, busy, job(3, 'done')]);

  expect(refusal).toBeNull();
  expect(waits).toEqual([2, 4]);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
});

test('an authority that stays busy is reported at last', async () => {
  const { sent, refusal } = await play([busy]);

  expect(refusal?.code).toBe('BUSY');
  expect(sent).toHaveLength(6);
});

test('a definite refusal ends it at once', async () => {
  const { sent, refusal } = await play([denied]);

  expect(refusal?.code).toBe('ROLE_NOT_HELD');
  expect(sent).toHaveLength(1);
});

test('a wish to stop is sent after the piece at hand', async () => {
  const { sent } = await play([job(1, 'running'), job(1, 'stopped')], 1);

  expect(sent.map(({ name }) => name)).toEqual(['job.continue', 'job.stop']);
});

test('a wish to stop does not wait for a busy authority to carry on first', async () => {
  const { sent, refusal } = await play([busy, job(1, 'stopped')], 1);

  expect(sent.map(({ name }) => name)).toEqual(['job.continue', 'job.stop']);
  expect(refusal).toBeNull();
});

test('a job that failed or was stopped elsewhere is not driven on', async () => {
  expect((await play([job(1, 'failed')])).sent).toHaveLength(1);
  expect((await play([job(1, 'stopped')])).sent).toHaveLength(1);
});
