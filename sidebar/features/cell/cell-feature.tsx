import { useEffect, useRef } from 'preact/hooks';
import type { RequestView } from '../../../src/contract/views';
import { Button } from '../../components/button';
import { Live, Notice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { QueryStatus } from '../../components/query-status';
import { useTexts } from '../../shell/language';
import { RefusedBox } from '../refused/refused-box';
import { MyRequests } from '../requests/my-requests';
import type { ActiveCell } from './active-cell';
import { ShownCell } from './shown-cell';
import { useActiveCell } from './use-active-cell';
import { useRequesting } from './use-requesting';
import { useTabLook } from './use-tab-look';

/** The active cell: what it is, who may write it until when, why not, its history, and a request to correct it. */
export function CellFeature({ startWithForm = false }: { readonly startWithForm?: boolean }) {
  const form = useRequesting(startWithForm);
  const active = useActiveCell(form.typing);
  const { shown } = active;
  const place = shown === null ? '' : `${shown.spreadsheetId} ${shown.sheetId} ${shown.a1}`;
  const { cell, at, hasHistory, look } = useTabLook(shown, active.isSteady);

  useEffect(form.forget, [place]);

  const refresh = async () => {
    await active.look();
    await look.reload();
  };

  const onSent = (request: RequestView) => {
    form.close(request);
    void look.reload();
  };

  return (
    <>
      <News active={active} sent={form.sent} onFollow={form.release} />
      <QueryStatus
        of={{ ...look, value: cell, loading: shown !== null && look.refused === null }}
        lines={3}
      />
      {cell !== null && shown !== null && (
        <ShownCell
          place={place}
          cell={cell}
          look={{ title: shown.a1, at, hasHistory, busy: look.loading, onRefresh: refresh }}
          form={{ open: form.isOpen, onTyping: form.hold, onOpen: form.open, onSent }}
        />
      )}
      <RefusedHere classId={cell?.classId ?? ''} />
      <MyRequests key={form.requests} compact onReload={() => void look.reload()} />
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
