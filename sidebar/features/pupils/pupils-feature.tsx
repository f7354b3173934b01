import { useState } from 'preact/hooks';
import { Field } from '../../components/field';
import { Loading } from '../../components/loading';
import { Notice } from '../../components/notice';
import { SelectInput } from '../../components/select-input';
import { useTexts } from '../../shell/language';
import { type SchoolOverview, useSchool } from '../../shell/school';
import { useClassInFront } from '../../shell/use-class-in-front';
import { ClassRoster } from './class-roster';

/** Who is in a class, and who changes class, goes, stays away, returns or comes new. */
export function PupilsFeature() {
  const { t } = useTexts();
  const school = useSchool();
  const mayList = school.value?.actor.may.includes('pupils.list') ?? false;

  return (
    <section class="stack">
      <div class="section-top">
        <h2>{t('pupils.title')}</h2>
      </div>
      <p class="muted small">{t('pupils.intro')}</p>
      {school.value === null && school.loading && <Loading lines={6} />}
      {school.value !== null && !mayList && <Notice tone="info">{t('pupils.notAllowed')}</Notice>}
      {school.value !== null && mayList && <Classes school={school.value} />}
    </section>
  );
}

function Classes({ school }: { readonly school: SchoolOverview }) {
  const { t } = useTexts();
  const ids = school.classes.map(({ id }) => id);
  const [chosen, setChosen] = useState('');
  const inFront = useClassInFront(school);
  const first = ids.find((id) => id === inFront) ?? ids[0] ?? '';
  const classId = chosen === '' ? (inFront === null ? '' : first) : chosen;

  return (
    <>
      <div class="pupils-class">
        <Field label={t('common.class')}>
          {(fieldIds) => (
            <SelectInput
              ids={fieldIds}
              value={classId}
              onChange={setChosen}
              choices={ids.map((id) => ({ value: id, label: id }))}
            />
          )}
        </Field>
      </div>
      {classId !== '' && (
        <ClassRoster key={classId} school={school} classId={classId} onChoose={setChosen} />
      )}
    </>
  );
}
