import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CellInfo, RequestView } from '../../../src/contract/views';
import { Button } from '../../components/button';
import { Live, Notice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { QueryStatus } from '../../components/query-status';
import { useTexts } from '../../shell/language';
import { useQuery } from '../../shell/use-query';
import { RefusedBox } from '../refused/refused-box';
import { MyRequests } from '../requests/my-requests';
import type { ActiveCell } from './active-cell';
import { CellCard } from './cell-card';
import { HistoryList } from './history-list';
import { RequestForm, type RequestFormProps } from './request-form';
import { useActiveCell } from './use-active-cell';
import { useRequesting } from './use-requesting';

/** The active cell: what it is, who may write it until when, why not, its history, and a request to correct it. */
export function CellFeature({ startWithForm = false }: { readonly startWithForm?: boolean }) {
  const form = useRequesting(startWithForm);
  const active = useActiveCell(form.typing);
  const { shown } = active;
  const place = shown === null ? '' : `${shown.spreadsheetId} ${shown.sheetId} ${shown.a1}`;
  const cell = useQuery('cell.info', shown === null ? null : payloadOf(shown));

  useEffect(form.forget, [place]);

  const refresh = async () => {
    await active.look();
    await cell.reload();
  };

  const onSent = (request: RequestView) => {
    form.close(request);
    void cell.reload();
  };

  return (
    <>
      <News active={active} sent={form.sent} onFollow={form.release} />
      <QueryStatus of={cell} lines={3} />
      {cell.value !== null && shown !== null && (
        <ShownCell
          place={place}
          cell={cell.value}
          form={{ open: form.isOpen, onTyping: form.hold, onOpen: form.open, onSent }}
        >
          <CellCard cell={cell.value} a1={shown.a1} busy={cell.loading} onRefresh={refresh} />
        </ShownCell>
      )}
      <RefusedHere classId={cell.value?.classId ?? ''} />
      <MyRequests key={form.requests} compact onReload={() => void cell.reload()} />
    </>
  );
}

/** What stands above the cell: no connection, another cell selected meanwhile, the request just sent, no cell at all. */
function News(props: {
  readonly active: ReturnType<typeof useActiveCell>;
  readonly sent: RequestView | null;
  readonly onFollow: () => void;
}) {
  const { t } = useTexts();
  const { sent, onFollow } = props;
  const { shown, waiting, problem, known, show } = props.active;
  const follow = () => {
    onFollow();
    show(waiting);
  };

  return (
    <>
      {problem !== null && <Notice tone="warning">{t('common.noConnection', { problem })}</Notice>}
      <Live>{waiting !== null && <Moved to={waiting} onFollow={follow} />}</Live>
      {sent !== null && (
        <Outcome tone="success" of={sent}>
          {t('request.sent', { number: sent.number })}
        </Outcome>
      )}
      {known && shown === null && <Notice tone="info">{t('cell.none')}</Notice>}
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
