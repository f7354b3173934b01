import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** Ids that tie an input to its hint and its error. */
export interface FieldIds {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/** A labelled input with hint and error below; the error replaces nothing and is read out. */
export function Field(props: {
  readonly label: string;
  readonly note?: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly children: (ids: FieldIds) => ComponentChildren;
}) {
  const id = useId();
  const { label, note, hint, error = null } = props;
  const described = [hint === undefined ? '' : `${id}-hint`, error === null ? '' : `${id}-error`];

  return (
    <div class="field">
      <label for={id}>
        {label}
        {note !== undefined && <span class="field-note"> ({note})</span>}
      </label>
      {props.children({
        id,
        describedBy: described.filter((one) => one !== '').join(' ') || undefined,
        invalid: error !== null,
      })}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="field-error" id={`${id}-error`} aria-live="polite">
        {error}
      </p>
    </div>
  );
}
