import { useState } from 'preact/hooks';
import type { PeriodName } from '../../../src/domain/commands/catalogue';
import type { Answer, Refused } from '../../../src/domain/commands/envelope';
import type { ClassResultState } from '../../../src/domain/commands/result-views';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Loading } from '../../components/loading';
import { Live, Notice, RefusedNotice } from '../../components/notice';
import { SectionTop } from '../../components/section-top';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import { useQuery } from '../../shell/use-query';

const TONES = { draft: 'neutral', submitted: 'warning', approved: 'success' } as const;

/** How far every class has come; those that are ready are approved together. For leaders. */
export function ClassStates(props: {
  readonly term: PeriodName;
  readonly onChoose: (classId: string) => void;
}) {
  const { t } = useTexts();
  const { term, onChoose } = props;
  const states = useQuery('result.states', { term });
  const ready = (states.value ?? []).filter(({ mayApprove }) => mayApprove);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [approved, setApproved] = useState(0);
  const { send, sending } = useCommand('result.approve');

  const approve = async () => {
    const classIds = ready.map(({ classId }) => classId);
    const answer: Answer | null = await send({ classIds, term });

    if (answer !== null) {
      setRefused(answer.ok ? null : answer);
      setApproved(answer.ok ? classIds.length : 0);
      await states.reload();
    }
  };

  return (
    <article class="card">
      <SectionTop title={t('review.classes')} loading={states.loading} onRefresh={states.reload} />
      {states.refused !== null && <RefusedNotice refused={states.refused} />}
      {states.value === null && states.loading && <Loading lines={4} />}
      <Live>
        {refused !== null && <RefusedNotice refused={refused} />}
        {approved > 0 && (
          <Notice tone="success">{t('review.done.approveAll', { count: approved })}</Notice>
        )}
      </Live>
      {states.value?.map((state) => (
        <ClassLine key={state.classId} state={state} onChoose={onChoose} />
      ))}
      {ready.length > 0 && (
        <div class="actions">
          <Button variant="filled" busy={sending} onClick={approve}>
            {t('review.approveAll', { count: ready.length })}
          </Button>
        </div>
      )}
    </article>
  );
}

function ClassLine(props: {
  readonly state: ClassResultState;
  readonly onChoose: (classId: string) => void;
}) {
  const { t } = useTexts();
  const { classId, state, version, stale, ready, total } = props.state;

  return (
    <div class="review-item review-line">
      <Button variant="text" onClick={() => props.onChoose(classId)}>
        {classId}
      </Button>
      <span class="muted small">{t('review.ready', { ready, total })}</span>
      <Badge
        tone={stale ? 'warning' : TONES[state]}
        text={stale ? t('review.staleShort') : t(`review.state.${state}`, { version })}
      />
    </div>
  );
}
