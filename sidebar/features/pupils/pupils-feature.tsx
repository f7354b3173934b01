import { ClassSelect } from '../../components/class-select';
import { SchoolGate } from '../../components/school-gate';
import { useTexts } from '../../shell/language';
import { mayAsk, type SchoolOverview } from '../../shell/school';
import { useChosenClass } from '../../shell/use-chosen-class';
import { ClassRoster } from './class-roster';

/** Who is in a class, and who changes class, goes, stays away, returns or comes new. */
export function PupilsFeature() {
  const { t } = useTexts();

  return (
    <section class="stack">
      <div class="section-top">
        <h2>{t('pupils.title')}</h2>
      </div>
      <p class="muted small">{t('pupils.intro')}</p>
      <SchoolGate
        lines={6}
        isFor={(school) => mayAsk(school, 'pupils.list')}
        otherwise={t('pupils.notAllowed')}
      >
        {(school) => <Classes school={school} />}
      </SchoolGate>
    </section>
  );
}

function Classes({ school }: { readonly school: SchoolOverview }) {
  const { t } = useTexts();
  const ids = school.classes.map(({ id }) => id);
  const [classId, choose] = useChosenClass(school, ids);

  return (
    <>
      <div class="pupils-class">
        <ClassSelect label={t('common.class')} classes={ids} value={classId} onChange={choose} />
      </div>
      {classId !== '' && (
        <ClassRoster key={classId} school={school} classId={classId} onChoose={choose} />
      )}
    </>
  );
}
