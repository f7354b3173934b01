import { useState } from 'preact/hooks';
import type {
  ClassRosterView,
  PupilChangeView,
} from '../../../src/capabilities/pupils/pure/pupil-views';
import { QueryStatus } from '../../components/query-status';
import { SectionTop } from '../../components/section-top';
import { useTexts } from '../../shell/language';
import { mayGive, type SchoolOverview } from '../../shell/school';
import { type QueryState, useQuery } from '../../shell/use-query';
import { AdmitCard } from './admit-card';
import { ChangeDone } from './change-done';
import { ChangeList } from './change-list';
import { targetClasses } from './pupil-acts';
import { PupilLine } from './pupil-line';

interface ClassRosterProps {
  readonly school: SchoolOverview;
  readonly classId: string;
  readonly onChoose: (classId: string) => void;
}

/** Everybody with a row in the book of a class, the acts, and what has changed. */
export function ClassRoster(props: ClassRosterProps) {
  const roster = useQuery('pupils.list', { classId: props.classId });

  return (
    <>
      <QueryStatus of={roster} lines={8} />
      {roster.value !== null && <Roster {...props} value={roster.value} state={roster} />}
    </>
  );
}

interface RosterProps extends ClassRosterProps {
  readonly value: ClassRosterView;
  readonly state: QueryState<ClassRosterView>;
}

function Roster(props: RosterProps) {
  const { school, classId, onChoose, value, state } = props;
  const [done, setDone] = useState<PupilChangeView | null>(null);
  const finish = async (view: PupilChangeView) => {
    setDone(view);
    await state.reload();
  };

  return (
    <>
      {done !== null && <ChangeDone key={done.id} view={done} here={classId} onChoose={onChoose} />}
      {mayGive(school, 'pupil.change') && (
        <AdmitCard roster={value} onDone={finish} onRefused={state.reload} />
      )}
      <RosterCard {...props} onDone={finish} />
      <ChangeList changes={value.changes} />
    </>
  );
}

function RosterCard(
  props: RosterProps & { readonly onDone: (view: PupilChangeView) => Promise<void> },
) {
  const { t } = useTexts();
  const { school, classId, onChoose, value, state, onDone } = props;
  const mayChange = mayGive(school, 'pupil.change');
  const targets = targetClasses(school, classId);

  return (
    <section class="card">
      <SectionTop
        title={t('pupils.class', { class: classId })}
        loading={state.loading}
        onRefresh={state.reload}
      />
      <RosterHints roster={value} mayChange={mayChange} />
      <ol class="plain pupils-lines">
        {value.lines.map((line) => (
          <PupilLine
            key={line.pupilId}
            line={line}
            roster={value}
            targets={targets}
            mayChange={mayChange}
            onDone={onDone}
            onRefused={state.reload}
            onChoose={onChoose}
          />
        ))}
      </ol>
    </section>
  );
}

/** How many there are, and what somebody who may only read is told. */
function RosterHints(props: { readonly roster: ClassRosterView; readonly mayChange: boolean }) {
  const { t } = useTexts();
  const { lines } = props.roster;
  const all = lines.length;
  const here = lines.filter(({ isHere }) => isHere).length;

  return (
    <>
      <p class="muted small">
        {t(here === all ? 'pupils.count' : 'pupils.countAway', { here, all })}
      </p>
      {!props.mayChange && <p class="muted small">{t('pupils.readOnly')}</p>}
      {all === 0 && <p class="empty">{t('pupils.empty')}</p>}
    </>
  );
}
