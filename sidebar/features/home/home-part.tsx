import { useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { useTexts } from '../../shell/language';
import { DeclareAll } from './declare-all';
import type { PartItems } from './home-counts';
import { HomeItemView } from './home-item';

/** Rows shown before somebody asks for all of them; classes of one's own are always all there. */
const SHOWN = 5;

/** One part of a home: the most pressing first, five rows, then all. */
export function HomePartView({ of }: { readonly of: PartItems }) {
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const { part, items } = of;
  const isWhole = all || part === 'teaching' || items.length <= SHOWN + 1;
  const count = part === 'late' ? items.length : items.reduce((sum, item) => sum + item.count, 0);

  return (
    <section class="card home-part" aria-labelledby={`home-${part}`}>
      <div class="home-part-top">
        <h2 id={`home-${part}`}>
          {t(`home.part.${part}`)}
          {count > 0 && <span class={`count${part === 'late' ? ' count-late' : ''}`}>{count}</span>}
        </h2>
        {part === 'teaching' && <DeclareAll items={items} />}
      </div>
      <ul class="home-items">
        {(isWhole ? items : items.slice(0, SHOWN)).map((item) => (
          <HomeItemView key={item.id} item={item} />
        ))}
      </ul>
      {!isWhole && (
        <Button variant="text" onClick={() => setAll(true)}>
          {t('home.more', { count: items.length })}
        </Button>
      )}
    </section>
  );
}
