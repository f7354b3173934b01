import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../texts';

const FOCUSABLE =
  'button:not([disabled]), [href], input:not([disabled]), select, textarea, iframe, [tabindex="0"]';

interface DialogProps {
  readonly title: string;
  readonly testId: string;
  readonly width?: number;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Keeps Tab inside the dialog. */
function trapTab(event: KeyboardEvent, box: HTMLElement): void {
  const items = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const edge = event.shiftKey ? items[0] : items.at(-1);
  const other = event.shiftKey ? items.at(-1) : items[0];
  if (document.activeElement === edge || document.activeElement === box) {
    event.preventDefault();
    other?.focus();
  }
}

/** Gives the focus to the box, or what in it asks for it. Returns what gives it back to who had it. */
function takeFocus(box: HTMLElement | null): () => void {
  const before = document.activeElement;
  const first =
    box?.querySelector<HTMLElement>('[data-autofocus]') ??
    box?.querySelector<HTMLElement>(FOCUSABLE);
  (first ?? box)?.focus();
  return () => {
    if (before instanceof HTMLElement) {
      before.focus();
    }
  };
}

/** A modal dialog: takes the focus, keeps it, gives it back; Escape closes. */
export function Dialog({ title, testId, width, onClose, children }: DialogProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => takeFocus(box.current), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      onClose();
    }
    if (event.key === 'Tab' && box.current !== null) {
      trapTab(event, box.current);
    }
  };

  return (
    <div class="scrim">
      <div
        ref={box}
        class="dialog"
        role="dialog"
        aria-modal="true"
        aria-label={title}
        data-testid={testId}
        tabIndex={-1}
        style={width === undefined ? undefined : { width: `${width}px` }}
        onKeyDown={onKeyDown}
      >
        <header>
          <h2>{title}</h2>
          <button type="button" class="icon-button" aria-label={t('close')} onClick={onClose}>
            ✕
          </button>
        </header>
        {children}
      </div>
    </div>
  );
}
