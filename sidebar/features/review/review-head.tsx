import type { ReviewView, SummaryView } from '../../../src/capabilities/results/pure/result-views';
import { Badge } from '../../components/badge';
import { Notice, RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { TextList } from '../../components/text-list';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { type ActOutcome, NOTHING_DONE } from './act-outcome';
import { ReviewActs } from './review-acts';
import { STATE_TONES } from './state-tones';
import { useOutcome } from './use-outcome';
import { WaitingNotice } from './waiting-notice';

/** State of a class and period, and the buttons this person may press now. */
export function ReviewHead({ review }: { readonly review: ReviewView }) {
  const { t } = useTexts();
  const [last, showOutcome] = useOutcome<ActOutcome>();
  const outcome = last ?? NOTHING_DONE;

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
      <ReviewActs review={review} onOutcome={showOutcome} />
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
            <TextList texts={named} />
          </Notice>
        ))}
    </>
  );
}
