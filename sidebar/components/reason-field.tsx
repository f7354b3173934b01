import { useTexts } from '../shell/language';
import { Field } from './field';
import { TextArea } from './text-area';

/** A required reason. */
export function ReasonField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | null;
  readonly value: string;
  readonly rows?: number;
  readonly startFocused?: boolean;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTexts();

  return (
    <Field label={props.label} note={t('common.required')} hint={props.hint} error={props.error}>
      {(ids) => (
        <TextArea
          ids={ids}
          rows={props.rows ?? 2}
          startFocused={props.startFocused}
          value={props.value}
          onChange={props.onChange}
        />
      )}
    </Field>
  );
}
