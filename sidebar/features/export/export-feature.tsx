import { useState } from 'preact/hooks';
import type { JobView } from '../../../src/engine/jobs/pure/job-views';
import { Field } from '../../components/field';
import { SchoolGate } from '../../components/school-gate';
import { SelectInput } from '../../components/select-input';
import { useTexts } from '../../shell/language';
import { mayGive, type SchoolOverview, useSchool } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { JobPanel } from '../jobs/job-panel';
import { UnfinishedJobs } from '../jobs/unfinished-jobs';
import { ArchiveList } from './archive-list';
import { ExportForm } from './export-form';
import { CLASS_BOOK_PAPER, PAPERS, paperChoices } from './paper-choice';
import { PaperForm } from './paper-form';

const NO_FILTER: { classId?: string } = {};

function mayExport(school: SchoolOverview | null): boolean {
  return mayGive(school, 'export.classBook');
}

/** Makes class books and other papers into archived PDFs, with progress, and lists the archive. */
export function ExportFeature() {
  const { t } = useTexts();
  const school = useSchool();
  const archive = useQuery('archive.list', NO_FILTER);
  const [job, setJob] = useState<JobView | null>(null);

  return (
    <>
      <SchoolGate lines={4} isFor={mayExport} otherwise={t('export.notAllowed')}>
        {(known) => <ChosenForm school={known} onStarted={setJob} />}
      </SchoolGate>
      {job !== null && <JobPanel key={job.id} job={job} autoStart onDone={archive.reload} />}
      {mayExport(school.value) && (
        <UnfinishedJobs kind="export" except={job?.id ?? null} onDone={archive.reload} />
      )}
      <ArchiveList archive={archive} />
    </>
  );
}

/** Which paper, and what is asked of it. */
function ChosenForm(props: {
  readonly school: SchoolOverview;
  readonly onStarted: (job: JobView) => void;
}) {
  const { t } = useTexts();
  const [value, setValue] = useState(CLASS_BOOK_PAPER);
  const paper = PAPERS.get(value);

  return (
    <>
      <Field label={t('export.paper')}>
        {(ids) => (
          <SelectInput ids={ids} choices={paperChoices(t)} value={value} onChange={setValue} />
        )}
      </Field>
      {paper === undefined ? (
        <ExportForm {...props} />
      ) : (
        <PaperForm key={value} paper={paper} {...props} />
      )}
    </>
  );
}
