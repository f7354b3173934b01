import type {
  RollDayView,
  StatementView,
} from '../../../src/capabilities/roll-call/pure/roll-views';
import type { Absence } from '../../../src/capabilities/roll-call/pure/statement';
import { Button } from '../../components/button';
import { Notice, RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { type Texts, useTexts } from '../../shell/language';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { differences } from './roll-marks';
import { dayWords, sessionWord } from './roll-place';

interface SaidProps {
  readonly view: RollDayView;
  readonly onEdit: () => void;
  readonly onDone: () => Promise<void>;
}

/** What was said of a session: by whom, who is absent, and where somebody says otherwise. */
export function RollSaid(props: SaidProps) {
  const { t } = useTexts();
  const { view, onEdit } = props;
  const { counts, mayTake } = view;

  if (counts === null) {
    return null;
  }

  return (
    <>
      <Outcome tone="success" of={`${counts.staffId} ${counts.at} ${counts.absent.length}`}>
        <p>
          <strong>{headline(t, view, counts)}</strong>
        </p>
        <Named view={view} absent={counts.absent} />
        {view.isConfirmed && <p class="muted small">{t('roll.isConfirmed')}</p>}
        {mayTake && (
          <Button variant="text" onClick={onEdit}>
            {t('roll.edit')}
          </Button>
        )}
      </Outcome>
      {view.others.map((other) => (
        <Differing key={other.staffId} {...props} counts={counts} other={other} />
      ))}
    </>
  );
}

function headline(t: Texts['t'], { classId, date, session }: RollDayView, said: StatementView) {
  return t(said.isOwn ? 'roll.saved' : 'roll.savedBy', {
    ...dayWords(t, date),
    class: classId,
    session: sessionWord(t, session),
    at: said.at,
    by: said.by,
  });
}

function nameIn({ pupils }: RollDayView, pupilId: string): string {
  const pupil = pupils.find(({ id }) => id === pupilId);

  if (pupil === undefined) {
    return pupilId;
  }

  return pupil.beside === '' ? pupil.name : `${pupil.name} (${pupil.beside})`;
}

function Named({
  view,
  absent,
}: {
  readonly view: RollDayView;
  readonly absent: readonly Absence[];
}) {
  const { t } = useTexts();
  const away = absent.filter(({ kind }) => kind !== 'M');
  const late = absent.filter(({ kind }) => kind === 'M');
  const named = (list: readonly Absence[]): string =>
    list
      .map(({ pupilId, kind }) =>
        kind === 'M' ? nameIn(view, pupilId) : t('roll.one', { name: nameIn(view, pupilId), kind }),
      )
      .join(', ');

  return (
    <>
      {absent.length === 0 && <p>{t('roll.nobody')}</p>}
      {away.length > 0 && <p>{t('roll.absent', { count: away.length, names: named(away) })}</p>}
      {late.length > 0 && <p>{t('roll.late', { count: late.length, names: named(late) })}</p>}
    </>
  );
}

function Differing(
  props: SaidProps & { readonly counts: StatementView; readonly other: StatementView },
) {
  const { t } = useTexts();
  const { view, counts, other, onDone } = props;
  const found = differences(counts.absent, other.absent);
  const names = found
    .map((item) =>
      t('roll.difference', {
        name: nameIn(view, item.pupilId),
        first: counts.by,
        firstState: t(`roll.is.${item.first}`),
        other: other.by,
        otherState: t(`roll.is.${item.other}`),
      }),
    )
    .join('; ');

  return (
    <Notice tone="warning">
      <p>
        <strong>
          {t('roll.differs', { by: other.by, at: other.at, count: found.length, names })}
        </strong>
      </p>
      {view.mayDecide ? (
        <Decision view={view} said={[other, counts]} onDone={onDone} />
      ) : (
        <p>{t('roll.differsHow')}</p>
      )}
    </Notice>
  );
}

function Decision(props: {
  readonly view: RollDayView;
  /** The other statement, and the one that counts. */
  readonly said: readonly [StatementView, StatementView];
  readonly onDone: () => Promise<void>;
}) {
  const { t } = useTexts();
  const { view, said, onDone } = props;
  const { send, sending } = useCommand('rollCall.decide');
  const { refused, attempt } = useAttempt();

  const decide = async (staffId: string) => {
    const { classId, date, session } = view;
    await attempt(send({ classId, date, session, staffId }), onDone);
  };
  const [other, counts] = said;

  return (
    <>
      <div class="actions">
        <Button busy={sending} onClick={() => decide(other.staffId)}>
          {t('roll.choose', { by: other.by })}
        </Button>
        <Button variant="text" disabled={sending} onClick={() => decide(counts.staffId)}>
          {t('roll.keep', { by: counts.by })}
        </Button>
      </div>
      {refused !== null && <RefusedNotice refused={refused} />}
    </>
  );
}
