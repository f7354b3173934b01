import { useState } from 'preact/hooks';
import type { PupilChangeView } from '../../../src/capabilities/pupils/pure/pupil-views';
import { mayRepeat } from '../../client/authority-client';
import { useServices } from '../../shell/services';
import { useAttempt } from '../../shell/use-attempt';
import type { CommandSender } from '../../shell/use-command';
import { ChangeConfirm } from './change-confirm';
import { type ChangeCase, type ChangeDraft, changePayload, emptyDraft } from './change-draft';
import type { Offered } from './change-fields';
import { ChangeFillIn } from './change-fill-in';

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
  const { at, sender, onDone, onRefused } = props;
  const [draft, setDraft] = useState<ChangeDraft>(() => emptyDraft(now()));
  const [step, setStep] = useState<'first' | 'confirming' | 'returned'>('first');
  const { refused, attempt } = useAttempt();

  const send = async () => {
    const refusal = await attempt(sender.send(changePayload(draft, { ...at, now: now() })), onDone);

    // A definite refusal often means that others have changed the list meanwhile.
    if (refusal !== null && !mayRepeat(refusal)) {
      void onRefused();
    }
  };

  return step === 'confirming' ? (
    <ChangeConfirm
      kind={at.kind}
      classId={at.classId}
      pupil={props.pupil}
      draft={draft}
      refused={refused}
      sending={sender.sending}
      onBack={() => setStep('returned')}
      onSend={send}
    />
  ) : (
    <ChangeFillIn
      {...props}
      startFocused={props.startFocused || step === 'returned'}
      draft={draft}
      refused={refused}
      onChange={setDraft}
      onReview={() => setStep('confirming')}
    />
  );
}
