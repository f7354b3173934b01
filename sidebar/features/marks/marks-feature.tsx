import { useState } from 'preact/hooks';
import { RefusedNotice } from '../../components/notice';
import { SchoolGate } from '../../components/school-gate';
import { useTexts } from '../../shell/language';
import { useNamed, usePlace } from '../../shell/place';
import type { SchoolOverview } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { inLanguage, lookupClasses } from '../lookup/lookup-choice';
import { ColumnMarks } from './column-marks';
import { firstPlace, type MarksPlace, withClass, withSubject } from './marks-place';
import { PlaceForm } from './place-form';

/** The marks of a class on the page: column by column, each with its card, its history and the request to correct it. */
export function MarksFeature() {
  const { t } = useTexts();

  return (
    <section class="stack">
      <div class="section-top">
        <h2>{t('marks.title')}</h2>
      </div>
      <p class="muted small">{t('marks.intro')}</p>
      <SchoolGate
        lines={6}
        isFor={(school) => lookupClasses(school).length > 0}
        otherwise={t('lookup.notAllowed')}
      >
        {(school) => <Marks school={school} />}
      </SchoolGate>
    </section>
  );
}

/** The place the address names, of the classes one may look at; null = none. */
function useNamedPlace(classes: readonly string[]): MarksPlace | null {
  const classId = useNamed('class', classes);
  const { place } = usePlace();

  return classId === ''
    ? null
    : { classId, subjectId: place?.subject ?? '', key: place?.column ?? '' };
}

function Marks({ school }: { readonly school: SchoolOverview }) {
  const classes = lookupClasses(school);
  const named = useNamedPlace(classes);
  const [place, setPlace] = useState<MarksPlace>(
    () => named ?? firstPlace(school, classes[0] ?? ''),
  );
  const asked = useQuery('mark.scope', { classId: place.classId });
  const scope = inLanguage(asked.value, useTexts());
  // The subject stands in the list of the class, or the first of the list takes its place.
  const subject =
    scope?.subjects.find(({ id }) => id === place.subjectId) ?? scope?.subjects[0] ?? null;
  const column = subject?.columns.find(({ id }) => id === place.key) ?? subject?.columns[0] ?? null;

  return (
    <>
      {asked.refused !== null && <RefusedNotice refused={asked.refused} onRetry={asked.reload} />}
      <PlaceForm
        classes={classes}
        classId={place.classId}
        subjects={scope?.subjects ?? []}
        subjectId={subject?.id ?? ''}
        columns={subject?.columns ?? []}
        columnId={column?.id ?? ''}
        onClass={(classId) => setPlace(withClass(place, classId))}
        onSubject={(subjectId) => setPlace(withSubject(place, subjectId))}
        onColumn={(key) => setPlace({ ...place, subjectId: subject?.id ?? '', key })}
      />
      {subject !== null && column !== null && (
        <ColumnMarks
          key={`${place.classId} ${subject.id}`}
          classId={place.classId}
          subjectId={subject.id}
          column={column}
        />
      )}
    </>
  );
}
