import { useEffect, useRef, useState } from 'preact/hooks';

/** An entry of a drop-down menu. */
export type MenuEntry =
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly checked?: boolean;
      readonly disabled?: boolean;
      run(): void;
    };

interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly testId?: string;
  readonly className?: string;
  /** Shown instead of the label, which then names the button for screen readers. */
  readonly icon?: string;
}

function moveFocus(list: HTMLElement, step: number): void {
  const items = [...list.querySelectorAll<HTMLButtonElement>('button:not([disabled])')];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  items[(at + step + items.length) % items.length]?.focus();
}

function Entry({ entry, close }: { readonly entry: MenuEntry; readonly close: () => void }) {
  if (entry.kind === 'separator') {
    return <hr />;
  }
  if (entry.kind === 'heading') {
    return <div class="menu-heading">{entry.label}</div>;
  }
  const { label, checked, disabled, run } = entry;
  const choose = (): void => {
    close();
    run();
  };
  const shared = { type: 'button', disabled, onClick: choose } as const;
  return checked === undefined ? (
    <button {...shared} role="menuitem">
      <span class="check" aria-hidden="true" />
      {label}
    </button>
  ) : (
    <button {...shared} role="menuitemcheckbox" aria-checked={checked}>
      <span class="check" aria-hidden="true">
        {checked ? '✓' : ''}
      </span>
      {label}
    </button>
  );
}

/** Calls `close` for a press outside of `root`, or when the window loses the focus. Returns what ends that. */
function closeFromOutside(root: HTMLElement | null, close: () => void): () => void {
  const outside = (event: Event): void => {
    if (event.target instanceof Node && root?.contains(event.target) === false) {
      close();
    }
  };
  addEventListener('pointerdown', outside);
  addEventListener('blur', outside);
  return () => {
    removeEventListener('pointerdown', outside);
    removeEventListener('blur', outside);
  };
}

/** The drop-down's state, the elements it needs, and what keys do to it. */
function useDropDown() {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) {
      return undefined;
    }
    list.current?.querySelector('button')?.focus();
    return closeFromOutside(root.current, () => setOpen(false));
  }, [open]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    } else if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      if (list.current !== null) {
        moveFocus(list.current, step);
      }
    }
    event.stopPropagation();
  };

  return { open, setOpen, root, list, onKeyDown };
}

/** A menu button with its drop-down list: arrows move, Escape closes. */
export function Menu({ label, entries, testId, className, icon }: MenuProps) {
  const { open, setOpen, root, list, onKeyDown } = useDropDown();

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the buttons inside
    <div class={`menu ${className ?? ''}`} ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={icon === undefined ? undefined : label}
        data-testid={testId}
        onClick={() => setOpen(!open)}
      >
        {icon ?? label}
      </button>
      {open && (
        <div class="menu-list" role="menu" aria-label={label} ref={list}>
          {entries.map((entry, index) => (
            <Entry key={index} entry={entry} close={() => setOpen(false)} />
          ))}
        </div>
      )}
    </div>
  );
}
