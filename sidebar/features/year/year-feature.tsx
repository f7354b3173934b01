import { useState } from 'preact/hooks';
import type { YearView } from '../../../src/capabilities/year/pure/year-views';
import { Button } from '../../components/button';
import { Loading } from '../../components/loading';
import { Notice, RefusedNotice } from '../../components/notice';
import { SectionTop } from '../../components/section-top';
import { useTexts } from '../../shell/language';
import { useQuery } from '../../shell/use-query';
import { useYear } from '../../shell/year';
import { NextYear } from './next-year';

const NO_PAYLOAD: Record<string, never> = {};

/** Every school year, to be looked at, and the beginning of the next one for those who may. */
export function YearFeature() {
  const { t } = useTexts();
  const list = useQuery('years.list', NO_PAYLOAD);
  const [turned, setTurned] = useState<YearView | null>(null);
  const next = list.value?.next ?? null;

  const onTurned = async (year: YearView) => {
    await list.reload();
    setTurned(year);
  };

  return (
    <section class="stack">
      <SectionTop title={t('year.title')} loading={list.loading} onRefresh={list.reload} />
      {list.value === null && list.loading && <Loading lines={2} />}
      {list.refused !== null && <RefusedNotice refused={list.refused} onRetry={list.reload} />}
      {turned !== null && (
        <Notice tone="success">
          <p>{t('year.turned', { year: turned.schoolYear })}</p>
        </Notice>
      )}
      {(list.value?.years ?? []).map((year) => (
        <YearLine key={year.schoolYear} year={year} />
      ))}
      {next !== null && turned === null && <NextYear next={next} onTurned={onTurned} />}
    </section>
  );
}

function YearLine({ year: { schoolYear, state } }: { readonly year: YearView }) {
  const { t } = useTexts();
  const { year, show } = useYear();

  return (
    <article class="card item">
      <p>
        <strong>{schoolYear}</strong> · {t(`year.${state}`)}
      </p>
      {state === 'closed' && year !== schoolYear && (
        <Button variant="text" onClick={() => show(schoolYear)}>
          {t('year.show')}
        </Button>
      )}
    </article>
  );
}
