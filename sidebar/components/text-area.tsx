import type { FieldIds } from './field';
import { useFocusOnMount } from './use-focus-on-mount';

/** Several lines of text inside a {@link FieldIds} field; `autoFocus` for a field that appears when asked for. */
export function TextArea(props: {
  readonly ids: FieldIds;
  readonly rows: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  readonly startFocused?: boolean;
  readonly monospace?: boolean;
}) {
  const { ids, rows, value, onChange, maxLength = 1000, monospace = false } = props;
  const input = useFocusOnMount<HTMLTextAreaElement>(props.startFocused ?? false);

  return (
    <textarea
      ref={input}
      id={ids.id}
      class={monospace ? 'table-text' : undefined}
      rows={rows}
      maxLength={maxLength}
      spellcheck={!monospace}
      wrap={monospace ? 'off' : 'soft'}
      aria-describedby={ids.describedBy}
      aria-invalid={ids.invalid}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}
