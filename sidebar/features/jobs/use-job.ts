import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import type { JobView } from '../../../src/engine/jobs/pure/job-views';
import { runJob } from '../../client/run-job';
import { useServices } from '../../shell/services';
import { minutesLeft } from './minutes-left';

/** How far this page is with driving a job. */
interface Driving {
  readonly running: boolean;
  readonly stopping: boolean;
  /** Seconds until the next try while the authority is busy; null otherwise. */
  readonly waiting: number | null;
  /** Minutes it will take yet, as fast as it went on this page; null where nobody can say. */
  readonly minutesLeft: number | null;
  readonly refused: Refused | null;
}

/** A job as this page drives it. */
export interface DrivenJob extends Driving {
  readonly job: JobView;
  readonly stop: () => void;
  readonly resume: () => void;
}

const AT_REST: Driving = {
  running: false,
  stopping: false,
  waiting: null,
  minutesLeft: null,
  refused: null,
};

/** Drives a job until it ends, is stopped, or the page is left (the authority then carries on by itself). */
export function useJob(first: JobView, autoStart: boolean): DrivenJob {
  const { client, sleep, now } = useServices();
  const [job, setJob] = useState(first);
  const [driving, setDriving] = useState(AT_REST);
  const stopWanted = useRef(false);
  const change = (part: Partial<Driving>) => setDriving((old) => ({ ...old, ...part }));

  const drive = async () => {
    const begun = { at: now(), done: job.done };

    stopWanted.current = false;
    change({ running: true, refused: null });

    const refused = await runJob(client, first.id, {
      onView: (view) => {
        const left = minutesLeft(begun, { at: now(), done: view.done }, view.total);

        change({ waiting: null, minutesLeft: left });
        setJob(view);
      },
      onWait: (waiting) => change({ waiting }),
      shouldStop: () => stopWanted.current,
      sleep,
    });

    setDriving({ ...AT_REST, refused });
  };

  const stop = () => {
    stopWanted.current = true;
    change({ stopping: true });
  };

  useAtOnce(autoStart, drive);

  return { job, ...driving, stop, resume: () => void drive() };
}

/** Does what is wanted once, when the component appears. */
function useAtOnce(isWanted: boolean, act: () => Promise<void>): void {
  // No dependencies: never again, whatever changes.
  useEffect(() => {
    if (isWanted) {
      void act();
    }
  }, []);
}
