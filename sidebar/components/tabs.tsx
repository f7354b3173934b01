import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** One tab: its id, its words, and how many things wait there (null = not counted). */
export interface TabItem {
  readonly id: string;
  readonly label: string;
  readonly count: number | null;
}

interface TabsProps {
  readonly items: readonly TabItem[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** Tabs by the keyboard pattern of WAI-ARIA: arrows, Home and End move, one tab is in the tab order. */
export function Tabs(props: TabsProps & { readonly children: ComponentChildren }) {
  const base = useId();
  const { items, selected, onSelect, children } = props;

  return (
    <>
      <TabList items={items} selected={selected} onSelect={onSelect} base={base} />
      <div id={`${base}-panel`} role="tabpanel" aria-labelledby={`${base}-${selected}`}>
        {children}
      </div>
    </>
  );
}

/** `base`: what the ids of the tabs and of their panel begin with. */
function TabList({ items, selected, onSelect, base }: TabsProps & { readonly base: string }) {
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const current = items.findIndex(({ id }) => id === selected);
    const next = nextIndex(event.key, current, items.length);
    const item = next === null ? undefined : items[next];

    if (item !== undefined) {
      event.preventDefault();
      onSelect(item.id);
      list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next ?? 0]?.focus();
    }
  };

  return (
    <div class="tabs" role="tablist" ref={list} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <Tab
          key={item.id}
          item={item}
          base={base}
          isSelected={item.id === selected}
          onSelect={onSelect}
        />
      ))}
    </div>
  );
}

function Tab(props: {
  readonly item: TabItem;
  readonly base: string;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}) {
  const { item, base, isSelected, onSelect } = props;
  const { id, label, count } = item;

  return (
    <button
      id={`${base}-${id}`}
      type="button"
      role="tab"
      class="tab"
      aria-selected={isSelected}
      aria-controls={`${base}-panel`}
      tabIndex={isSelected ? 0 : -1}
      onClick={() => onSelect(id)}
    >
      {label}
      {count !== null && count > 0 && <span class="count">{count}</span>}
    </button>
  );
}

/** The tab a key leads to; null for keys that lead nowhere. */
export function nextIndex(key: string, current: number, length: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: (current + 1) % length,
    ArrowLeft: (current - 1 + length) % length,
    ArrowDown: (current + 1) % length,
    ArrowUp: (current - 1 + length) % length,
    Home: 0,
    End: length - 1,
  };

  return moves[key] ?? null;
}
