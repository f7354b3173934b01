import { Field } from './field';
import { SelectInput } from './select-input';

/** A drop-down list of things by their names. */
export function NamedSelect(props: {
  readonly label: string;
  readonly list: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  return (
    <Field label={props.label}>
      {(ids) => (
        <SelectInput
          ids={ids}
          value={props.value}
          onChange={props.onChange}
          choices={props.list.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </Field>
  );
}
