import { useState } from 'preact/hooks';
import type { SchoolLockState } from '../../../src/capabilities/locks/pure/school-lock-state';
import type { LockView } from '../../../src/contract/views';
import { Outcome } from '../../components/outcome';
import { QueryStatus } from '../../components/query-status';
import { SectionTop } from '../../components/section-top';
import { useTexts } from '../../shell/language';
import { type QueryState, useQuery } from '../../shell/use-query';
import { LockItem } from './lock-item';

const NO_PAYLOAD: Record<string, never> = {};

/** Orders in force, newest first; those that have ended behind a fold. */
export function LockList({ locks }: { readonly locks: QueryState<readonly LockView[]> }) {
  const { t } = useTexts();
  const [lifted, setLifted] = useState<LockView | null>(null);
  const state = useQuery('locks.state', NO_PAYLOAD);
  const onLifted = (view: LockView) => {
    setLifted(view);
    void locks.reload();
    void state.reload();
  };
  const newestFirst = [...(locks.value ?? [])].sort((a, b) => b.at.localeCompare(a.at));
  const active = newestFirst.filter((lock) => lock.active);
  const past = newestFirst.filter((lock) => !lock.active);

  return (
    <section class="stack">
      <SectionTop title={t('lock.list')} loading={locks.loading} onRefresh={locks.reload} />
      {state.value !== null && <LockState state={state.value} />}
      {lifted !== null && (
        <Outcome tone="success" of={lifted}>
          {t('lock.liftDone')}
        </Outcome>
      )}
      <QueryStatus of={locks} lines={2} />
      {locks.value !== null && active.length === 0 && <p class="muted">{t('lock.listEmpty')}</p>}
      {active.map((lock) => (
        <LockItem key={lock.id} lock={lock} onLifted={onLifted} />
      ))}
      {past.length > 0 && (
        <details class="fold">
          <summary>{t('lock.past', { count: past.length })}</summary>
          {past.map((lock) => (
            <LockItem key={lock.id} lock={lock} onLifted={onLifted} />
          ))}
        </details>
      )}
    </section>
  );
}

/** Whether the books of the semester are closed, and how many re-openings there are. */
function LockState({ state }: { readonly state: SchoolLockState }) {
  const { t } = useTexts();
  const words = t(`lock.state.${state.state}`, { term: 'I'.repeat(state.term) });

  return (
    <p>
      <strong>
        {state.exceptions === 0
          ? words
          : t('lock.state.exceptions', { state: words, count: state.exceptions })}
      </strong>
    </p>
  );
}
