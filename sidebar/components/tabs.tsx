import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** One tab: its id, its words, and how many things wait there (null = not counted). */
export interface TabItem {
  readonly id: string;
  readonly label: string;
  readonly count: number | null;
}

/** Tabs by the keyboard pattern of WAI-ARIA: arrows, Home and End move, one tab is in the tab order. */
export function Tabs(props: {
  readonly items: readonly TabItem[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly children: ComponentChildren;
}) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const { items, selected, onSelect } = props;

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(
      event.key,
      items.findIndex(({ id }) => id === selected),
      items.length,
    );
    const item = next === null ? undefined : items[next];

    if (item !== undefined) {
      event.preventDefault();
      onSelect(item.id);
      list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next ?? 0]?.focus();
    }
  };

  return (
    <>
      <div class="tabs" role="tablist" ref={list} onKeyDown={onKeyDown}>
        {items.map(({ id, label, count }) => (
          <button
            key={id}
            id={`${base}-${id}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={id === selected}
            aria-controls={`${base}-panel`}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {label}
            {count !== null && count > 0 && <span class="count">{count}</span>}
          </button>
        ))}
      </div>
      <div id={`${base}-panel`} role="tabpanel" aria-labelledby={`${base}-${selected}`}>
        {props.children}
      </div>
    </>
  );
}

/** The tab a key leads to; null for keys that lead nowhere. */
export function nextIndex(key: string, current: number, length: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: (current + 1) % length,
    ArrowLeft: (current - 1 + length) % length,
    Home: 0,
    End: length - 1,
  };

  return moves[key] ?? null;
}
