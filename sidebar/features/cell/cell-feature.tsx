import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellInfo, RequestView } from '../../../src/contract/views';
import { Button } from '../../components/button';
import { Loading } from '../../components/loading';
import { Live, Notice, RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { useTexts } from '../../shell/language';
import { useQuery } from '../../shell/use-query';
import { RefusedBox } from '../refused/refused-box';
import { MyRequests } from '../requests/my-requests';
import type { ActiveCell } from './active-cell';
import { CellCard } from './cell-card';
import { HistoryList } from './history-list';
import { RequestForm, type RequestFormProps } from './request-form';
import { useActiveCell } from './use-active-cell';

/** The active cell: what it is, who may write it until when, why not, its history, and a request to correct it. */
export function CellFeature({ startWithForm = false }: { readonly startWithForm?: boolean }) {
  const { t } = useTexts();
  const [formOpen, setFormOpen] = useState(startWithForm);
  const [typing, setTyping] = useState(false);
  const [sent, setSent] = useState<RequestView | null>(null);
  const [requests, setRequests] = useState(0);
  const { shown, waiting, problem, known, look, show } = useActiveCell(typing);
  const cell = useQuery('cell.info', shown === null ? null : payloadOf(shown));

  const place = shown === null ? '' : `${shown.spreadsheetId} ${shown.sheetId} ${shown.a1}`;

  useEffect(() => setSent(null), [place]);

  const open = (isOpen: boolean) => {
    setFormOpen(isOpen);
    setTyping(false);
    // The answer to the last request must not stand over the next one.
    setSent(null);
  };

  const onSent = (request: RequestView) => {
    open(false);
    setSent(request);
    setRequests((count) => count + 1);
    void cell.reload();
  };

  const refresh = async () => {
    await look();
    await cell.reload();
  };

  return (
    <>
      {problem !== null && <Notice tone="warning">{t('common.noConnection', { problem })}</Notice>}
      <Live>
        {waiting !== null && (
          <Moved
            to={waiting}
            onFollow={() => {
              setTyping(false);
              show(waiting);
            }}
          />
        )}
      </Live>
      {sent !== null && (
        <Outcome tone="success" of={sent}>
          {t('request.sent', { number: sent.number })}
        </Outcome>
      )}
      {known && shown === null && <Notice tone="info">{t('cell.none')}</Notice>}
      {cell.refused !== null && <RefusedNotice refused={cell.refused} onRetry={cell.reload} />}
      {cell.value === null && cell.loading && <Loading />}
      {cell.value !== null && shown !== null && (
        <ShownCell
          place={place}
          cell={cell.value}
          form={{ open: formOpen, onTyping: () => setTyping(true), onOpen: open, onSent }}
        >
          <CellCard cell={cell.value} a1={shown.a1} busy={cell.loading} onRefresh={refresh} />
        </ShownCell>
      )}
      <RefusedHere classId={cell.value?.classId ?? ''} />
      <MyRequests key={requests} compact onReload={() => void cell.reload()} />
    </>
  );
}

/** Of the class last stood in: walking over its cells asks nothing again. */
function RefusedHere({ classId }: { readonly classId: string }) {
  const last = useRef('');
  last.current = classId || last.current;

  return last.current === '' ? null : <RefusedBox key={last.current} classId={last.current} />;
}

/** A cell that holds a mark has a form and a history below its card. */
function ShownCell(props: {
  readonly place: string;
  readonly cell: CellInfo;
  readonly form: Omit<RequestFormProps, 'cell'>;
  readonly children: ComponentChildren;
}) {
  const { place, cell, form, children } = props;

  return (
    <>
      {children}
      {cell.kind === 'mark' && (
        <RequestForm key={`${place} ${cell.pupilId}`} cell={cell} {...form} />
      )}
      {cell.kind === 'mark' && <HistoryList lines={cell.history} />}
    </>
  );
}

function Moved(props: { readonly to: ActiveCell; readonly onFollow: () => void }) {
  const { t } = useTexts();

  return (
    <Notice tone="info">
      <p>{t('cell.moved', { cell: props.to.a1 })}</p>
      <Button variant="text" onClick={props.onFollow}>
        {t('cell.follow')}
      </Button>
    </Notice>
  );
}

function payloadOf({ spreadsheetId, sheetId, row, column }: ActiveCell) {
  return { spreadsheetId, sheetId, row, column };
}
