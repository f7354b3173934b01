import type { CellKind } from '../../../src/book/cell-kind';
import type { FieldIds } from '../../components/field';
import { useFocusOnMount } from '../../components/use-focus-on-mount';

interface ValueInputProps {
  readonly ids: FieldIds;
  readonly kind: CellKind;
  readonly disabled: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/**
 * What is to stand in a cell: chosen where its kind has few values, else typed. The form opens under the button that was
 * pressed: the next keystroke belongs here.
 */
export function ValueInput(props: ValueInputProps) {
  return props.kind.field.choices.length > 0 ? (
    <ChosenValue {...props} />
  ) : (
    <TypedValue {...props} />
  );
}

function ChosenValue({ ids, kind, disabled, value, onChange }: ValueInputProps) {
  const select = useFocusOnMount<HTMLSelectElement>(true);

  return (
    <select
      ref={select}
      id={ids.id}
      disabled={disabled}
      aria-describedby={ids.describedBy}
      aria-invalid={ids.invalid}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">–</option>
      {kind.field.choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

function TypedValue({ ids, kind, disabled, value, onChange }: ValueInputProps) {
  const input = useFocusOnMount<HTMLInputElement>(true);

  return (
    <input
      ref={input}
      id={ids.id}
      class="input-short"
      inputMode={kind.field.inputMode}
      autocomplete="off"
      maxLength={12}
      disabled={disabled}
      aria-describedby={ids.describedBy}
      aria-invalid={ids.invalid}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}
