import { useEffect, useState } from 'preact/hooks';
import type { RollDayView, RollPupil } from '../../../src/capabilities/roll-call/pure/roll-views';
import type { AbsenceKind } from '../../../src/capabilities/roll-call/pure/statement';
import type { Refused } from '../../../src/contract/envelope';
import { mayRepeat } from '../../client/authority-client';
import { Button } from '../../components/button';
import { Notice, RefusedNotice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import { type DraftPlace, forgetDraft, keepDraft, keptDraft } from './roll-draft';
import {
  absencesOf,
  countsOf,
  marksOf,
  type RollCounts,
  type RollMarks,
  tapped,
} from './roll-marks';

interface TakingProps {
  readonly view: RollDayView;
  /** E-mail of who taps. */
  readonly actor: string;
  readonly onDone: () => Promise<void>;
}

/** What one begins with: what was tapped before the page was lost, what one said before, or nobody. */
function firstMarks(view: RollDayView, place: DraftPlace): RollMarks {
  const own = [view.counts, ...view.others].find((said) => said?.isOwn === true);

  return keptDraft(place) ?? marksOf(own?.absent ?? view.counts?.absent ?? []);
}

/** The names of a class, to be tapped: as many presses as are absent, and one to save. */
export function RollTaking({ view, actor, onDone }: TakingProps) {
  const { t } = useTexts();
  const place: DraftPlace = { ...view, actor };
  const [past, setPast] = useState<readonly RollMarks[]>(() => [firstMarks(view, place)]);
  const marks = past[past.length - 1] ?? new Map();
  const counts = countsOf(marks, view.pupils.length);
  const sending = useSending(place, marks, onDone);

  const show = (next: readonly RollMarks[]) => {
    keepDraft(place, next[next.length - 1] ?? new Map());
    setPast(next);
  };
  const tap = (pupilId: string) => show([...past, tapped(marks, pupilId, view.firstTap)]);

  return (
    <>
      <Tally counts={counts} />
      <Names view={view} marks={marks} onTap={tap} />
      <p class="muted small">{t(view.firstTap === 'P' ? 'roll.hint.P' : 'roll.hint.K')}</p>
      <div class="roll-foot">
        {sending.refused !== null && <NotSent refused={sending.refused} onAgain={sending.send} />}
        <Button
          variant="outlined"
          disabled={past.length < 2}
          onClick={() => show(past.slice(0, -1))}
        >
          {t('roll.undo')}
        </Button>
        <Button variant="filled" busy={sending.busy} onClick={sending.send}>
          <SaveWords counts={counts} />
        </Button>
      </div>
    </>
  );
}

function Names(props: {
  readonly view: RollDayView;
  readonly marks: RollMarks;
  readonly onTap: (pupilId: string) => void;
}) {
  const { view, marks, onTap } = props;

  return (
    <div class="roll">
      {view.pupils.map((pupil) => (
        <PupilButton
          key={pupil.id}
          pupil={pupil}
          kind={marks.get(pupil.id) ?? null}
          onTap={() => onTap(pupil.id)}
        />
      ))}
    </div>
  );
}

function SaveWords({ counts: { P, K, M } }: { readonly counts: RollCounts }) {
  const { t } = useTexts();

  if (P + K + M === 0) {
    return <>{t('roll.none')}</>;
  }

  return <>{t(M === 0 ? 'roll.save' : 'roll.saveLate', { absent: P + K, late: M })}</>;
}

/** A connection that is there again does not always tell: what was not sent is tried so often. */
const AGAIN_MS = 15_000;

/** Sends what is tapped; what did not arrive is sent again, under the same id, once the browser is online again. */
function useSending(place: DraftPlace, marks: RollMarks, onDone: () => Promise<void>) {
  const { send: give, sending } = useCommand('rollCall.take');
  const [refused, setRefused] = useState<Refused | null>(null);

  const send = async () => {
    const { classId, date, session } = place;
    const answer = await give({ classId, date, session, absent: [...absencesOf(marks)] });

    if (answer === null) {
      return;
    }

    setRefused(answer.ok ? null : answer);

    if (answer.ok || !mayRepeat(answer)) {
      forgetDraft(place);
    }

    if (answer.ok) {
      await onDone();
    }
  };

  useAgain(refused !== null && mayRepeat(refused), send);

  return { send, refused, busy: sending };
}

/** While something is lost it is sent again: every so often, and when the browser says that it is online. */
function useAgain(isLost: boolean, send: () => Promise<void>): void {
  useEffect(() => {
    if (!isLost) {
      return;
    }

    const onLine = () => void send();
    const timer = setInterval(onLine, AGAIN_MS);
    window.addEventListener('online', onLine);

    return () => {
      clearInterval(timer);
      window.removeEventListener('online', onLine);
    };
  });
}

function NotSent({
  refused,
  onAgain,
}: {
  readonly refused: Refused;
  readonly onAgain: () => void;
}) {
  const { t } = useTexts();

  return mayRepeat(refused) ? (
    <div role="alert" class="roll-lost">
      <Notice tone="warning">
        <p>
          <strong>{t('roll.offline')}</strong>
        </p>
        <p>{t('roll.offlineMore')}</p>
        <Button variant="text" onClick={onAgain}>
          {t('roll.again')}
        </Button>
      </Notice>
    </div>
  ) : (
    <RefusedNotice refused={refused} />
  );
}

function Tally({ counts: { present, P, K, M } }: { readonly counts: RollCounts }) {
  const { t } = useTexts();
  const parts = [
    [present, t('roll.present')],
    [K, t('roll.kind.K')],
    [P, t('roll.kind.P')],
    [M, t('roll.kind.M')],
  ] as const;

  return (
    <div class="roll-tally" aria-live="polite">
      {parts.map(([count, words]) => (
        <div key={words}>
          <b>{count}</b>
          {words}
        </div>
      ))}
    </div>
  );
}

function PupilButton(props: {
  readonly pupil: RollPupil;
  readonly kind: AbsenceKind | null;
  readonly onTap: () => void;
}) {
  const { t } = useTexts();
  const { pupil, kind, onTap } = props;
  const { number, fullName, name, beside } = pupil;
  const whole = beside === '' ? fullName : `${fullName}, ${beside}`;
  const state = t(`roll.is.${kind ?? ''}`);

  return (
    <button
      type="button"
      class="roll-pupil"
      data-kind={kind ?? ''}
      aria-label={t('roll.pupil', { number, name: whole, state })}
      onClick={onTap}
    >
      <span class="roll-number" aria-hidden="true" data-sign={kind ?? number} />
      <span class="roll-name" aria-hidden="true">
        {name}
        {beside !== '' && <small>{beside}</small>}
      </span>
    </button>
  );
}
