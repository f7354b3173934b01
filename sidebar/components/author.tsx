import type { HistoryLine } from '../../src/contract/views';
import { UNKNOWN_ACTOR } from '../../src/ledger/ledger-entry';
import { useTexts } from '../shell/language';

/** Who did what a line tells; who only had the file open meanwhile is said to have had it open, and nothing else. */
export function Author({
  line,
  more = '',
}: {
  readonly line: HistoryLine;
  readonly more?: string;
}) {
  const { t } = useTexts();
  const { actor, seen = [] } = line;
  const isUnknown = actor === UNKNOWN_ACTOR;

  return (
    <>
      {isUnknown ? t('history.unknown') : actor}
      {isUnknown ? '' : more}
      {seen.length > 0 && <span> ({t('history.seen', { names: seen.join(', ') })})</span>}
    </>
  );
}
