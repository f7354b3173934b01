import { Field } from './field';

/** One line of text, or a day. */
export function LineField(props: {
  readonly label: string;
  readonly note?: string;
  readonly type?: 'text' | 'date';
  readonly error?: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { label, note, type = 'text', error = null, value, onChange } = props;

  return (
    <Field label={label} error={error} {...(note === undefined ? {} : { note })}>
      {(ids) => (
        <input
          id={ids.id}
          type={type}
          maxLength={300}
          aria-describedby={ids.describedBy}
          aria-invalid={ids.invalid}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
