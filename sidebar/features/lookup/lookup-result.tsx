import type { ChainState, MarkHistory } from '../../../src/contract/views';
import { Badge } from '../../components/badge';
import { Notice } from '../../components/notice';
import { QueryStatus } from '../../components/query-status';
import { useComesToEye } from '../../components/use-comes-to-eye';
import { useTexts } from '../../shell/language';
import type { QueryState } from '../../shell/use-query';
import { headline } from './headline';
import type { ChoiceNames } from './lookup-choice';
import { Timeline } from './timeline';

/** The answer in a sentence, the state of the ledger it stands on, and every line. */
export function LookupResult(props: {
  readonly history: QueryState<MarkHistory>;
  readonly names: ChoiceNames;
}) {
  const { t } = useTexts();
  const { history, names } = props;
  const { value } = history;
  const card = useComesToEye<HTMLElement>(value);

  return (
    <>
      <QueryStatus of={history} lines={5} />
      {value !== null && (
        <section class="card outcome" role="status" tabIndex={-1} ref={card}>
          <p class="lookup-answer">{headline(t, names, value.net)}</p>
          {[value.chain, ...value.others].map((chain) => (
            <Chain key={chain.chain} chain={chain} />
          ))}
        </section>
      )}
      {value !== null && value.lines.length > 0 && (
        <section class="card">
          <h2>{t('lookup.lines', { count: value.lines.length })}</h2>
          {value.more && (
            <p class="muted small">{t('lookup.more', { count: value.lines.length })}</p>
          )}
          <Timeline lines={value.lines} named={names} />
        </section>
      )}
    </>
  );
}

function Chain({ chain }: { readonly chain: ChainState }) {
  const { t, fault } = useChainWords();
  const { verified, firstBad, sequence } = chain;

  return (
    <div class="lookup-chain">
      <p>
        <Badge
          tone={verified ? 'success' : 'error'}
          text={t(verified ? 'lookup.chainGood' : 'lookup.chainBad')}
        />
      </p>
      {firstBad === null ? (
        <p class="small">{t('lookup.chainGoodText', { count: sequence, chain: chain.chain })}</p>
      ) : (
        <Notice tone="error">
          {t('lookup.chainBadText', {
            sequence: firstBad.sequence,
            chain: chain.chain,
            fault: fault(firstBad.fault),
          })}
        </Notice>
      )}
      <p class="muted small">
        {t('lookup.chainCode')}: <code>{chain.shortCode}</code> (#{sequence})
      </p>
    </div>
  );
}

const FAULTS = [
  'changed',
  'missing',
  'out-of-order',
  'broken-link',
  'rewritten',
  'truncated',
  'unreadable',
] as const;

function useChainWords() {
  const { t } = useTexts();

  return {
    t,
    fault: (kind: string) => {
      const known = FAULTS.find((one) => one === kind);

      return known === undefined ? kind : t(`lookup.fault.${known}`);
    },
  };
}
