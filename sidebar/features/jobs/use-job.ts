import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import type { JobView } from '../../../src/engine/jobs/pure/job-views';
import { runJob } from '../../client/run-job';
import { useServices } from '../../shell/services';
import { minutesLeft } from './minutes-left';

/** A job as this page drives it. */
export interface DrivenJob {
  readonly job: JobView;
  readonly running: boolean;
  readonly stopping: boolean;
  /** Seconds until the next try while the authority is busy; null otherwise. */
  readonly waiting: number | null;
  /** Minutes it will take yet, as fast as it went on this page; null where nobody can say. */
  readonly minutesLeft: number | null;
  readonly refused: Refused | null;
  readonly stop: () => void;
  readonly resume: () => void;
}

/** Drives a job until it ends, is stopped, or the page is left (the authority then carries on by itself). */
export function useJob(first: JobView, autoStart: boolean): DrivenJob {
  const { client, sleep, now } = useServices();
  const [job, setJob] = useState(first);
  const [running, setRunning] = useState(false);
  const [stopping, setStopping] = useState(false);
  const [waiting, setWaiting] = useState<number | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const stopWanted = useRef(false);

  const drive = async () => {
    const begun = { at: now(), done: job.done };
    stopWanted.current = false;
    setRunning(true);
    setRefused(null);

    const refusal = await runJob(client, first.id, {
      onView: (view) => {
        setWaiting(null);
        setJob(view);
        setLeft(minutesLeft(begun, { at: now(), done: view.done }, view.total));
      },
      onWait: setWaiting,
      shouldStop: () => stopWanted.current,
      sleep,
    });

    setRefused(refusal);
    setRunning(false);
    setStopping(false);
    setWaiting(null);
    setLeft(null);
  };

  // No dependencies: started once, when the job appears.
  useEffect(() => {
    if (autoStart) {
      void drive();
    }
  }, []);

  return {
    job,
    running,
    stopping,
    waiting,
    minutesLeft: left,
    refused,
    stop: () => {
      stopWanted.current = true;
      setStopping(true);
    },
    resume: () => void drive(),
  };
}
