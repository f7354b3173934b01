import { PageServer } from '../../../local/page-server/page-server';
import { StandInWorkspace, TEACHER } from './stand-in-workspace';

const MINUTE = 60_000;

let workspace: StandInWorkspace;
let server: PageServer;
let address: string;
let dueAt: number | null;
/** The Workspace's time at each run of the due triggers. */
let runs: number[];

beforeEach(async () => {
  workspace = new StandInWorkspace();
  const options = workspace.options();
  runs = [];
  dueAt = options.clock.now() + 5 * MINUTE;
  server = new PageServer({
    ...options,
    nextTriggerAt: () => dueAt,
    runtime: {
      ...options.runtime,
      runDueTriggers: () => {
        runs.push(options.clock.now());
        return [];
      },
    },
  });
  address = await server.listen(0);
});

afterEach(() => server.close());

async function move(body: unknown): Promise<number> {
  const response = await fetch(`${address}/ui/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-workspace-account': TEACHER },
    body: JSON.stringify(body),
  });
  return ((await response.json()) as { now: number }).now;
}

test('a leap over a due trigger runs it at its time, then again at the new time', async () => {
  const target = (dueAt ?? 0) + 8 * 24 * 60 * MINUTE;
  expect(Math.abs((await move({ setUtcMs: target })) - target)).toBeLessThan(MINUTE);
  expect(runs).toHaveLength(2);
  expect(Math.abs((runs[0] ?? 0) - (dueAt ?? 0))).toBeLessThan(MINUTE);
  expect(Math.abs((runs[1] ?? 0) - target)).toBeLessThan(MINUTE);
});

test.each([
  ['a step before the next trigger', { advanceMs: MINUTE }, null],
  ['a leap without any trigger', { advanceMs: 60 * MINUTE }, 'none'],
  ['a step back', { setUtcMs: 0 }, null],
])('%s runs what is due at the new time only', async (_what, body, triggers) => {
  dueAt = triggers === 'none' ? null : dueAt;
  const now = await move(body);
  expect(runs).toHaveLength(1);
  expect(Math.abs((runs[0] ?? 0) - now)).toBeLessThan(MINUTE);
});
