import { useState } from 'preact/hooks';
import { REMARK_TAB } from '../../../src/book/registers/remark-register';
import type { RemarksView } from '../../../src/capabilities/remarks/pure/remark-views';
import { Field } from '../../components/field';
import { QueryStatus } from '../../components/query-status';
import { SchoolGate } from '../../components/school-gate';
import { SelectInput } from '../../components/select-input';
import { useTexts } from '../../shell/language';
import type { SchoolOverview } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { RemarkWriting } from './remark-writing';

/** A register of a class in which somebody writes remarks. */
interface Place {
  readonly classId: string;
  readonly subjectId: string;
}

/** The own class first, then what one teaches. */
function placesOf({ actor: { homeroomOf = [], teaches = [] } }: SchoolOverview): readonly Place[] {
  return [
    ...homeroomOf.map((classId) => ({ classId, subjectId: REMARK_TAB })),
    ...teaches.map(({ classId, subjectId }) => ({ classId, subjectId })),
  ];
}

const idOf = ({ classId, subjectId }: Place): string => `${classId}/${subjectId}`;

/** Remarks about the pupils of a class, written with the keyboard or by touch. */
export function RemarksFeature() {
  const { t } = useTexts();

  return (
    <SchoolGate
      lines={8}
      isFor={(school) => placesOf(school).length > 0}
      otherwise={t('remarks.notAllowed')}
    >
      {(school) => <RemarksOf school={school} />}
    </SchoolGate>
  );
}

function RemarksOf({ school }: { readonly school: SchoolOverview }) {
  const places = placesOf(school);
  const [chosen, setChosen] = useState(idOf(places[0] ?? { classId: '', subjectId: '' }));
  const place = places.find((one) => idOf(one) === chosen) ?? places[0];
  const [key, setKey] = useState('');
  const asked = useQuery('remarks.list', place === undefined ? null : { ...place, key });
  const { value: view, reload } = asked;

  return (
    <section class="stack remarks-page">
      <div class="remark-place">
        <PlaceField
          school={school}
          places={places}
          chosen={chosen}
          onChoose={(id) => {
            setChosen(id);
            // Registers have columns of their own.
            setKey('');
          }}
        />
        {view !== null && <ColumnField view={view} onKey={setKey} />}
      </div>
      <QueryStatus of={asked} lines={8} />
      {view !== null && (
        <RemarkWriting
          key={`${view.classId} ${view.subjectId} ${view.key}`}
          view={view}
          actor={school.actor.email}
          onDone={reload}
        />
      )}
    </section>
  );
}

function PlaceField(props: {
  readonly school: SchoolOverview;
  readonly places: readonly Place[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const { t, subject } = useTexts();
  const { school, places, chosen, onChoose } = props;
  const names = new Map(
    [...school.registers, ...school.subjects].map(({ id, name }) => [id, name]),
  );
  const labelOf = ({ classId, subjectId }: Place): string =>
    t('remarks.of', {
      class: classId,
      register: subject(subjectId, names.get(subjectId) ?? subjectId),
    });

  return (
    <Field label={t('remarks.place')}>
      {(ids) => (
        <SelectInput
          ids={ids}
          value={chosen}
          choices={places.map((one) => ({ value: idOf(one), label: labelOf(one) }))}
          onChange={onChoose}
        />
      )}
    </Field>
  );
}

function ColumnField(props: { readonly view: RemarksView; readonly onKey: (key: string) => void }) {
  const { t, assessment } = useTexts();
  const { view, onKey } = props;

  return (
    <Field label={t('remarks.column')}>
      {(ids) => (
        <SelectInput
          ids={ids}
          value={view.key}
          choices={view.columns.map(({ key, isOpen }) => ({
            value: key,
            label: isOpen ? assessment(key) : t('remarks.closed', { column: assessment(key) }),
          }))}
          onChange={onKey}
        />
      )}
    </Field>
  );
}
