import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ExportCheck } from '../../../src/capabilities/results/pure/result-views';
import type { JobView } from '../../../src/engine/jobs/pure/job-views';
import { Button } from '../../components/button';
import { RadioGroup } from '../../components/choice-group';
import { ClassPicker } from '../../components/class-picker';
import { ErrorLine } from '../../components/error-line';
import { RefusedNotice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import type { SchoolOverview } from '../../shell/school';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { type QueryState, useQuery } from '../../shell/use-query';
import { ExportChecks } from './export-checks';
import {
  checksOf,
  type Edition,
  type ExportChoice,
  exportProblem,
  NOTHING_CHOSEN,
} from './export-choice';
import { PeriodChoice } from './period-choice';

interface ExportFormProps {
  readonly school: SchoolOverview;
  readonly onStarted: (job: JobView) => void;
}

/** Which classes, which semester, which edition; what is missing is said before it is asked for. */
export function ExportForm({ school, onStarted }: ExportFormProps) {
  const { t } = useTexts();
  const [choice, setChoice] = useState(NOTHING_CHOSEN);
  const { classIds, edition, term } = choice;
  const all = useQuery('export.check', { term });
  const checks = checksOf(choice, all.value ?? []);
  const problem = exportProblem(t, choice, checks);
  const { tried, refused, sending, start } = useStart(choice, problem, onStarted);

  return (
    <section class="card form">
      <ExportFields school={school} choice={choice} onChange={setChoice}>
        <Checks all={all} chosen={checks} />
      </ExportFields>
      <ErrorLine error={tried ? problem : null} />
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

/** Starts the job for a choice without a problem; `tried`: from now on a problem is said. */
function useStart(
  { classIds, term, edition }: ExportChoice,
  problem: string | null,
  onStarted: ExportFormProps['onStarted'],
) {
  const [tried, setTried] = useState(false);
  const { refused, forget, attempt } = useAttempt();
  const { send, sending } = useCommand('export.classBook');

  const start = async () => {
    setTried(true);
    forget();

    if (problem === null && edition !== null) {
      await attempt(send({ classIds, term, edition }), onStarted);
    }
  };

  return { tried, refused, sending, start };
}

/** The three choices; what stands between classes and edition is what an official edition of those classes lacks. */
function ExportFields(props: {
  readonly school: SchoolOverview;
  readonly choice: ExportChoice;
  readonly onChange: (choice: ExportChoice) => void;
  readonly children: ComponentChildren;
}) {
  const { t } = useTexts();
  const { school, choice, onChange, children } = props;

  return (
    <>
      <PeriodChoice value={choice.term} onChange={(term) => onChange({ ...choice, term })} />
      <h3>{t('export.classes')}</h3>
      <ClassPicker
        classes={school.classes}
        values={choice.classIds}
        onChange={(classIds) => onChange({ ...choice, classIds })}
      />
      {children}
      <EditionChoice
        value={choice.edition}
        onChange={(edition) => onChange({ ...choice, edition })}
      />
    </>
  );
}

function Checks(props: {
  readonly all: QueryState<readonly ExportCheck[]>;
  readonly chosen: readonly ExportCheck[];
}) {
  const { refused, reload } = props.all;

  return (
    <>
      {refused !== null && <RefusedNotice refused={refused} onRetry={reload} />}
      <ExportChecks checks={props.chosen} />
    </>
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
