import { useState } from 'preact/hooks';
import type { ExportCheck } from '../../../src/capabilities/results/pure/result-views';
import type { PeriodName } from '../../../src/contract/payload-fields';
import type { JobView } from '../../../src/engine/jobs/pure/job-views';
import { Button } from '../../components/button';
import { ClassPicker } from '../../components/class-picker';
import { ErrorLine } from '../../components/error-line';
import { RefusedNotice } from '../../components/notice';
import { type Texts, useTexts } from '../../shell/language';
import type { SchoolOverview } from '../../shell/school';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { useQuery } from '../../shell/use-query';
import { ExportChecks } from './export-checks';
import { type Paper, periodOf, periodsOf } from './paper-choice';
import { PeriodChoice } from './period-choice';

interface PaperFormProps {
  readonly school: SchoolOverview;
  readonly paper: Paper;
  readonly onStarted: (job: JobView) => void;
}

interface Asked {
  readonly classIds: readonly string[];
  readonly term: PeriodName;
}

function nothingAsked(paper: Paper): Asked {
  return { classIds: [], term: periodsOf(paper)[0] ?? 'year' };
}

/** Transcripts, lists, slips, teachers' own books: of which classes; what keeps a paper from being printed is said before it is asked for. */
export function PaperForm({ school, paper, onStarted }: PaperFormProps) {
  const { t } = useTexts();
  const [asked, setAsked] = useState(() => nothingAsked(paper));
  const { classIds, term } = asked;
  const period = periodOf(paper, term);
  const all = useQuery('export.check', period === null ? null : { term: period });
  const checks =
    period === null ? [] : (all.value ?? []).filter(({ classId }) => classIds.includes(classId));
  const problem = problemOf(t, asked, checks);
  const { tried, refused, sending, start } = useStart(paper, asked, { problem, onStarted });

  return (
    <section class="card form">
      {periodsOf(paper).length > 0 && (
        <PeriodChoice
          periods={periodsOf(paper)}
          value={term}
          onChange={(next) => setAsked({ ...asked, term: next })}
        />
      )}
      <h3>{t('export.classes')}</h3>
      <ClassPicker
        classes={school.classes}
        values={classIds}
        onChange={(next) => setAsked({ ...asked, classIds: next })}
      />
      {all.refused !== null && <RefusedNotice refused={all.refused} onRetry={all.reload} />}
      <ExportChecks checks={checks} />
      <ErrorLine error={tried ? problem : null} />
      {refused !== null && <RefusedNotice refused={refused} />}
      <div class="actions">
        <Button variant="filled" busy={sending} onClick={start}>
          {t('export.start.paper', { count: classIds.length })}
        </Button>
      </div>
    </section>
  );
}

function problemOf(t: Texts['t'], { classIds }: Asked, checks: readonly ExportCheck[]) {
  const open = checks.filter(({ state }) => state !== 'approved').map(({ classId }) => classId);

  if (classIds.length === 0) {
    return t('export.needClass');
  }

  return open.length > 0 ? t('export.paperNotApproved', { classes: open.join(', ') }) : null;
}

/** Starts the job of a paper without a problem; `tried`: from now on a problem is said. */
function useStart(
  paper: Paper,
  { classIds, term }: Asked,
  go: { readonly problem: string | null; readonly onStarted: PaperFormProps['onStarted'] },
) {
  const [tried, setTried] = useState(false);
  const { refused, forget, attempt } = useAttempt();
  const transcripts = useCommand('export.transcripts');
  const lists = useCommand('export.lists');

  const personal = useCommand('export.personalBooks');

  const sent = () => {
    switch (paper.kind) {
      case 'transcripts':
        return transcripts.send({ classIds, part: paper.part });
      case 'lists':
        return lists.send({ classIds, list: paper.list, term });
      case 'personal':
        return personal.send({ classIds, isFilled: paper.isFilled, term: term === 2 ? 2 : 1 });
    }
  };

  const start = async () => {
    setTried(true);
    forget();

    if (go.problem === null) {
      await attempt(sent(), go.onStarted);
    }
  };

  return {
    tried,
    refused,
    sending: transcripts.sending || lists.sending || personal.sending,
    start,
  };
}
