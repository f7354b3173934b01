import { useState } from 'preact/hooks';
import type { CellInfo, RequestView } from '../../../src/contract/views';
import { BackOrAct } from '../../components/back-or-act';
import { Button } from '../../components/button';
import { Form } from '../../components/form';
import { Notice, RefusedNotice } from '../../components/notice';
import { useProblems } from '../../components/use-problems';
import { ValueChange } from '../../components/value-change';
import { formatEnd } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import {
  type DraftProblems,
  draftProblems,
  emptyDraft,
  payloadOfDraft,
  type RequestDraft,
} from './request-draft';
import { RequestFields } from './request-fields';

/** What the form is about, and what becomes of it. */
export interface RequestFormProps {
  readonly cell: CellInfo;
  readonly open: boolean;
  /** The person has begun: what is typed belongs to this cell. */
  readonly onTyping: () => void;
  readonly onOpen: (open: boolean) => void;
  readonly onSent: (request: RequestView) => void;
}

/** The request to correct the cell, in place; or why none is possible. */
export function RequestForm(props: RequestFormProps) {
  const { t } = useTexts();
  const { cell } = props;

  if (cell.openRequestId !== null) {
    return <Notice tone="info">{t('cell.requestWaiting')}</Notice>;
  }

  if (!cell.mayRequest) {
    return props.open && cell.open ? (
      <Notice tone="info">{t('cell.requestNotNeeded')}</Notice>
    ) : null;
  }

  return props.open ? (
    <OpenForm {...props} />
  ) : (
    <div class="actions">
      <Button variant="filled" onClick={() => props.onOpen(true)}>
        {t('cell.request')}
      </Button>
    </div>
  );
}

function OpenForm({ cell, onTyping, onOpen, onSent }: RequestFormProps) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => emptyDraft(cell));
  const { problems, form, show, settle } = useProblems<DraftProblems>({});
  const { refused, forget, attempt } = useAttempt();
  const { send, sending } = useCommand('correction.request');

  const change = (changed: RequestDraft) => {
    setDraft(changed);
    settle(draftProblems(changed, cell));
    onTyping();
  };

  const submit = async () => {
    forget();

    if (show(draftProblems(draft, cell))) {
      await attempt(send(payloadOfDraft(draft, cell)), onSent);
    }
  };

  return (
    <Form class="card form" element={form} labelledBy="request-title" onSubmit={submit}>
      <h2 id="request-title">{t('cell.request')}</h2>
      <p class="change-line">
        <ValueChange oldValue={cell.value} newValue={draft.deletes ? '' : draft.newValue || '…'} />
      </p>
      <LastDay cell={cell} />
      <RequestFields cell={cell} draft={draft} problems={problems} onChange={change} />
      {refused !== null && <RefusedNotice refused={refused} />}
      <BackOrAct
        back={t('common.cancel')}
        act={t(sending ? 'common.sending' : 'request.submit')}
        busy={sending}
        onBack={() => onOpen(false)}
      />
    </Form>
  );
}

/** Until when the mark is corrected at all; nothing where the regulation does not say. */
function LastDay({ cell: { correctionEnd } }: Pick<RequestFormProps, 'cell'>) {
  const { t } = useTexts();

  if (correctionEnd === undefined) {
    return null;
  }

  const { at, article, isOver } = correctionEnd;
  const last = { until: formatEnd(at), article };

  return isOver ? (
    <Notice tone="warning">{t('request.over', last)}</Notice>
  ) : (
    <p class="muted small">{t('request.lastDay', last)}</p>
  );
}
