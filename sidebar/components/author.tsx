import type { HistoryLine } from '../../src/contract/views';
import { UI_TEXTS } from '../../src/words/ui-texts';
import { useTexts } from '../shell/language';

/** As the ledger says that nobody can tell who did it. */
const UNKNOWN = UI_TEXTS.vi['lookup.role.unknown'];

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
  const isUnknown = actor === UNKNOWN;

  return (
    <>
      {isUnknown ? t('history.unknown') : actor}
      {isUnknown ? '' : more}
      {seen.length > 0 && <span> ({t('history.seen', { names: seen.join(', ') })})</span>}
    </>
  );
}
