import { useState } from 'preact/hooks';
import type {
  ProgressRowView,
  ProgressView,
} from '../../../src/capabilities/progress/pure/progress-views';
import type { RemindersView } from '../../../src/capabilities/reminders/pure/reminder-views';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { QueryStatus } from '../../components/query-status';
import { SectionTop } from '../../components/section-top';
import { useTexts } from '../../shell/language';
import { mayGive, useSchool } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { DigestChoice } from './digest-choice';
import { MonthReport } from './month-report';
import { ProgressRow } from './progress-row';
import { RemindersContext } from './reminders-shown';
import { rowState } from './row-state';

const NO_PAYLOAD: Record<string, never> = {};

/** Rows shown before somebody asks for all of them. */
const FIRST_ROWS = 12;

/** What has to be there by today and is not, the latest first. */
export function ProgressFeature() {
  const { t } = useTexts();
  const progress = useQuery('progress.view', NO_PAYLOAD);

  return (
    <section class="stack">
      <SectionTop
        title={t('progress.title')}
        loading={progress.loading}
        onRefresh={progress.reload}
      />
      <p class="muted small">{t('progress.intro')}</p>
      <QueryStatus of={progress} lines={6} />
      {progress.value !== null && <Shown view={progress.value} />}
    </section>
  );
}

function Shown({ view }: { readonly view: ProgressView }) {
  const school = useSchool();
  const [answered, setAnswered] = useState<{
    readonly to: ProgressView;
    readonly view: RemindersView;
  } | null>(null);
  // A newer answer of the whole tab knows better than that of a press before it.
  const reminders = answered?.to === view ? answered.view : view.reminders;
  const mayReport = school.value !== null && mayGive(school.value, 'report.onTime');

  return (
    <RemindersContext.Provider
      value={{ view: reminders, update: (next) => setAnswered({ to: view, view: next }) }}
    >
      <Rows view={view} />
      <DigestChoice />
      {mayReport && <MonthReport months={view.months} />}
    </RemindersContext.Provider>
  );
}

function Rows({ view }: { readonly view: ProgressView }) {
  const { t } = useTexts();
  const of = (wanted: ReturnType<typeof rowState>): readonly ProgressRowView[] =>
    view.rows.filter((row) => rowState(row) === wanted);
  const late = of('late');
  const done = of('done');
  const under = of('under');

  if (view.rows.length === 0) {
    return <p class="empty">{t('progress.none')}</p>;
  }

  return (
    <>
      <p>
        {t('progress.sum', {
          total: view.rows.length,
          done: done.length,
          late: late.length,
          under: under.length,
        })}
      </p>
      {late.length === 0 && <Notice tone="success">{t('progress.allDone')}</Notice>}
      <OwedRows rows={[...late, ...under]} />
      {done.length > 0 && <DoneRows rows={done} />}
    </>
  );
}

function OwedRows({ rows }: { readonly rows: readonly ProgressRowView[] }) {
  const { t } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);

  return rows.length === 0 ? null : (
    <article class="card">
      {shown.map((row) => (
        <ProgressRow key={`${row.classId} ${row.subjectId}`} row={row} />
      ))}
      {shown.length < rows.length && (
        <div class="actions">
          <Button variant="text" onClick={() => setWhole(true)}>
            {t('progress.more', { count: rows.length })}
          </Button>
        </div>
      )}
    </article>
  );
}

/** What is complete is quiet: one line that unfolds. */
function DoneRows({ rows }: { readonly rows: readonly ProgressRowView[] }) {
  const { t, subject } = useTexts();

  return (
    <details class="fold">
      <summary>{t('progress.doneRows', { count: rows.length })}</summary>
      <ul class="plain small">
        {rows.map(({ classId, subjectId, subjectName, writers }) => (
          <li key={`${classId} ${subjectId}`}>
            {classId} · {subject(subjectId, subjectName)}
            {writers.length > 0 && <span class="muted"> – {writers.join(', ')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
