import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One choice of a group. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Radio buttons shown as a row of segments or as a list. */
export function RadioGroup(props: {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly layout?: 'segments' | 'list';
}) {
  const name = useId();

  return (
    <fieldset class="group">
      <legend>{props.legend}</legend>
      <div class={props.layout === 'segments' ? 'segments' : 'options'}>
        {props.choices.map(({ value, label }) => (
          <label key={value} class={props.layout === 'segments' ? 'segment' : 'option'}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Check boxes shown as chips. */
export function CheckGroup(props: {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** Stands after the chips, e.g. a button for all of them. */
  readonly children?: ComponentChildren;
}) {
  const toggle = (value: string) =>
    props.onChange(
      props.values.includes(value)
        ? props.values.filter((one) => one !== value)
        : [...props.values, value],
    );

  return (
    <fieldset class="group">
      <legend>{props.legend}</legend>
      <div class="chips">
        {props.choices.map(({ value, label }) => (
          <label key={value} class="chip">
            <input
              type="checkbox"
              checked={props.values.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>{label}</span>
          </label>
        ))}
        {props.children}
      </div>
    </fieldset>
  );
}
