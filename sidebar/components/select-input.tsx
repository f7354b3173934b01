import type { Choice } from './choice-group';
import type { FieldIds } from './field';

/** A drop-down list inside a field. */
export function SelectInput(props: {
  readonly ids: FieldIds;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <select
      id={props.ids.id}
      aria-describedby={props.ids.describedBy}
      aria-invalid={props.ids.invalid}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    >
      {props.choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
