import type { PupilChangeView } from '../../../src/capabilities/pupils/pure/pupil-views';
import { printDate } from '../../../src/kernel/text/date-text';
import { Badge } from '../../components/badge';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { changeName } from './change-words';
import { newestFirst } from './pupil-acts';

/** Changes of a class, newest first: who, what, since when, on what ground, recorded by whom. */
export function ChangeList({ changes }: { readonly changes: readonly PupilChangeView[] }) {
  const { t } = useTexts();

  return (
    <section class="card">
      <h2>
        {t('pupils.changes')}
        {changes.length > 0 && <span class="count">{changes.length}</span>}
      </h2>
      {changes.length === 0 && <p class="muted">{t('pupils.changesEmpty')}</p>}
      <ul class="plain">
        {newestFirst(changes).map((change) => (
          <li key={change.id} class="pupils-line">
            <Change change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ change }: { readonly change: PupilChangeView }) {
  const { t } = useTexts();
  const { kind, fromClassId, toClassId, decision, school } = change;
  const ground = [
    t('pupils.change.from', { date: printDate(change.date) }),
    decision === ''
      ? t('pupils.change.noDecision')
      : t('pupils.change.decision', { decision: decision.replace(/^QĐ\s+/i, '') }),
    school,
  ].filter((part) => part !== '');

  return (
    <>
      <div class="pupils-row">
        <strong>{change.pupilName}</strong>
        <span class="pupils-badges">
          {!change.done && <Badge tone="warning" text={t('pupils.finishingShort')} />}
          <Badge tone="neutral" text={changeName(t, change)} />
        </span>
      </div>
      {kind === 'move' && <p>{t('pupils.change.classes', { from: fromClassId, to: toClassId })}</p>}
      <p>{change.reason}</p>
      <p class="muted small">{ground.join(' · ')}</p>
      <p class="muted small">
        {t('pupils.change.by', { who: change.byName, time: formatTime(change.at) })}
      </p>
    </>
  );
}
