import { useState } from 'preact/hooks';
import type { JobView } from '../../../src/engine/jobs/pure/job-views';
import { SchoolGate } from '../../components/school-gate';
import { useTexts } from '../../shell/language';
import { mayGive, type SchoolOverview, useSchool } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { JobPanel } from '../jobs/job-panel';
import { UnfinishedJobs } from '../jobs/unfinished-jobs';
import { ArchiveList } from './archive-list';
import { ExportForm } from './export-form';

const NO_FILTER: { classId?: string } = {};

function mayExport(school: SchoolOverview | null): boolean {
  return mayGive(school, 'export.classBook');
}

/** Makes class books into archived PDFs, with progress, and lists the archive. */
export function ExportFeature() {
  const { t } = useTexts();
  const school = useSchool();
  const archive = useQuery('archive.list', NO_FILTER);
  const [job, setJob] = useState<JobView | null>(null);

  return (
    <>
      <SchoolGate lines={4} isFor={mayExport} otherwise={t('export.notAllowed')}>
        {(known) => <ExportForm school={known} onStarted={setJob} />}
      </SchoolGate>
      {job !== null && <JobPanel key={job.id} job={job} autoStart onDone={archive.reload} />}
      {mayExport(school.value) && (
        <UnfinishedJobs kind="export" except={job?.id ?? null} onDone={archive.reload} />
      )}
      <ArchiveList archive={archive} />
    </>
  );
}
