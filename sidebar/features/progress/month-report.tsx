import { useState } from 'preact/hooks';
import { monthText } from '../../../src/capabilities/on-time/pure/school-month';
import type { JobView } from '../../../src/engine/jobs/pure/job-views';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { RefusedNotice } from '../../components/notice';
import { SelectInput } from '../../components/select-input';
import { useTexts } from '../../shell/language';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { JobPanel } from '../jobs/job-panel';

/** Makes the report of a month; for those who may. */
export function MonthReport({ months }: { readonly months: readonly string[] }) {
  const { t } = useTexts();
  const [month, setMonth] = useState(months[1] ?? months[0] ?? '');
  const [job, setJob] = useState<JobView | null>(null);
  const { send, sending } = useCommand('report.onTime');
  const { refused, attempt } = useAttempt();

  return (
    <details class="fold">
      <summary>{t('onTime.title')}</summary>
      <div class="stack">
        <p class="muted small">{t('onTime.intro')}</p>
        <Field label={t('onTime.month')}>
          {(ids) => (
            <SelectInput
              ids={ids}
              choices={months.map((value) => ({ value, label: monthText(value) }))}
              value={month}
              onChange={setMonth}
            />
          )}
        </Field>
        <div class="actions">
          <Button busy={sending} onClick={() => attempt(send({ month }), setJob)}>
            {t('onTime.make')}
          </Button>
        </div>
        {refused !== null && <RefusedNotice refused={refused} />}
        {job !== null && <JobPanel key={job.id} job={job} autoStart />}
        {job !== null && <p class="muted small">{t('onTime.where')}</p>}
      </div>
    </details>
  );
}
