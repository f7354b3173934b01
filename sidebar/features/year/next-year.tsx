import { useState } from 'preact/hooks';
import type { YearsView, YearView } from '../../../src/capabilities/year/pure/year-views';
import { Button } from '../../components/button';
import { CheckBox } from '../../components/check-box';
import { RefusedNotice } from '../../components/notice';
import { TextList } from '../../components/text-list';
import { useTexts } from '../../shell/language';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { lackLines } from './year-lines';

/** What the next school year waits for, or its beginning, which is asked for twice: it cannot be taken back. */
export function NextYear(props: {
  readonly next: NonNullable<YearsView['next']>;
  readonly onTurned: (year: YearView) => unknown;
}) {
  const { t } = useTexts();
  const { schoolYear: year, lacks } = props.next;
  const [isSure, setSure] = useState(false);
  const turn = useCommand('year.turn');
  const { refused, attempt } = useAttempt();
  const lines = lackLines(lacks, t);

  return (
    <article class="card">
      <h3>{t('year.next', { year })}</h3>
      <p>{t('year.nextHint')}</p>
      {lines.length > 0 ? (
        <>
          <p>{t('year.lacks')}</p>
          <TextList texts={lines} />
        </>
      ) : (
        <>
          <CheckBox label={t('year.sure')} checked={isSure} onChange={setSure} />
          <Button
            variant="danger"
            disabled={!isSure}
            busy={turn.sending}
            onClick={() => attempt(turn.send({ schoolYear: year }), props.onTurned)}
          >
            {t('year.turn', { year })}
          </Button>
        </>
      )}
      {refused !== null && <RefusedNotice refused={refused} />}
    </article>
  );
}
