import { NamedSelect } from './named-select';

/** A drop-down list of classes by their ids. */
export function ClassSelect(props: {
  readonly label: string;
  readonly classes: readonly string[];
  readonly value: string;
  readonly onChange: (classId: string) => void;
}) {
  const { classes, ...rest } = props;

  return <NamedSelect {...rest} list={classes.map((id) => ({ id, name: id }))} />;
}
