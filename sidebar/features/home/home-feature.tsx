import type { HomePart, HomeView } from '../../../src/contract/home-views';
import { Notice } from '../../components/notice';
import { QueryStatus } from '../../components/query-status';
import { SectionTop } from '../../components/section-top';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { useHome } from './home-context';
import { byPart } from './home-counts';
import { HomePartView } from './home-part';

/** Parts that stand at the side where there is room: short lists that are glanced at. */
const AT_SIDE: readonly HomePart[] = ['mine', 'open', 'papers', 'installation'];

/** What one owes and what waits for one, each a press from where it is dealt with. */
export function HomeFeature() {
  const { t } = useTexts();
  const home = useHome();

  return (
    <section class="stack">
      <SectionTop title={t('home.title')} loading={home.loading} onRefresh={home.reload} />
      <QueryStatus of={home} lines={6} />
      {home.value !== null && <Parts view={home.value} />}
    </section>
  );
}

function Parts({ view }: { readonly view: HomeView }) {
  const { t, language } = useTexts();
  const parts = byPart(view.items);
  const side = parts.filter(({ part }) => AT_SIDE.includes(part));
  const main = parts.filter(({ part }) => !AT_SIDE.includes(part));

  return (
    <>
      <p class="small muted">{t('home.at', { time: formatTime(view.at) })}</p>
      {view.faults.map((fault) => (
        <Notice key={fault.vi} tone="warning">
          {fault[language]}
        </Notice>
      ))}
      {parts.length === 0 && <p class="empty">{t('home.nothing')}</p>}
      <div class={main.length > 0 && side.length > 0 ? 'home home-two' : 'home'}>
        {[main, side].map((list, at) => (
          <div key={at === 0 ? 'main' : 'side'} class="home-list">
            {list.map((one) => (
              <HomePartView key={one.part} of={one} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
