import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { JobView } from '../../../src/engine/jobs/pure/job-views';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Live, Notice, RefusedNotice, type Tone } from '../../components/notice';
import { Progress } from '../../components/progress';
import { useTexts } from '../../shell/language';
import { type DrivenJob, useJob } from './use-job';

const TONES: Readonly<Record<JobView['state'], Tone | 'neutral'>> = {
  waiting: 'neutral',
  running: 'info',
  stopped: 'warning',
  done: 'success',
  failed: 'error',
};

/** A long piece of work: progress, what is being done, stop and continue. `onDone` is called once it is complete. */
export function JobPanel(props: {
  readonly job: JobView;
  readonly autoStart: boolean;
  readonly onDone?: (job: JobView) => void;
}) {
  const { refusal } = useTexts();
  const driven = useJob(props.job, props.autoStart);
  const { job, running, refused } = driven;

  useOnceDone(job, props.onDone);
  const panel = useSeenAtStart(props.autoStart);

  return (
    <article class="card" aria-busy={running} ref={panel}>
      <JobHead job={job} />
      <Progress done={job.done} total={job.total} />
      <JobNews driven={driven} />
      {job.error !== null && <Notice tone="error">{refusal(job.error)}</Notice>}
      {refused !== null && <RefusedNotice refused={refused} />}
      <JobButtons driven={driven} />
    </article>
  );
}

/** Tells once, when the job becomes `done`: only its state is watched. */
function useOnceDone(job: JobView, onDone: ((job: JobView) => void) | undefined): void {
  useEffect(() => {
    if (job.state === 'done') {
      onDone?.(job);
    }
  }, [job.state]);
}

/** Work that the person has just begun comes into view; what was left unfinished earlier stays where it is. */
function useSeenAtStart(isBegun: boolean): RefObject<HTMLElement> {
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    if (isBegun) {
      panel.current?.scrollIntoView({ block: 'nearest' });
    }
  }, []);

  return panel;
}

function JobHead({ job }: { readonly job: JobView }) {
  const { t, said } = useTexts();

  return (
    <div class="card-top">
      <strong>{said(job.title)}</strong>
      <Badge tone={TONES[job.state]} text={t(`job.state.${job.state}`)} />
    </div>
  );
}

/** What is being done, how long it will take, or when the next try is; read out as it changes. */
function JobNews({ driven }: { readonly driven: DrivenJob }) {
  const { t, said } = useTexts();
  const { job, waiting, minutesLeft } = driven;

  return (
    <Live>
      {job.note.length > 0 && <p class="small">{job.note.map(said).join('; ')}</p>}
      {minutesLeft !== null && (
        <p class="small muted">{t('job.minutesLeft', { minutes: minutesLeft })}</p>
      )}
      {waiting !== null && <p class="small muted">{t('job.busy', { seconds: waiting })}</p>}
    </Live>
  );
}

function JobButtons({ driven }: { readonly driven: DrivenJob }) {
  const { t } = useTexts();
  const { job, running, stopping, stop, resume } = driven;

  if (job.state === 'done') {
    return null;
  }

  return (
    <>
      {running && <p class="muted small">{t(stopping ? 'job.stopping' : 'job.mayClose')}</p>}
      <div class="actions">
        {running ? (
          <Button variant="outlined" disabled={stopping} onClick={stop}>
            {t('job.stop')}
          </Button>
        ) : (
          <Button variant="filled" onClick={resume}>
            {t('job.resume')}
          </Button>
        )}
      </div>
    </>
  );
}
