import type { RequestView } from '../../../src/contract/views';
import { QueryStatus } from '../../components/query-status';
import { SectionTop } from '../../components/section-top';
import { useTexts } from '../../shell/language';
import { useSchool } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { RequestDecision, RequestDetails, RequestHead } from './request-facts';
import { ownRequests } from './request-lists';
import { Withdrawal } from './withdrawal';

const ALL = { state: 'all' } as const;

/** The acting person's own requests, newest first, with what became of them; undecided ones can be withdrawn. */
export function MyRequests(props: {
  readonly compact?: boolean;
  /** Called when the person asks for the present state, for what else on the page depends on it. */
  readonly onReload?: () => void;
}) {
  const { compact = false, onReload } = props;
  const { t } = useTexts();
  const school = useSchool();
  const list = useQuery('requests.list', ALL);
  const mine = ownRequests(list.value ?? [], school.value?.actor.email ?? null);
  const reload = async () => {
    onReload?.();
    await list.reload();
  };

  return (
    <section class="stack">
      <SectionTop title={t('cell.myRequests')} loading={list.loading} onRefresh={reload} />
      <QueryStatus of={list} lines={2} />
      {list.value !== null && mine.length === 0 && <p class="muted">{t('cell.noRequests')}</p>}
      {mine.map((request) => (
        <OwnRequest key={request.id} request={request} compact={compact} onChanged={reload} />
      ))}
    </section>
  );
}

function OwnRequest(props: {
  readonly request: RequestView;
  readonly compact: boolean;
  readonly onChanged: () => Promise<void>;
}) {
  const { request, compact, onChanged } = props;

  return (
    <article class="card">
      <RequestHead request={request} />
      {!compact && <RequestDetails request={request} />}
      <RequestDecision request={request} />
      <Withdrawal request={request} onChanged={onChanged} />
    </article>
  );
}
