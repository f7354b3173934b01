import { useState } from 'preact/hooks';
import type {
  ClassRosterView,
  PupilChangeView,
} from '../../../src/capabilities/pupils/pure/pupil-views';
import { Loading } from '../../components/loading';
import { RefusedNotice } from '../../components/notice';
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
      {roster.refused !== null && (
        <RefusedNotice refused={roster.refused} onRetry={roster.reload} />
      )}
      {roster.value === null && roster.loading && <Loading lines={8} />}
      {roster.value !== null && <Roster {...props} value={roster.value} state={roster} />}
    </>
  );
}

function Roster(
  props: ClassRosterProps & {
    readonly value: ClassRosterView;
    readonly state: QueryState<ClassRosterView>;
  },
) {
  const { t } = useTexts();
  const { school, classId, onChoose, value, state } = props;
  const [done, setDone] = useState<PupilChangeView | null>(null);
  const mayChange = mayGive(school, 'pupil.change');
  const targets = targetClasses(school, classId);
  const here = value.lines.filter(({ isHere }) => isHere).length;
  const all = value.lines.length;
  const finish = async (view: PupilChangeView) => {
    setDone(view);
    await state.reload();
  };

  return (
    <>
      {done !== null && <ChangeDone key={done.id} view={done} here={classId} onChoose={onChoose} />}
      {mayChange && <AdmitCard roster={value} onDone={finish} onRefused={state.reload} />}
      <section class="card">
        <SectionTop
          title={t('pupils.class', { class: classId })}
          loading={state.loading}
          onRefresh={state.reload}
        />
        <p class="muted small">
          {t(here === all ? 'pupils.count' : 'pupils.countAway', { here, all })}
        </p>
        {!mayChange && <p class="muted small">{t('pupils.readOnly')}</p>}
        {all === 0 && <p class="empty">{t('pupils.empty')}</p>}
        <ol class="plain pupils-lines">
          {value.lines.map((line) => (
            <PupilLine
              key={line.pupilId}
              line={line}
              roster={value}
              targets={targets}
              mayChange={mayChange}
              onDone={finish}
              onRefused={state.reload}
              onChoose={onChoose}
            />
          ))}
        </ol>
      </section>
      <ChangeList changes={value.changes} />
    </>
  );
}
