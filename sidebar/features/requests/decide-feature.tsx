import { useState } from 'preact/hooks';
import { Outcome as OutcomeBox } from '../../components/outcome';
import { QueryStatus } from '../../components/query-status';
import { SectionTop } from '../../components/section-top';
import { useTexts } from '../../shell/language';
import { useQuery } from '../../shell/use-query';
import { HeldBox } from '../held/held-box';
import { OpeningsBox } from '../opening/openings-box';
import { DecideCard } from './decide-card';
import { type Outcome, outcomeText, outcomeTone } from './decision-outcome';
import { ImpactList } from './impact-list';
import { waitingRequests } from './request-lists';

const OPEN = { state: 'open' } as const;

/** The queue of undecided requests, for those who decide. What became of each stays on the page until it is left. */
export function DecideFeature() {
  const { t } = useTexts();
  const list = useQuery('requests.list', OPEN);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const waiting = list.value === null ? null : waitingRequests(list.value);

  const onOutcome = async (outcome: Outcome) => {
    setOutcomes((old) => withLatest(old, outcome));
    await list.reload();
  };

  return (
    <section class="stack">
      <HeldBox />
      <OpeningsBox />
      <SectionTop
        title={<Title count={waiting?.length ?? null} />}
        loading={list.loading}
        onRefresh={list.reload}
      />
      {outcomes.map((outcome) => (
        <DecisionOutcome key={outcome.requestId} outcome={outcome} />
      ))}
      <QueryStatus of={list} lines={4} />
      {waiting?.length === 0 && <p class="empty">{t('decide.empty')}</p>}
      <div class="cards">
        {waiting?.map((request) => (
          <DecideCard key={request.id} request={request} onOutcome={onOutcome} />
        ))}
      </div>
    </section>
  );
}

/** The latest first; of a request only what came of it last. */
function withLatest(old: readonly Outcome[], latest: Outcome): readonly Outcome[] {
  return [latest, ...old.filter(({ requestId }) => requestId !== latest.requestId)];
}

function Title({ count }: { readonly count: number | null }) {
  const { t } = useTexts();

  return (
    <>
      {t('decide.title')}
      {count !== null && <span class="count">{count}</span>}
    </>
  );
}

function DecisionOutcome({ outcome }: { readonly outcome: Outcome }) {
  const { t, refusal } = useTexts();
  const { answer } = outcome;

  return (
    <OutcomeBox of={outcome} tone={outcomeTone(outcome)}>
      <p>{outcomeText(outcome, t, refusal)}</p>
      {answer.ok && <ImpactList request={answer.value} />}
      {!answer.ok && <p class="code">{t('common.errorCode', { code: answer.code })}</p>}
    </OutcomeBox>
  );
}
