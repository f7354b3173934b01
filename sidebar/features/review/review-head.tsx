import { useState } from 'preact/hooks';
import type { ReviewView, SummaryView } from '../../../src/capabilities/results/pure/result-views';
import type { Answer, Refused } from '../../../src/contract/envelope';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Notice, RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import { ConfirmApproval } from './confirm-approval';
import { ReopenForm } from './reopen-form';
import { STATE_TONES } from './state-tones';
import { useBusy } from './use-busy';
import { useOutcome } from './use-outcome';
import { WaitingNotice } from './waiting-notice';

type DoneText =
  | 'review.done.summarise'
  | 'review.done.submit'
  | 'review.done.approve'
  | 'review.done.reopen';

/** What came of the last act. */
interface ActOutcome {
  readonly text: DoneText | null;
  readonly summary: SummaryView | null;
  readonly refused: Refused | null;
}

const NOTHING: ActOutcome = { text: null, summary: null, refused: null };

/** State of a class and period, and the buttons this person may press now. */
export function ReviewHead({ review }: { readonly review: ReviewView }) {
  const { t } = useTexts();
  const [last, showOutcome] = useOutcome<ActOutcome>();
  const outcome = last ?? NOTHING;

  return (
    <article class="card">
      <div class="card-top">
        <strong>
          {review.classId} · {review.homeroomTeacher}
        </strong>
        <Badge
          tone={STATE_TONES[review.state]}
          text={t(`review.state.${review.state}`, { version: review.version })}
        />
      </div>
      <StateLines review={review} />
      {review.stale && <Notice tone="warning">{t('review.stale')}</Notice>}
      {outcome.refused !== null && <RefusedNotice refused={outcome.refused} />}
      {outcome.text !== null && (
        <Outcome tone="success" of={outcome}>
          {t(outcome.text)}
        </Outcome>
      )}
      {outcome.summary !== null && <Disagreements summary={outcome.summary} />}
      <Acts review={review} onOutcome={showOutcome} />
    </article>
  );
}

function StateLines({ review }: { readonly review: ReviewView }) {
  const { t } = useTexts();
  const { submittedAt, approvedAt } = review;

  return (
    <ul class="plain small muted">
      <li>
        {t('review.rule', { name: review.ruleName, version: review.ruleSet.split('@')[1] ?? '' })}
      </li>
      <li>{t(`review.summary.${review.summary}`)}</li>
      {submittedAt !== null && (
        <li>
          {t('review.submittedLine', { by: review.submittedBy, at: formatTime(submittedAt) })}
        </li>
      )}
      {approvedAt !== null && (
        <li>{t('review.approvedLine', { by: review.approvedBy, at: formatTime(approvedAt) })}</li>
      )}
    </ul>
  );
}

function Disagreements({ summary }: { readonly summary: SummaryView }) {
  const { t } = useTexts();

  return (
    <>
      <WaitingNotice classes={summary.classes} />
      {summary.classes
        .filter(({ disagreements }) => disagreements > 0)
        .map(({ classId, disagreements, named }) => (
          <Notice key={classId} tone="warning">
            <p>{t('review.disagreements', { count: disagreements })}</p>
            <ul>
              {named.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Notice>
        ))}
    </>
  );
}

/** The answer of an act as what is shown of it. */
function outcomeOf(answer: Answer, text: DoneText): ActOutcome {
  return answer.ok ? { ...NOTHING, text } : { ...NOTHING, refused: answer };
}

interface ActsProps {
  readonly review: ReviewView;
  readonly onOutcome: (outcome: ActOutcome) => Promise<void>;
}

function Acts(props: ActsProps) {
  const { t } = useTexts();
  const { review, onOutcome } = props;
  const [asking, setAsking] = useState<'reopen' | 'approve' | null>(null);

  if (asking === 'reopen') {
    return (
      <ReopenForm
        review={review}
        onCancel={() => setAsking(null)}
        onAnswer={async (answer) => {
          await onOutcome(outcomeOf(answer, 'review.done.reopen'));
          setAsking(answer.ok ? null : 'reopen');
        }}
      />
    );
  }

  if (asking === 'approve') {
    return (
      <ConfirmApproval
        classIds={[review.classId]}
        term={review.term}
        onBack={() => setAsking(null)}
        onAnswer={async (answer) => {
          await onOutcome(outcomeOf(answer, 'review.done.approve'));
          setAsking(null);
        }}
      />
    );
  }

  return (
    <div class="actions">
      {review.may.reopen && (
        <Button variant="text" onClick={() => setAsking('reopen')}>
          {t('review.reopen')}
        </Button>
      )}
      {review.may.summarise && <SummariseButton {...props} />}
      {review.may.submit && <SubmitButton {...props} />}
      {review.may.approve && (
        <Button variant="filled" onClick={() => setAsking('approve')}>
          {t('review.approve')}
        </Button>
      )}
    </div>
  );
}

function SummariseButton({ review, onOutcome }: ActsProps) {
  const { t } = useTexts();
  const { send } = useCommand('result.summarise');
  const [busy, whileBusy] = useBusy();
  const act = () =>
    whileBusy(async () => {
      const answer = await send({ classIds: [review.classId], term: review.term });

      if (answer !== null) {
        const summary = answer.ok ? answer.value : null;
        await onOutcome({ ...outcomeOf(answer, 'review.done.summarise'), summary });
      }
    });

  return (
    <Button variant="outlined" busy={busy} onClick={act}>
      {t('review.summarise')}
    </Button>
  );
}

function SubmitButton({ review, onOutcome }: ActsProps) {
  const { t } = useTexts();
  const { send } = useCommand('result.submit');
  const [busy, whileBusy] = useBusy();
  const act = () =>
    whileBusy(async () => {
      const answer = await send({ classId: review.classId, term: review.term });

      if (answer !== null) {
        await onOutcome(outcomeOf(answer, 'review.done.submit'));
      }
    });

  return (
    <Button variant="filled" busy={busy} onClick={act}>
      {t('review.submit')}
    </Button>
  );
}
