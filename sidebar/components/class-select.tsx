import { Field } from './field';
import { SelectInput } from './select-input';

/** A drop-down list of classes by their ids. */
export function ClassSelect(props: {
  readonly label: string;
  readonly classes: readonly string[];
  readonly value: string;
  readonly onChange: (classId: string) => void;
}) {
  return (
    <Field label={props.label}>
      {(ids) => (
        <SelectInput
          ids={ids}
          value={props.value}
          onChange={props.onChange}
          choices={props.classes.map((id) => ({ value: id, label: id }))}
        />
      )}
    </Field>
  );
}
