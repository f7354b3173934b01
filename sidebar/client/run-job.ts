import type { Answer, Refused } from '../../src/contract/envelope';
import { isUnfinished, type JobView } from '../../src/engine/jobs/pure/job-views';
import { type AuthorityClient, mayRepeat } from './authority-client';

/** What a page hears while it drives a job. */
export interface JobWatcher {
  readonly onView: (job: JobView) => void;
  /** The authority is busy or out of reach; the next try is in so many seconds. */
  readonly onWait: (seconds: number) => void;
  readonly shouldStop: () => boolean;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Seconds before each further try; after the last the refusal is reported. */
const WAITS = [2, 4, 8, 16, 30] as const;

/**
 * Drives a job to its end by `job.continue`, or stops it (`job.stop`) when asked to. Each piece of work has its own
 * command id, kept while it is repeated. Returns the refusal that ended it, or null. The job itself lives in the
 * authority: closing the page loses nothing.
 */
export async function runJob(
  client: AuthorityClient,
  jobId: string,
  watcher: JobWatcher,
): Promise<Refused | null> {
  for (;;) {
    const name = watcher.shouldStop() ? 'job.stop' : 'job.continue';
    const answer = await sendPatiently(client, name, { jobId, watcher });

    if (!answer.ok) {
      if (name === 'job.continue' && mayRepeat(answer) && watcher.shouldStop()) {
        continue;
      }

      return answer;
    }

    watcher.onView(answer.value);

    if (name === 'job.stop' || !isUnfinished(answer.value)) {
      return null;
    }
  }
}

async function sendPatiently(
  client: AuthorityClient,
  name: 'job.continue' | 'job.stop',
  { jobId, watcher }: { readonly jobId: string; readonly watcher: JobWatcher },
): Promise<Answer<JobView>> {
  const id = client.newId();
  let answer = await client.command(name, { jobId }, id);

  for (const seconds of WAITS) {
    if (answer.ok || !mayRepeat(answer) || (name === 'job.continue' && watcher.shouldStop())) {
      break;
    }

    watcher.onWait(seconds);
    await watcher.sleep(seconds * 1000);
    answer = await client.command(name, { jobId }, id);
  }

  return answer;
}
