import type { LockView } from '../../../src/contract/views';
import { Badge } from '../../components/badge';
import { QueryStatus } from '../../components/query-status';
import { SectionTop } from '../../components/section-top';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import type { QueryState } from '../../shell/use-query';

/** Orders in force, newest first; those that have ended behind a fold. */
export function LockList({ locks }: { readonly locks: QueryState<readonly LockView[]> }) {
  const { t } = useTexts();
  const newestFirst = [...(locks.value ?? [])].sort((a, b) => b.at.localeCompare(a.at));
  const active = newestFirst.filter((lock) => lock.active);
  const past = newestFirst.filter((lock) => !lock.active);

  return (
    <section class="stack">
      <SectionTop title={t('lock.list')} loading={locks.loading} onRefresh={locks.reload} />
      <QueryStatus of={locks} lines={2} />
      {locks.value !== null && active.length === 0 && <p class="muted">{t('lock.listEmpty')}</p>}
      {active.map((lock) => (
        <LockItem key={lock.id} lock={lock} />
      ))}
      {past.length > 0 && (
        <details class="fold">
          <summary>{t('lock.past', { count: past.length })}</summary>
          {past.map((lock) => (
            <LockItem key={lock.id} lock={lock} />
          ))}
        </details>
      )}
    </section>
  );
}

function LockItem({ lock }: { readonly lock: LockView }) {
  const { t, language } = useTexts();

  return (
    <article class="card item">
      <div class="card-top">
        <strong>{language === 'en' ? lock.scopeEn : lock.scope}</strong>
        <Badge
          tone={lock.active ? (lock.kind === 'lock' ? 'warning' : 'success') : 'neutral'}
          text={t(`lock.kind.${lock.kind}`)}
        />
      </div>
      <p>{lock.reason}</p>
      <p class="muted small">
        {t('lock.by', { who: lock.by, time: formatTime(lock.at) })}
        {lock.until !== null && ` · ${t('lock.validUntil', { time: formatTime(lock.until) })}`}
      </p>
    </article>
  );
}
