import type { HomeItem, HomeTone } from '../../../src/contract/home-views';
import { Badge } from '../../components/badge';
import { useTexts } from '../../shell/language';
import { usePlace } from '../../shell/place';
import { HomeActView } from './home-act';
import { HomeColumns } from './home-columns';

const TONES = {
  late: 'error',
  due: 'warning',
  todo: 'info',
  ready: 'success',
  open: 'neutral',
  done: 'neutral',
} as const satisfies Readonly<Record<HomeTone, string>>;

/** Only what presses is said in colour; what is under way or done is quiet. */
const SAID: readonly HomeTone[] = ['late', 'due', 'ready'];

/** Something owed: what it is, how pressing, and what can be done about it from here; its title leads to it. */
export function HomeItemView({ item }: { readonly item: HomeItem }) {
  const { t, said } = useTexts();
  const { go } = usePlace();
  const { tone, title, lines, place, columns = [], acts = [] } = item;

  return (
    <li class={`home-item home-${tone}`}>
      <div class="home-what">
        <button type="button" class="home-title" onClick={() => go(place)}>
          {said(title)}
        </button>
        {columns.length > 0 && <HomeColumns columns={columns} />}
        {lines.map((line) => (
          <p key={said(line)} class="small muted">
            {said(line)}
          </p>
        ))}
      </div>
      <div class="home-side">
        {SAID.includes(tone) && <Badge tone={TONES[tone]} text={t(`home.tone.${tone}`)} />}
        {acts.map((act) => (
          <HomeActView key={said(act.label)} act={act} />
        ))}
      </div>
    </li>
  );
}
