import { useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { useTexts } from '../../shell/language';

/** Takes the code at the foot of a printed page. */
export function FootForm(props: {
  readonly busy: boolean;
  readonly onFoot: (foot: string) => unknown;
}) {
  const { t } = useTexts();
  const [foot, setFoot] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = foot.trim() === '';

  const send = () => {
    setTried(true);

    if (!isMissing) {
      props.onFoot(foot);
    }
  };

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FootField value={foot} isMissing={tried && isMissing} onChange={setFoot} />
      <div class="actions">
        <Button variant="filled" busy={props.busy} onClick={send}>
          {t('paper.check')}
        </Button>
      </div>
    </form>
  );
}

function FootField(props: {
  readonly value: string;
  readonly isMissing: boolean;
  readonly onChange: (foot: string) => void;
}) {
  const { t } = useTexts();

  return (
    <Field
      label={t('paper.foot')}
      hint={t('paper.footHint')}
      error={props.isMissing ? t('paper.needFoot') : null}
    >
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          type="text"
          value={props.value}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
