import { useState } from 'preact/hooks';
import { saysSomething } from '../../src/kernel/text/says-something';
import { useTexts } from '../shell/language';
import { BackOrAct } from './back-or-act';
import { Form } from './form';
import { ReasonField } from './reason-field';

interface ReasonFormProps {
  readonly class?: string;
  readonly label: string;
  /** Said where the reason says nothing. */
  readonly missing: string;
  /** What the button says. */
  readonly act: string;
  readonly busy: boolean;
  readonly onBack: () => void;
  /** The reason, trimmed; it says something. */
  readonly onGiven: (reason: string) => Promise<void>;
}

/** Asks for the reason of an act that cannot be taken lightly, before it is done. */
export function ReasonForm(props: ReasonFormProps) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);

  const submit = async () => {
    setMissing(!saysSomething(reason));

    if (saysSomething(reason)) {
      await props.onGiven(reason.trim());
    }
  };

  return (
    <Form class={props.class} onSubmit={submit}>
      <ReasonField
        label={props.label}
        error={isMissing ? props.missing : null}
        startFocused
        value={reason}
        onChange={setReason}
      />
      <BackOrAct
        back={t('common.back')}
        act={props.act}
        variant="danger"
        busy={props.busy}
        onBack={props.onBack}
      />
    </Form>
  );
}
