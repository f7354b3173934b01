import { useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { QueryStatus } from '../../components/query-status';
import { SchoolGate } from '../../components/school-gate';
import { useTexts } from '../../shell/language';
import type { SchoolOverview } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { PlaceChoice } from './place-choice';
import { RollMonth } from './roll-month';
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
  const { t } = useTexts();
  const [place, setPlace] = useState<RollPlace>({ classId: firstClass(school) });
  const [isMonth, setMonth] = useState(false);

  return (
    <section class="stack roll-page">
      {isMonth ? (
        <RollMonth key={place.classId} classId={place.classId} />
      ) : (
        <OneSession place={place} actor={school.actor.email} onPlace={setPlace} />
      )}
      <div>
        <Button variant="text" onClick={() => setMonth(!isMonth)}>
          {t(isMonth ? 'roll.oneSession' : 'roll.wholeMonth')}
        </Button>
      </div>
    </section>
  );
}

function OneSession(props: {
  readonly place: RollPlace;
  readonly actor: string;
  readonly onPlace: (place: RollPlace) => void;
}) {
  const { place, actor, onPlace } = props;
  const [choosing, setChoosing] = useState(false);
  const asked = useQuery('rollCall.day', place);
  const { value: view, reload } = asked;

  return (
    <>
      <RollHead
        classId={place.classId}
        view={view}
        isChoosing={choosing}
        onChoose={() => setChoosing(!choosing)}
      />
      {choosing && view !== null && <PlaceChoice view={view} onPlace={onPlace} />}
      <QueryStatus of={asked} lines={8} />
      {view !== null && (
        <RollSession
          key={`${view.classId} ${view.date} ${view.session}`}
          view={view}
          actor={actor}
          onPlace={onPlace}
          onDone={reload}
        />
      )}
    </>
  );
}
