import { useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { Loading } from '../../components/loading';
import { RefusedNotice } from '../../components/notice';
import { Outcome as OutcomeBox } from '../../components/outcome';
import { useTexts } from '../../shell/language';
import { useQuery } from '../../shell/use-query';
import { DecideCard } from './decide-card';
import { type Outcome, outcomeText, outcomeTone } from './decision-outcome';
import { waitingRequests } from './request-lists';

const OPEN = { state: 'open' } as const;

/** The queue of undecided requests, for those who decide. What became of each stays on the page until it is left. */
export function DecideFeature() {
  const { t, refusal } = useTexts();
  const list = useQuery('requests.list', OPEN);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const waiting = waitingRequests(list.value ?? []);

  const onOutcome = async (outcome: Outcome) => {
    setOutcomes((old) => [
      outcome,
      ...old.filter(({ requestId }) => requestId !== outcome.requestId),
    ]);
    await list.reload();
  };

  return (
    <section class="stack">
      <div class="section-top">
        <h2>
          {t('decide.title')}
          {list.value !== null && <span class="count">{waiting.length}</span>}
        </h2>
        <Button variant="text" busy={list.loading} onClick={list.reload}>
          {t('common.refresh')}
        </Button>
      </div>
      {outcomes.map((outcome) => (
        <OutcomeBox key={outcome.requestId} of={outcome} tone={outcomeTone(outcome)}>
          <p>{outcomeText(outcome, t, refusal)}</p>
          {!outcome.answer.ok && (
            <p class="code">{t('common.errorCode', { code: outcome.answer.code })}</p>
          )}
        </OutcomeBox>
      ))}
      {list.refused !== null && <RefusedNotice refused={list.refused} onRetry={list.reload} />}
      {list.value === null && list.loading && <Loading lines={4} />}
      {list.value !== null && waiting.length === 0 && <p class="empty">{t('decide.empty')}</p>}
      <div class="cards">
        {waiting.map((request) => (
          <DecideCard key={request.id} request={request} onOutcome={onOutcome} />
        ))}
      </div>
    </section>
  );
}
