import { useState } from 'preact/hooks';
import type { RequestView } from '../../../src/domain/commands/views';
import { Button } from '../../components/button';
import { Loading } from '../../components/loading';
import { Live, Notice, RefusedNotice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { useQuery } from '../../shell/use-query';
import { MyRequests } from '../requests/my-requests';
import type { ActiveCell } from './active-cell';
import { CellCard } from './cell-card';
import { HistoryList } from './history-list';
import { RequestForm } from './request-form';
import { useActiveCell } from './use-active-cell';

/** The active cell: what it is, who may write it until when, why not, its history, and a request to correct it. */
export function CellFeature({ startWithForm = false }: { readonly startWithForm?: boolean }) {
  const { t } = useTexts();
  const [formOpen, setFormOpen] = useState(startWithForm);
  const [typing, setTyping] = useState(false);
  const [sent, setSent] = useState<RequestView | null>(null);
  const { shown, waiting, problem, known, look, show } = useActiveCell(typing);
  const cell = useQuery('cell.info', shown === null ? null : payloadOf(shown));

  const refresh = async () => {
    await look();
    await cell.reload();
  };

  return (
    <>
      {problem !== null && <Notice tone="warning">{t('common.noConnection', { problem })}</Notice>}
      <Live>
        {waiting !== null && (
          <Notice tone="info">
            <p>{t('cell.moved', { cell: waiting.a1 })}</p>
            <Button
              variant="text"
              onClick={() => {
                setTyping(false);
                show(waiting);
              }}
            >
              {t('cell.follow')}
            </Button>
          </Notice>
        )}
        {sent !== null && (
          <Notice tone="success">{t('request.sent', { number: sent.number })}</Notice>
        )}
      </Live>
      {known && shown === null && <Notice tone="info">{t('cell.none')}</Notice>}
      {cell.refused !== null && <RefusedNotice refused={cell.refused} onRetry={cell.reload} />}
      {cell.value === null && cell.loading && <Loading />}
      {cell.value !== null && shown !== null && (
        <>
          <CellCard cell={cell.value} a1={shown.a1} busy={cell.loading} onRefresh={refresh} />
          {cell.value.kind === 'mark' && (
            <RequestForm
              key={`${shown.sheetId} ${shown.a1} ${cell.value.pupilId}`}
              cell={cell.value}
              open={formOpen}
              onTyping={() => setTyping(true)}
              onOpen={(open) => {
                setFormOpen(open);
                setTyping(false);
              }}
              onSent={(request) => {
                setSent(request);
                setFormOpen(false);
                setTyping(false);
                // The answer stands at the top, far above the button that was pressed.
                window.scrollTo({ top: 0 });
                void cell.reload();
              }}
            />
          )}
          {cell.value.kind === 'mark' && <HistoryList lines={cell.value.history} />}
        </>
      )}
      <MyRequests key={sent?.id} compact onReload={() => void cell.reload()} />
    </>
  );
}

function payloadOf({ spreadsheetId, sheetId, row, column }: ActiveCell) {
  return { spreadsheetId, sheetId, row, column };
}
