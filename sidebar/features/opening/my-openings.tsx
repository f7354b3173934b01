import type { ReopeningView } from '../../../src/capabilities/reopening/pure/reopening-views';
import { Button } from '../../components/button';
import { RefusedNotice } from '../../components/notice';
import { SectionTop } from '../../components/section-top';
import { useTexts } from '../../shell/language';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { useQuery } from '../../shell/use-query';
import { OpeningDecision, OpeningDetails, OpeningHead } from './opening-facts';

const ALL = { state: 'all' } as const;

/** One's own requests to open a column with what became of them; nothing where there are none. */
export function MyOpenings() {
  const { t } = useTexts();
  const list = useQuery('reopening.list', ALL);
  const mine = (list.value ?? []).filter(({ isOwn }) => isOwn);

  return mine.length === 0 ? null : (
    <section class="stack">
      <SectionTop title={t('opening.mine')} loading={list.loading} onRefresh={list.reload} />
      {mine.map((request) => (
        <article key={request.id} class="card">
          <OpeningHead request={request} />
          <OpeningDetails request={request} />
          <OpeningDecision request={request} />
          {request.state === 'open' && <Withdraw request={request} onDone={list.reload} />}
        </article>
      ))}
    </section>
  );
}

/** Nothing is lost by it: the same can be asked again. */
function Withdraw(props: {
  readonly request: ReopeningView;
  readonly onDone: () => Promise<void>;
}) {
  const { t } = useTexts();
  const { send, sending } = useCommand('reopening.withdraw');
  const { refused, attempt } = useAttempt();

  return (
    <>
      {refused !== null && <RefusedNotice refused={refused} />}
      <div class="actions">
        <Button
          variant="text"
          busy={sending}
          onClick={() => attempt(send({ requestId: props.request.id }), props.onDone)}
        >
          {t('opening.withdraw')}
        </Button>
      </div>
    </>
  );
}
