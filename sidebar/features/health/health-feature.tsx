import type { HealthLine, HealthView } from '../../../src/capabilities/health/pure/health-views';
import { Loading } from '../../components/loading';
import { Notice, RefusedNotice } from '../../components/notice';
import { SectionTop } from '../../components/section-top';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { useQuery } from '../../shell/use-query';

const NO_PAYLOAD: Record<string, never> = {};

/**
 * What is wrong with the installation and its files: since when, what follows, what to do. `isExtra`: shown beside a
 * refusal, to those only who may see it.
 */
export function HealthFeature({ isExtra = false }: { readonly isExtra?: boolean }) {
  const { t } = useTexts();
  const health = useQuery('health.list', NO_PAYLOAD);

  if (isExtra && health.value === null) {
    return null;
  }

  return (
    <section class="stack health">
      <SectionTop title={t('health.title')} loading={health.loading} onRefresh={health.reload} />
      {health.value === null && health.loading && <Loading lines={4} />}
      {health.refused !== null && (
        <RefusedNotice refused={health.refused} onRetry={health.reload} />
      )}
      {health.value !== null && <Health view={health.value} />}
    </section>
  );
}

function Health({ view }: { readonly view: HealthView }) {
  const { t } = useTexts();
  const count = view.lines.length + view.more;

  return (
    <>
      <p class="muted">
        {view.lastBeat === null
          ? t('health.noBeatYet')
          : t('health.lastBeat', { time: formatTime(view.lastBeat) })}
      </p>
      <Notice tone={count === 0 ? 'success' : 'warning'}>
        <p>{count === 0 ? t('health.well') : t('health.count', { count })}</p>
      </Notice>
      {view.lines.map((line) => (
        <Trouble key={`${line.code} ${line.what.vi}`} line={line} />
      ))}
      {view.more > 0 && <p class="muted">{t('health.more', { count: view.more })}</p>}
    </>
  );
}

function Trouble({ line }: { readonly line: HealthLine }) {
  const { t, language } = useTexts();

  return (
    <article class="card trouble">
      <h3>{line.title[language]}</h3>
      <p class="trouble-what">{line.what[language]}</p>
      <p class="muted small">
        {t('health.since', { time: formatTime(line.since) })} ·{' '}
        {line.told === null
          ? t('health.notTold')
          : t('health.told', { time: formatTime(line.told) })}
      </p>
      <dl class="trouble-facts">
        <dt>{t('health.meaning')}</dt>
        <dd>{line.meaning[language]}</dd>
        <dt>{t('health.toDo')}</dt>
        <dd>{line.toDo[language]}</dd>
      </dl>
    </article>
  );
}
