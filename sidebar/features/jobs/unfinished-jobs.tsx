import { RefusedNotice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { useQuery } from '../../shell/use-query';
import { JobPanel } from './job-panel';

const NO_PAYLOAD: Record<string, never> = {};

/** Jobs of one kind that were left unfinished, each with a button to continue. `except`: shown elsewhere already. */
export function UnfinishedJobs(props: {
  readonly kind: string;
  readonly except: string | null;
  readonly onDone: () => void;
}) {
  const { t } = useTexts();
  const jobs = useQuery('jobs.list', NO_PAYLOAD);
  const unfinished = (jobs.value ?? []).filter(
    ({ id, kind, state }) => kind.startsWith(props.kind) && state !== 'done' && id !== props.except,
  );

  if (jobs.refused !== null && jobs.refused.code !== 'NOT_SET_UP') {
    return <RefusedNotice refused={jobs.refused} onRetry={jobs.reload} />;
  }

  if (unfinished.length === 0) {
    return null;
  }

  return (
    <section class="stack">
      <h2>{t('export.earlier')}</h2>
      {unfinished.map((job) => (
        <JobPanel key={job.id} job={job} autoStart={false} onDone={props.onDone} />
      ))}
    </section>
  );
}
