import { useState } from 'preact/hooks';
import type { Refused } from '../../../src/domain/commands/envelope';
import type { JobView } from '../../../src/domain/commands/views';
import { Button } from '../../components/button';
import { RadioGroup } from '../../components/choice-group';
import { ClassPicker } from '../../components/class-picker';
import { Loading } from '../../components/loading';
import { Notice, RefusedNotice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { mayGive, type SchoolOverview, useSchool } from '../../shell/school';
import { useCommand } from '../../shell/use-command';
import { useQuery } from '../../shell/use-query';
import { JobPanel } from '../jobs/job-panel';
import { UnfinishedJobs } from '../jobs/unfinished-jobs';
import { ArchiveList } from './archive-list';

const NO_FILTER: { classId?: string } = {};

/** Makes class books into archived PDFs, with progress, and lists the archive. */
export function ExportFeature() {
  const { t } = useTexts();
  const school = useSchool();
  const archive = useQuery('archive.list', NO_FILTER);
  const [job, setJob] = useState<JobView | null>(null);
  const allowed = mayGive(school.value, 'export.classBook');

  return (
    <>
      {school.value === null && school.loading && <Loading lines={4} />}
      {school.value !== null && !allowed && <Notice tone="info">{t('export.notAllowed')}</Notice>}
      {school.value !== null && allowed && <ExportForm school={school.value} onStarted={setJob} />}
      {job !== null && <JobPanel key={job.id} job={job} autoStart onDone={archive.reload} />}
      {allowed && <UnfinishedJobs kind="export" except={job?.id ?? null} onDone={archive.reload} />}
      <ArchiveList archive={archive} />
    </>
  );
}

function ExportForm(props: {
  readonly school: SchoolOverview;
  readonly onStarted: (job: JobView) => void;
}) {
  const { t } = useTexts();
  const [classIds, setClassIds] = useState<readonly string[]>([]);
  const [term, setTerm] = useState<1 | 2>(1);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { send, sending } = useCommand('export.classBook');

  const start = async () => {
    setMissing(classIds.length === 0);
    setRefused(null);

    if (classIds.length === 0) {
      return;
    }

    const answer = await send({ classIds, term });

    if (answer?.ok === true) {
      props.onStarted(answer.value);
    } else if (answer !== null) {
      setRefused(answer);
    }
  };

  return (
    <section class="card form">
      <RadioGroup
        legend={t('common.term')}
        layout="segments"
        choices={[
          { value: '1', label: t('common.term1') },
          { value: '2', label: t('common.term2') },
        ]}
        value={String(term)}
        onChange={(value) => setTerm(value === '2' ? 2 : 1)}
      />
      <h3>{t('export.classes')}</h3>
      <ClassPicker classes={props.school.classes} values={classIds} onChange={setClassIds} />
      <p class="field-error" aria-live="polite">
        {missing && classIds.length === 0 ? t('export.needClass') : null}
      </p>
      <p class="muted small">{t('export.draftHint')}</p>
      {refused !== null && <RefusedNotice refused={refused} />}
      <div class="actions">
        <Button variant="filled" busy={sending} onClick={start}>
          {t('export.start', { count: classIds.length })}
        </Button>
      </div>
    </section>
  );
}
