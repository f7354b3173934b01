import type { HomeColumn } from '../../../src/contract/home-views';
import { formatEnd } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';

/** `HK1.TX1` → `TX1`: the semester is said once, above. */
function shortName(key: string): string {
  return key.split('.')[1] ?? key;
}

const SIGNS: Readonly<Record<HomeColumn['state'], string>> = {
  done: '✓',
  late: '!',
  due: '',
  open: '',
  early: '·',
  closed: '–',
};

/** How far each column has come: a sign and a number beside each bar, never colour alone. */
export function HomeColumns({ columns }: { readonly columns: readonly HomeColumn[] }) {
  return (
    <ul class="home-columns">
      {columns.map((column) => (
        <Column key={column.key} column={column} />
      ))}
    </ul>
  );
}

function Column({ column }: { readonly column: HomeColumn }) {
  const { t } = useTexts();
  const { key, done, of, state, until } = column;
  const words = t(`home.column.${state}`, {
    column: shortName(key),
    done,
    of,
    until: until === null ? '' : formatEnd(until),
  });
  const isCounted = state === 'late' || state === 'due' || (state === 'open' && done > 0);

  return (
    <li class={`home-column home-column-${state}`} title={words}>
      <span class="visually-hidden">{words}</span>
      <span class="home-column-top" aria-hidden="true">
        <span>{shortName(key)}</span>
        <span>
          {SIGNS[state]}
          {isCounted ? `${done}/${of}` : ''}
        </span>
      </span>
      <span class="home-bar" aria-hidden="true">
        <span style={{ width: `${of === 0 ? 0 : Math.round((done / of) * 100)}%` }} />
      </span>
    </li>
  );
}
