import { useState } from 'preact/hooks';
import type { PeriodName } from '../../../src/domain/commands/catalogue';
import { RadioGroup } from '../../components/choice-group';
import { Field } from '../../components/field';
import { Loading } from '../../components/loading';
import { Notice, RefusedNotice } from '../../components/notice';
import { SectionTop } from '../../components/section-top';
import { SelectInput } from '../../components/select-input';
import { useTexts } from '../../shell/language';
import { mayGive, type SchoolOverview, useSchool } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { ClassStates } from './class-states';
import { Completeness } from './completeness';
import { MySubjects } from './my-subjects';
import { NearList, ProposalLists } from './proposals';
import { PupilList } from './pupil-list';
import { ReviewHead } from './review-head';
import { periodOf, reviewedClasses } from './review-scope';

/** Results of a class: completeness, levels with their reasons, proposal lists, and the acts on them. */
export function ReviewFeature() {
  const { t } = useTexts();
  const school = useSchool();

  return (
    <section class="stack">
      <SectionTop title={t('review.title')} loading={school.loading} onRefresh={school.reload} />
      <p class="muted small">{t('review.intro')}</p>
      {school.value === null && school.loading && <Loading lines={6} />}
      {school.value !== null && <Scope school={school.value} />}
    </section>
  );
}

function Scope({ school }: { readonly school: SchoolOverview }) {
  const { t } = useTexts();
  const [term, setTerm] = useState<PeriodName>(1);
  const classes = reviewedClasses(school);
  const [chosen, setChosen] = useState('');
  const classId = chosen === '' ? (classes[0] ?? '') : chosen;
  const teaches = mayGive(school, 'result.complete') ? (school.actor.teaches ?? []) : [];

  return (
    <>
      <RadioGroup
        legend={t('review.term')}
        layout="segments"
        value={String(term)}
        onChange={(value) => setTerm(periodOf(value))}
        choices={[
          { value: '1', label: t('review.term1') },
          { value: '2', label: t('review.term2') },
          { value: 'year', label: t('review.year') },
        ]}
      />
      {school.actor.may.includes('result.states') && (
        <ClassStates key={term} term={term} onChoose={setChosen} />
      )}
      {classes.length > 1 && (
        <Field label={t('review.class')}>
          {(ids) => (
            <SelectInput
              ids={ids}
              value={classId}
              onChange={setChosen}
              choices={classes.map((id) => ({ value: id, label: id }))}
            />
          )}
        </Field>
      )}
      {classId !== '' && <Review key={`${classId}/${term}`} classId={classId} term={term} />}
      {teaches.length > 0 && term !== 'year' && (
        <MySubjects school={school} teaches={teaches} term={term} />
      )}
      {classId === '' && teaches.length === 0 && (
        <Notice tone="info">{t('review.notAllowed')}</Notice>
      )}
    </>
  );
}

function Review(props: { readonly classId: string; readonly term: PeriodName }) {
  const review = useQuery('result.review', props);

  if (review.value === null) {
    return review.refused === null ? (
      <Loading lines={8} />
    ) : (
      <RefusedNotice refused={review.refused} onRetry={review.reload} />
    );
  }

  const { value, reload } = review;

  return (
    <>
      <ReviewHead review={value} onDone={reload} />
      <Completeness review={value} />
      <PupilList review={value} onDone={reload} />
      <ProposalLists lists={value.lists} />
      <NearList near={value.near} />
    </>
  );
}
