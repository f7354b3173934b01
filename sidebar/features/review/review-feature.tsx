import { useRef, useState } from 'preact/hooks';
import type { PeriodName } from '../../../src/contract/payload-fields';
import { RadioGroup } from '../../components/choice-group';
import { Field } from '../../components/field';
import { Loading } from '../../components/loading';
import { Notice, RefusedNotice } from '../../components/notice';
import { SectionTop } from '../../components/section-top';
import { SelectInput } from '../../components/select-input';
import { useTexts } from '../../shell/language';
import { mayGive, type SchoolOverview, useSchool } from '../../shell/school';
import { useServices } from '../../shell/services';
import { useClassInFront } from '../../shell/use-class-in-front';
import { useQuery } from '../../shell/use-query';
import { ClassStates } from './class-states';
import { Completeness } from './completeness';
import { MySubjects } from './my-subjects';
import { NearList, ProposalLists } from './proposals';
import { PupilList } from './pupil-list';
import { ReviewHead } from './review-head';
import { periodAt, periodOf, reviewedClasses } from './review-scope';
import { SharedReloadContext, useReloadAll, useReloads, useSharedReload } from './shared-reload';

/** Results of a class: completeness, levels with their reasons, proposal lists, and the acts on them. */
export function ReviewFeature() {
  const { t } = useTexts();
  const school = useSchool();
  const reloads = useReloads();
  const [refreshing, setRefreshing] = useState(false);

  const refresh = async () => {
    setRefreshing(true);
    await Promise.all([school.reload(), reloads.all()]);
    setRefreshing(false);
  };

  return (
    <SharedReloadContext.Provider value={reloads}>
      <section class="stack">
        <SectionTop
          title={t('review.title')}
          loading={refreshing || school.loading}
          onRefresh={refresh}
        />
        <p class="muted small">{t('review.intro')}</p>
        {school.value === null && school.loading && <Loading lines={6} />}
        {school.value !== null && <Scope school={school.value} onDeclared={school.reload} />}
      </section>
    </SharedReloadContext.Provider>
  );
}

function Scope(props: {
  readonly school: SchoolOverview;
  readonly onDeclared: () => Promise<void>;
}) {
  const { t } = useTexts();
  const { school, onDeclared } = props;
  const { now } = useServices();
  const [term, setTerm] = useState<PeriodName>(() => periodAt(now()));
  const classes = reviewedClasses(school);
  const [chosen, setChosen] = useState('');
  const inFront = useClassInFront(school);
  const first = classes.find((id) => id === inFront) ?? classes[0] ?? '';
  // While it is asked which book is in front, no other class is shown in its place.
  const classId = chosen === '' ? (inFront === null ? '' : first) : chosen;
  const own = mayGive(school, 'result.complete') ? (school.actor.teaches ?? []) : [];
  // Subjects of the class under review are declared where its completeness is shown.
  const teaches = own.filter((one) => one.classId !== classId);
  const section = useRef<HTMLDivElement>(null);

  return (
    <>
      <PeriodChoice value={term} onChange={setTerm} />
      {school.actor.may.includes('result.states') && (
        <ClassStates
          key={term}
          term={term}
          chosen={classId}
          onChoose={(id) => {
            setChosen(id);
            // The class is shown below a list of all classes, out of sight.
            section.current?.focus({ preventScroll: true });
            section.current?.scrollIntoView({ block: 'start' });
          }}
        />
      )}
      {teaches.length > 0 && term !== 'year' && (
        <MySubjects
          school={school}
          teaches={teaches}
          term={term}
          folded={classId !== ''}
          onDeclared={onDeclared}
        />
      )}
      <div class="stack review-class" ref={section} tabIndex={-1}>
        {classes.length > 1 && classId !== '' && (
          <ClassChoice classes={classes} value={classId} onChange={setChosen} />
        )}
        {classId !== '' && <Review key={`${classId}/${term}`} classId={classId} term={term} />}
      </div>
      {classes.length === 0 && own.length === 0 && (
        <Notice tone="info">{t('review.notAllowed')}</Notice>
      )}
    </>
  );
}

function PeriodChoice(props: {
  readonly value: PeriodName;
  readonly onChange: (period: PeriodName) => void;
}) {
  const { t } = useTexts();

  return (
    <RadioGroup
      legend={t('review.term')}
      layout="segments"
      value={String(props.value)}
      onChange={(value) => props.onChange(periodOf(value))}
      choices={[
        { value: '1', label: t('review.term1') },
        { value: '2', label: t('review.term2') },
        { value: 'year', label: t('review.year') },
      ]}
    />
  );
}

function ClassChoice(props: {
  readonly classes: readonly string[];
  readonly value: string;
  readonly onChange: (classId: string) => void;
}) {
  const { t } = useTexts();

  return (
    <Field label={t('review.class')}>
      {(ids) => (
        <SelectInput
          ids={ids}
          value={props.value}
          onChange={props.onChange}
          choices={props.classes.map((id) => ({ value: id, label: id }))}
        />
      )}
    </Field>
  );
}

function Review(props: { readonly classId: string; readonly term: PeriodName }) {
  const review = useQuery('result.review', props);
  const reloadAll = useReloadAll();

  useSharedReload(review.reload);

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
      {review.refused !== null && <RefusedNotice refused={review.refused} onRetry={reload} />}
      <ReviewHead review={value} />
      <Completeness review={value} />
      <ProposalLists lists={value.lists} />
      <NearList near={value.near} />
      <PupilList review={value} onDone={reloadAll} />
    </>
  );
}
