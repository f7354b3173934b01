import { useState } from 'preact/hooks';
import type { CellInfo } from '../../../src/contract/views';
import { Button } from '../../components/button';
import { LifeButton } from '../../components/life-button';
import { QueryStatus } from '../../components/query-status';
import { useTexts } from '../../shell/language';
import { useQuery } from '../../shell/use-query';
import { HistoryList } from './history-list';

/** What became of a cell, asked for when somebody wants to know. */
export function CellHistory({ cell }: { readonly cell: CellInfo }) {
  const { t } = useTexts();
  const [wanted, setWanted] = useState(false);
  const { classId, subjectId, pupilId, assessment } = cell;
  const history = useQuery(
    'mark.history',
    wanted ? { classId, subjectId, pupilId, assessment } : null,
  );

  if (!wanted) {
    return (
      <div class="actions">
        <Button variant="text" onClick={() => setWanted(true)}>
          {t('cell.history')}
        </Button>
      </div>
    );
  }

  return (
    <>
      <QueryStatus of={history} lines={3} />
      {history.value !== null && <HistoryList lines={history.value.lines} />}
      {history.value !== null && <LifeButton cell={cell} />}
    </>
  );
}
