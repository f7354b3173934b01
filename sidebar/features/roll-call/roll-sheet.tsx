import { useState } from 'preact/hooks';
import type { RollDayView } from '../../../src/capabilities/roll-call/pure/roll-views';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { dayWords, type RollPlace, sessionWord } from './roll-place';
import { RollSaid } from './roll-said';
import { RollTaking } from './roll-taking';

/** Which roll this is; the choice of another one opens beneath. */
export function RollHead(props: {
  readonly classId: string;
  readonly view: RollDayView | null;
  readonly isChoosing: boolean;
  readonly onChoose: () => void;
}) {
  const { t } = useTexts();
  const { classId, view, isChoosing, onChoose } = props;

  return (
    <div class="roll-head">
      <div class="roll-title">
        <h2>{t('roll.title', { class: classId })}</h2>
        {view !== null && (
          <p class="muted">
            {t('roll.when', {
              ...dayWords(t, view.date),
              session: sessionWord(t, view.session),
              count: view.pupils.length,
            })}
          </p>
        )}
      </div>
      <button
        type="button"
        class="button button-text"
        aria-expanded={isChoosing}
        onClick={onChoose}
      >
        {t('roll.change')}
      </button>
    </div>
  );
}

interface SessionProps {
  readonly view: RollDayView;
  /** E-mail of who asks. */
  readonly actor: string;
  readonly onPlace: (place: RollPlace) => void;
  readonly onDone: () => Promise<void>;
}

/** One session of a class: the names to tap, or what was said. */
export function RollSession(props: SessionProps) {
  const { t } = useTexts();
  const { view, actor, onDone } = props;
  const [editing, setEditing] = useState(false);

  if (view.off !== null) {
    return <DayOffNote {...props} />;
  }

  if (view.pupils.length === 0) {
    return <p class="empty">{t('roll.noPupils', { class: view.classId })}</p>;
  }

  if (view.mayTake && (view.counts === null || editing)) {
    return (
      <RollTaking
        view={view}
        actor={actor}
        onDone={async () => {
          await onDone();
          setEditing(false);
        }}
      />
    );
  }

  return view.counts === null ? (
    <Notice tone="info">{t('roll.notTaken')}</Notice>
  ) : (
    <RollSaid view={view} onEdit={() => setEditing(true)} onDone={onDone} />
  );
}

function DayOffNote({ view, onPlace }: SessionProps) {
  const { t } = useTexts();
  const { off, date, dayBefore, classId, session } = view;

  return (
    <div class="empty stack">
      <p>
        {t(`roll.off.${off?.kind ?? 'outside'}`, {
          ...dayWords(t, date),
          name: off?.kind === 'holiday' ? off.name : '',
        })}
      </p>
      {dayBefore !== null && (
        <div>
          <Button onClick={() => onPlace({ classId, session, date: dayBefore })}>
            {t('roll.dayBefore', dayWords(t, dayBefore))}
          </Button>
        </div>
      )}
    </div>
  );
}
