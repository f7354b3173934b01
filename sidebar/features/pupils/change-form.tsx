import { useId, useState } from 'preact/hooks';
import type { PupilChangeView } from '../../../src/capabilities/pupils/pure/pupil-views';
import type { Refused } from '../../../src/contract/envelope';
import { mayRepeat } from '../../client/authority-client';
import { Button } from '../../components/button';
import { RefusedNotice } from '../../components/notice';
import { useFocusOnMount } from '../../components/use-focus-on-mount';
import { useFocusOnProblem } from '../../components/use-focus-on-problem';
import { useTexts } from '../../shell/language';
import { useServices } from '../../shell/services';
import type { CommandSender } from '../../shell/use-command';
import { ChangeConfirm } from './change-confirm';
import {
  type ChangeCase,
  type ChangeDraft,
  type ChangeProblems,
  changePayload,
  changeProblems,
  emptyDraft,
  stillThere,
} from './change-draft';
import { ChangeFields, type Offered } from './change-fields';

/** What the form is about. */
export interface ChangeFormProps {
  readonly title: string;
  readonly at: Omit<ChangeCase, 'now'>;
  /** Full name; '' for somebody who comes new. */
  readonly pupil: string;
  readonly offered: Offered;
  /** Kept by whoever shows the form, so that a repeated command has the same id even if the form was closed. */
  readonly sender: CommandSender<'pupil.change'>;
  /** The form appears because it was asked for. */
  readonly startFocused: boolean;
  readonly onCancel: () => void;
  readonly onDone: (view: PupilChangeView) => Promise<void>;
  readonly onRefused: () => Promise<void>;
}

/** A change in two steps: fill in, then read what will happen and send. A refusal leaves everything as typed. */
export function ChangeForm(props: ChangeFormProps) {
  const { now } = useServices();
  const { sender, onDone, onRefused } = props;
  const [draft, setDraft] = useState<ChangeDraft>(() => emptyDraft(now()));
  const [confirming, setConfirming] = useState(false);
  const [returned, setReturned] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);

  const send = async () => {
    setRefused(null);
    const answer = await sender.send(changePayload(draft, { ...props.at, now: now() }));

    if (answer?.ok === true) {
      await onDone(answer.value);
    } else if (answer !== null) {
      setRefused(answer);
      // A definite refusal often means that others have changed the list meanwhile.
      void (mayRepeat(answer) ? undefined : onRefused());
    }
  };

  return confirming ? (
    <ChangeConfirm
      kind={props.at.kind}
      classId={props.at.classId}
      pupil={props.pupil}
      draft={draft}
      refused={refused}
      sending={sender.sending}
      onBack={() => {
        setConfirming(false);
        setReturned(true);
      }}
      onSend={send}
    />
  ) : (
    <FillIn
      {...props}
      startFocused={props.startFocused || returned}
      draft={draft}
      refused={refused}
      onChange={setDraft}
      onReview={() => setConfirming(true)}
    />
  );
}

interface FillInProps extends ChangeFormProps {
  readonly draft: ChangeDraft;
  readonly refused: Refused | null;
  readonly onChange: (draft: ChangeDraft) => void;
  readonly onReview: () => void;
}

function FillIn(props: FillInProps) {
  const { t } = useTexts();
  const { now } = useServices();
  const { at, draft, onChange, onReview, onCancel } = props;
  const title = useId();
  const heading = useFocusOnMount<HTMLHeadingElement>(props.startFocused);
  const [problems, setProblems] = useState<ChangeProblems>({});
  const [checks, setChecks] = useState(0);
  const form = useFocusOnProblem(checks);
  const check = (checked: ChangeDraft) => changeProblems(checked, { ...at, now: now() });

  const change = (changed: ChangeDraft) => {
    onChange(changed);
    setProblems((old) => stillThere(old, check(changed)));
  };

  const review = () => {
    const found = check(draft);

    setProblems(found);
    setChecks((old) => old + 1);

    if (Object.keys(found).length === 0) {
      onReview();
    }
  };

  return (
    <form
      ref={form}
      class="form pupils-form"
      noValidate
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        review();
      }}
    >
      <h3 id={title} ref={heading} tabIndex={-1}>
        {props.title}
      </h3>
      <ChangeFields
        kind={at.kind}
        draft={draft}
        problems={problems}
        offered={props.offered}
        onChange={change}
      />
      {props.refused !== null && <RefusedNotice refused={props.refused} />}
      <div class="actions">
        <Button variant="text" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button variant="filled" type="submit">
          {t('pupils.review')}
        </Button>
      </div>
    </form>
  );
}
