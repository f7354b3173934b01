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
  const { t, said } = useTexts();
  const driven = useJob(props.job, props.autoStart);
  const { job, running, refused } = driven;
  const { onDone } = props;

  // Only the state is watched: told once, when it becomes `done`.
  useEffect(() => {
    if (job.state === 'done') {
      onDone?.(job);
    }
  }, [job.state]);

  const panel = useRef<HTMLElement>(null);

  // Work that the person has just begun comes into view; what was left unfinished earlier stays where it is.
  useEffect(() => {
    if (props.autoStart) {
      panel.current?.scrollIntoView({ block: 'nearest' });
    }
  }, []);

  return (
    <article class="card" aria-busy={running} ref={panel}>
      <div class="card-top">
        <strong>{said(job.title)}</strong>
        <Badge tone={TONES[job.state]} text={t(`job.state.${job.state}`)} />
      </div>
      <Progress done={job.done} total={job.total} />
      <JobState driven={driven} />
      {refused !== null && <RefusedNotice refused={refused} />}
      <JobButtons driven={driven} />
    </article>
  );
}

/** What is being done, how long it will take, what stopped it. */
function JobState({ driven }: { readonly driven: DrivenJob }) {
  const { t, said, refusal } = useTexts();
  const { job, waiting, minutesLeft } = driven;

  return (
    <>
      <Live>
        {job.note.length > 0 && <p class="small">{job.note.map(said).join('; ')}</p>}
        {minutesLeft !== null && (
          <p class="small muted">{t('job.minutesLeft', { minutes: minutesLeft })}</p>
        )}
        {waiting !== null && <p class="small muted">{t('job.busy', { seconds: waiting })}</p>}
      </Live>
      {job.error !== null && <Notice tone="error">{refusal(job.error)}</Notice>}
    </>
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
