import { useState } from 'preact/hooks';
import { QueryStatus } from '../../components/query-status';
import { SchoolGate } from '../../components/school-gate';
import { useTexts } from '../../shell/language';
import type { SchoolOverview } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { PlaceChoice } from './place-choice';
import { firstClass, type RollPlace } from './roll-place';
import { RollHead, RollSession } from './roll-sheet';

/** The roll call: who of a class is absent or late, tapped on a phone. */
export function RollCallFeature() {
  const { t } = useTexts();

  return (
    <SchoolGate
      lines={8}
      isFor={(school) => firstClass(school) !== ''}
      otherwise={t('roll.notAllowed')}
    >
      {(school) => <RollCallOf school={school} />}
    </SchoolGate>
  );
}

function RollCallOf({ school }: { readonly school: SchoolOverview }) {
  const [place, setPlace] = useState<RollPlace>({ classId: firstClass(school) });
  const [choosing, setChoosing] = useState(false);
  const asked = useQuery('rollCall.day', place);
  const { value: view, reload } = asked;

  return (
    <section class="stack roll-page">
      <RollHead
        classId={place.classId}
        view={view}
        isChoosing={choosing}
        onChoose={() => setChoosing(!choosing)}
      />
      {choosing && view !== null && <PlaceChoice view={view} onPlace={setPlace} />}
      <QueryStatus of={asked} lines={8} />
      {view !== null && (
        <RollSession
          key={`${view.classId} ${view.date} ${view.session}`}
          view={view}
          onPlace={setPlace}
          onDone={reload}
        />
      )}
    </section>
  );
}
