import { Badge } from '../../components/badge';
import { Loading } from '../../components/loading';
import { SectionTop } from '../../components/section-top';
import { useTexts } from '../../shell/language';
import { type SchoolOverview, useSchool } from '../../shell/school';
import { sumCoverage } from '../overview/coverage';

/** Before results are decided: which subjects of each class still lack marks that are required by today. */
export function ReviewFeature() {
  const { t } = useTexts();
  const school = useSchool();

  return (
    <section class="stack">
      <SectionTop title={t('review.title')} loading={school.loading} onRefresh={school.reload} />
      <p class="muted">{t('review.intro')}</p>
      {school.value === null && school.loading && <Loading lines={6} />}
      {school.value?.classes.map(({ id }) => (
        <ClassCompleteness key={id} classId={id} school={school.value} />
      ))}
    </section>
  );
}

function ClassCompleteness(props: {
  readonly classId: string;
  readonly school: SchoolOverview | null;
}) {
  const { t } = useTexts();
  const rows = props.school?.coverage.filter(({ classId }) => classId === props.classId) ?? [];
  const sum = sumCoverage(rows);
  const missing = rows.filter(({ entered, required }) => entered < required);
  const nameOf = (id: string) =>
    props.school?.subjects.find((subject) => subject.id === id)?.name ?? id;

  if (sum.required === 0) {
    return null;
  }

  return (
    <article class="card item">
      <div class="card-top">
        <strong>{props.classId}</strong>
        <Badge
          tone={missing.length === 0 ? 'success' : 'warning'}
          text={
            missing.length === 0
              ? t('review.complete')
              : t('review.missing', { count: sum.required - sum.entered })
          }
        />
      </div>
      <ul class="plain small">
        {missing.map(({ subjectId, entered, required, teachers }) => (
          <li key={subjectId}>
            {nameOf(subjectId)}: {entered}/{required} ·{' '}
            {teachers.join(', ') || t('overview.unassigned')}
          </li>
        ))}
      </ul>
    </article>
  );
}
