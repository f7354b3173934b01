import { useState } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import type { CellInfo, RequestView } from '../../../src/contract/views';
import { Button } from '../../components/button';
import { Notice, RefusedNotice } from '../../components/notice';
import { useFocusOnProblem } from '../../components/use-focus-on-problem';
import { ValueChange } from '../../components/value-change';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import {
  type DraftProblems,
  draftProblems,
  EMPTY_DRAFT,
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
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [problems, setProblems] = useState<DraftProblems>({});
  const [checks, setChecks] = useState(0);
  const form = useFocusOnProblem(checks);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { send, sending } = useCommand('correction.request');

  const change = (changed: RequestDraft) => {
    setDraft(changed);
    setProblems((old) => stillThere(old, draftProblems(changed, cell)));
    onTyping();
  };

  const submit = async () => {
    const found = draftProblems(draft, cell);

    setProblems(found);
    setChecks((old) => old + 1);
    setRefused(null);

    if (Object.keys(found).length > 0) {
      return;
    }

    const answer = await send(payloadOfDraft(draft, cell));

    if (answer?.ok === true) {
      onSent(answer.value);
    } else if (answer !== null) {
      setRefused(answer);
    }
  };

  return (
    <form
      ref={form}
      class="card form"
      noValidate
      aria-labelledby="request-title"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 id="request-title">{t('cell.request')}</h2>
      <p class="change-line">
        <ValueChange oldValue={cell.value} newValue={draft.deletes ? '' : draft.newValue || '…'} />
      </p>
      <RequestFields cell={cell} draft={draft} problems={problems} onChange={change} />
      {refused !== null && <RefusedNotice refused={refused} />}
      <div class="actions">
        <Button variant="text" disabled={sending} onClick={() => onOpen(false)}>
          {t('common.cancel')}
        </Button>
        <Button variant="filled" type="submit" busy={sending}>
          {t(sending ? 'common.sending' : 'request.submit')}
        </Button>
      </div>
    </form>
  );
}

/** Of the problems shown, those that a change has not settled; new ones wait for the next check. */
function stillThere(shown: DraftProblems, found: DraftProblems): DraftProblems {
  const names = ['newValue', 'reason', 'evidence'] as const;

  return Object.fromEntries(
    names
      .filter((name) => shown[name] !== undefined && found[name] !== undefined)
      .map((name) => [name, found[name]]),
  );
}
