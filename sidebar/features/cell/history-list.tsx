import type { HistoryLine } from '../../../src/contract/views';
import { Author } from '../../components/author';
import { ValueChange } from '../../components/value-change';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';

/** Every ledger entry about the cell, newest first: who, when, old → new, why. */
export function HistoryList({ lines }: { readonly lines: readonly HistoryLine[] }) {
  const { t, language, meaning } = useTexts();

  return (
    <section class="card">
      <h2>{t('cell.history')}</h2>
      {lines.length === 0 && <p class="muted">{t('cell.noHistory')}</p>}
      <ol class="history">
        {lines.map((line) => (
          <li key={`${line.chain}#${line.sequence}`}>
            <p class="history-what">
              <strong>{meaning(line.kind)}</strong>{' '}
              {(line.oldValue !== '' || line.newValue !== '') && (
                <ValueChange oldValue={line.oldValue} newValue={line.newValue} />
              )}
            </p>
            {line.said[language] !== '' && <p>{line.said[language]}</p>}
            <p class="muted small">
              <Author line={line} /> · {formatTime(line.at)}
            </p>
            <p class="muted small">
              {t('cell.historyNumber', { chain: line.chain, sequence: line.sequence })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
