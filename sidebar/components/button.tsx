import type { ComponentChildren } from 'preact';

/** Looks and state of a button. A busy button cannot be pressed and says so. */
export interface ButtonProps {
  readonly variant?: 'filled' | 'tonal' | 'outlined' | 'text' | 'danger';
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  readonly busy?: boolean;
  readonly onClick?: () => unknown;
  readonly children: ComponentChildren;
}

/** A button of the page. */
export function Button(props: ButtonProps) {
  const { variant = 'tonal', type = 'button', disabled = false, busy = false } = props;

  return (
    <button
      type={type}
      class={`button button-${variant}`}
      disabled={disabled || busy}
      aria-busy={busy}
      onClick={() => {
        void props.onClick?.();
      }}
    >
      {busy && <span class="spinner" aria-hidden="true" />}
      {props.children}
    </button>
  );
}
