import { useState } from 'preact/hooks';
import type { Answer, Refused } from '../../../src/domain/commands/envelope';
import type { ReviewView, SummaryView } from '../../../src/domain/commands/result-views';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Live, Notice, RefusedNotice } from '../../components/notice';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import { ReopenForm } from './reopen-form';

const TONES = { draft: 'neutral', submitted: 'warning', approved: 'success' } as const;

type DoneText =
  | 'review.done.summarise'
  | 'review.done.submit'
  | 'review.done.approve'
  | 'review.done.reopen';

/** What came of the last act. */
interface Outcome {
  readonly text: DoneText | null;
  readonly summary: SummaryView | null;
  readonly refused: Refused | null;
}

const NOTHING: Outcome = { text: null, summary: null, refused: null };

/** State of a class and period, and the buttons this person may press now. */
export function ReviewHead(props: {
  readonly review: ReviewView;
  readonly onDone: () => Promise<void>;
}) {
  const { t } = useTexts();
  const { review, onDone } = props;
  const [outcome, setOutcome] = useState<Outcome>(NOTHING);

  return (
    <article class="card">
      <div class="card-top">
        <strong>
          {review.classId} · {review.homeroomTeacher}
        </strong>
        <Badge
          tone={TONES[review.state]}
          text={t(`review.state.${review.state}`, { version: review.version })}
        />
      </div>
      <StateLines review={review} />
      {review.stale && <Notice tone="warning">{t('review.stale')}</Notice>}
      <Live>
        {outcome.refused !== null && <RefusedNotice refused={outcome.refused} />}
        {outcome.text !== null && <Notice tone="success">{t(outcome.text)}</Notice>}
        {outcome.summary !== null && <Disagreements summary={outcome.summary} />}
      </Live>
      <Acts
        review={review}
        onOutcome={async (next) => {
          setOutcome(next);
          await onDone();
        }}
      />
    </article>
  );
}

function StateLines({ review }: { readonly review: ReviewView }) {
  const { t } = useTexts();
  const { submittedAt, approvedAt } = review;

  return (
    <ul class="plain small muted">
      <li>{t('review.rule', { name: review.ruleName, version: review.ruleSet })}</li>
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
function outcomeOf(answer: Answer | null, done: Outcome): Outcome {
  return answer === null || answer.ok ? done : { ...NOTHING, refused: answer };
}

function Acts(props: {
  readonly review: ReviewView;
  readonly onOutcome: (outcome: Outcome) => Promise<void>;
}) {
  const { t } = useTexts();
  const { review, onOutcome } = props;
  const [reopening, setReopening] = useState(false);

  if (reopening) {
    return (
      <ReopenForm
        review={review}
        onCancel={() => setReopening(false)}
        onAnswer={async (answer) => {
          setReopening(!answer.ok);
          await onOutcome(outcomeOf(answer, { ...NOTHING, text: 'review.done.reopen' }));
        }}
      />
    );
  }

  return (
    <div class="actions">
      {review.may.reopen && (
        <Button variant="text" onClick={() => setReopening(true)}>
          {t('review.reopen')}
        </Button>
      )}
      {review.may.summarise && <SummariseButton {...props} />}
      {review.may.submit && <SubmitButton {...props} />}
      {review.may.approve && <ApproveButton {...props} />}
    </div>
  );
}

type ActProps = Parameters<typeof Acts>[0];

function SummariseButton({ review, onOutcome }: ActProps) {
  const { t } = useTexts();
  const { send, sending } = useCommand('result.summarise');
  const act = async () => {
    const answer = await send({ classIds: [review.classId], term: review.term });
    const summary = answer?.ok ? answer.value : null;
    const done: Outcome = { text: 'review.done.summarise', summary, refused: null };

    await onOutcome(outcomeOf(answer, done));
  };

  return (
    <Button variant="outlined" busy={sending} onClick={act}>
      {t('review.summarise')}
    </Button>
  );
}

function SubmitButton({ review, onOutcome }: ActProps) {
  const { t } = useTexts();
  const { send, sending } = useCommand('result.submit');
  const act = async () => {
    const answer = await send({ classId: review.classId, term: review.term });

    await onOutcome(outcomeOf(answer, { ...NOTHING, text: 'review.done.submit' }));
  };

  return (
    <Button variant="filled" busy={sending} onClick={act}>
      {t('review.submit')}
    </Button>
  );
}

function ApproveButton({ review, onOutcome }: ActProps) {
  const { t } = useTexts();
  const { send, sending } = useCommand('result.approve');
  const act = async () => {
    const answer = await send({ classIds: [review.classId], term: review.term });

    await onOutcome(outcomeOf(answer, { ...NOTHING, text: 'review.done.approve' }));
  };

  return (
    <Button variant="filled" busy={sending} onClick={act}>
      {t('review.approve')}
    </Button>
  );
}
