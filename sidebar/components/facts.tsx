import type { ComponentChildren } from 'preact';

/** Pairs of a term and what it is; rows without content are left out. */
export function Facts({
  rows,
}: {
  readonly rows: readonly { readonly term: string; readonly value: ComponentChildren }[];
}) {
  return (
    <dl class="facts">
      {rows.map(({ term, value }) => (
        <div key={term} class="fact">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
