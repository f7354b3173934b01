import { useState } from 'preact/hooks';
import type {
  ClassResultState,
  ResultStateView,
} from '../../../src/capabilities/results/pure/result-views';
import type { PeriodName } from '../../../src/contract/payload-fields';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { QueryStatus } from '../../components/query-status';
import { useTexts } from '../../shell/language';
import { useQuery } from '../../shell/use-query';
import { type Approved, ConfirmApproval } from './confirm-approval';
import { useSharedReload } from './shared-reload';
import { STATE_TONES } from './state-tones';
import { useOutcome } from './use-outcome';
import { WaitingNotice } from './waiting-notice';

/** How far every class has come; those that are ready are approved together. For leaders. */
export function ClassStates(props: {
  readonly term: PeriodName;
  /** The class shown below. */
  readonly chosen: string;
  readonly onChoose: (classId: string) => void;
}) {
  const { t } = useTexts();
  const { term, chosen, onChoose } = props;
  const states = useQuery('result.states', { term });

  useSharedReload(states.reload);

  return (
    <article class="card">
      <h2>{t('review.classes')}</h2>
      <QueryStatus of={states} lines={4} />
      <ApproveReady
        term={term}
        classIds={(states.value ?? [])
          .filter(({ mayApprove }) => mayApprove)
          .map(({ classId }) => classId)}
      />
      {readyFirst(states.value ?? []).map((state) => (
        <ClassLine
          key={state.classId}
          state={state}
          isChosen={state.classId === chosen}
          onChoose={onChoose}
        />
      ))}
    </article>
  );
}

/** Classes that can be approved now stand first, where one looks; the others in the order of the school. */
function readyFirst(states: readonly ClassResultState[]): readonly ClassResultState[] {
  return [...states].sort((a, b) => Number(b.mayApprove) - Number(a.mayApprove));
}

/** How many were approved, and which wait because their book cannot be reached. */
function ApprovedNotice({ approved }: { readonly approved: readonly ResultStateView[] }) {
  const { t } = useTexts();
  const waiting = approved.filter((state) => state.waiting);

  return (
    <>
      <Outcome tone="success" of={approved}>
        {t('review.done.approveAll', { count: approved.length - waiting.length })}
      </Outcome>
      <WaitingNotice classes={waiting} />
    </>
  );
}

/** Approves all classes that are ready, after naming them. */
function ApproveReady(props: { readonly term: PeriodName; readonly classIds: readonly string[] }) {
  const { t } = useTexts();
  const { term, classIds } = props;
  const [confirming, setConfirming] = useState(false);
  const [answer, showAnswer] = useOutcome<Approved>();

  return (
    <>
      {answer !== null && !answer.ok && <RefusedNotice refused={answer} />}
      {answer?.ok && <ApprovedNotice approved={answer.value} />}
      {confirming && classIds.length > 0 && (
        <ConfirmApproval
          classIds={classIds}
          term={term}
          onBack={() => setConfirming(false)}
          onAnswer={async (next) => {
            await showAnswer(next);
            setConfirming(false);
          }}
        />
      )}
      {!confirming && classIds.length > 0 && (
        <div class="actions">
          <Button variant="filled" onClick={() => setConfirming(true)}>
            {t('review.approveAll', { count: classIds.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function ClassLine(props: {
  readonly state: ClassResultState;
  readonly isChosen: boolean;
  readonly onChoose: (classId: string) => void;
}) {
  const { t } = useTexts();
  const { classId, state, version, stale, ready, total } = props.state;

  return (
    <div class="review-class-line" aria-current={props.isChosen ? 'true' : undefined}>
      <Button variant="text" onClick={() => props.onChoose(classId)}>
        {classId}
      </Button>
      <span class="muted small">{t('review.ready', { ready, total })}</span>
      <Badge
        tone={stale ? 'warning' : STATE_TONES[state]}
        text={stale ? t('review.staleShort') : t(`review.state.${state}`, { version })}
      />
    </div>
  );
}
