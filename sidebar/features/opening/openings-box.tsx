import { useState } from 'preact/hooks';
import type { ReopeningDecided } from '../../../src/capabilities/reopening/pure/reopening-views';
import { Outcome } from '../../components/outcome';
import { SectionTop } from '../../components/section-top';
import { formatEnd } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { mayGive, useSchool } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { OpeningCard } from './opening-card';

const OPEN = { state: 'open' } as const;

/** Columns teachers ask to have opened, the longest waiting first; nothing where there are none. */
export function OpeningsBox() {
  const { value: school } = useSchool();
  const mayDecide = mayGive(school, 'reopening.decide');
  const list = useQuery('reopening.list', mayDecide ? OPEN : null);
  const [decided, setDecided] = useState<readonly ReopeningDecided[]>([]);
  const waiting = [...(list.value ?? [])].reverse();
  const onDecided = async (one: ReopeningDecided) => {
    setDecided((old) => [one, ...old]);
    await list.reload();
  };

  if (waiting.length === 0 && decided.length === 0) {
    return null;
  }

  return (
    <section class="stack">
      <SectionTop
        title={<Title count={waiting.length} />}
        loading={list.loading}
        onRefresh={list.reload}
      />
      {decided.map((one) => (
        <Decided key={one.request.id} of={one} />
      ))}
      <div class="cards">
        {waiting.map((request) => (
          <OpeningCard key={request.id} request={request} onDecided={onDecided} />
        ))}
      </div>
    </section>
  );
}

function Title({ count }: { readonly count: number }) {
  const { t } = useTexts();

  return (
    <>
      {t('opening.title')}
      <span class="count">{count}</span>
    </>
  );
}

/** What came of a decision; of a book only what was read back of it is claimed. */
function Decided({ of }: { readonly of: ReopeningDecided }) {
  const { t, language } = useTexts();
  const { number, openedUntil } = of.request;
  const waiting = of.order?.classes?.find(({ settled }) => !settled);
  const until = openedUntil === null ? '' : formatEnd(openedUntil);

  if (openedUntil === null) {
    return (
      <Outcome tone="info" of={of}>
        {t('opening.refused', { number })}
      </Outcome>
    );
  }

  return waiting === undefined ? (
    <Outcome tone="success" of={of}>
      {t('opening.opened', { number, until })}
    </Outcome>
  ) : (
    <Outcome tone="warning" of={of}>
      {t('opening.openedWaiting', { number, until, why: waiting.why?.[language] ?? '' })}
    </Outcome>
  );
}
