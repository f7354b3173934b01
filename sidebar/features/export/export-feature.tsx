import { useState } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import type { JobView } from '../../../src/engine/jobs/pure/job-views';
import { Button } from '../../components/button';
import { RadioGroup } from '../../components/choice-group';
import { ClassPicker } from '../../components/class-picker';
import { Loading } from '../../components/loading';
import { Notice, RefusedNotice } from '../../components/notice';
import { type Texts, useTexts } from '../../shell/language';
import { mayGive, type SchoolOverview, useSchool } from '../../shell/school';
import { useCommand } from '../../shell/use-command';
import { useQuery } from '../../shell/use-query';
import { JobPanel } from '../jobs/job-panel';
import { UnfinishedJobs } from '../jobs/unfinished-jobs';
import { ArchiveList } from './archive-list';
import { ExportChecks } from './export-checks';

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

type Edition = 'draft' | 'official';

interface Choice {
  readonly classIds: readonly string[];
  readonly term: 1 | 2;
  /** Nothing is chosen for the person: a draft and an official edition are two different acts. */
  readonly edition: Edition | null;
}

const NOTHING_CHOSEN: Choice = { classIds: [], term: 1, edition: null };

/** Why the choice cannot be sent; null when it can. `open`: classes whose results are not approved. */
function problemOf(t: Texts['t'], { classIds, edition }: Choice, open: readonly string[]) {
  if (classIds.length === 0) {
    return t('export.needClass');
  }

  if (edition === null) {
    return t('export.needEdition');
  }

  return edition === 'official' && open.length > 0
    ? t('export.notApproved', { classes: open.join(', ') })
    : null;
}

function ExportForm(props: {
  readonly school: SchoolOverview;
  readonly onStarted: (job: JobView) => void;
}) {
  const { t } = useTexts();
  const [choice, setChoice] = useState(NOTHING_CHOSEN);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { send, sending } = useCommand('export.classBook');
  const { classIds, term, edition } = choice;
  const all = useQuery('export.check', { term });
  const checks = (all.value ?? []).filter(({ classId }) => classIds.includes(classId));
  const open = checks.filter(({ state }) => state !== 'approved').map(({ classId }) => classId);
  const problem = problemOf(t, choice, open);

  const start = async () => {
    setTried(true);
    setRefused(null);

    if (problem !== null || edition === null) {
      return;
    }

    const answer = await send({ classIds, term, edition });

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
        onChange={(value) => setChoice({ ...choice, term: value === '2' ? 2 : 1 })}
      />
      <h3>{t('export.classes')}</h3>
      <ClassPicker
        classes={props.school.classes}
        values={classIds}
        onChange={(chosen) => setChoice({ ...choice, classIds: chosen })}
      />
      {all.refused !== null && <RefusedNotice refused={all.refused} onRetry={all.reload} />}
      <ExportChecks checks={checks} />
      <EditionChoice
        value={edition}
        onChange={(chosen) => setChoice({ ...choice, edition: chosen })}
      />
      <p class="field-error" aria-live="polite">
        {tried ? problem : null}
      </p>
      {refused !== null && <RefusedNotice refused={refused} />}
      <div class="actions">
        <Button variant="filled" busy={sending} onClick={start}>
          {t(edition === null ? 'export.start' : `export.start.${edition}`, {
            count: classIds.length,
          })}
        </Button>
      </div>
    </section>
  );
}

function EditionChoice(props: {
  readonly value: Edition | null;
  readonly onChange: (edition: Edition) => void;
}) {
  const { t } = useTexts();

  return (
    <>
      <RadioGroup
        legend={t('export.edition')}
        choices={[
          { value: 'draft', label: t('export.edition.draft') },
          { value: 'official', label: t('export.edition.official') },
        ]}
        value={props.value}
        onChange={(value) => props.onChange(value === 'official' ? 'official' : 'draft')}
      />
      <p class="muted small">{t('export.draftHint')}</p>
    </>
  );
}
