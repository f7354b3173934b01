import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PeriodName } from '../../../src/contract/payload-fields';
import { ClassSelect } from '../../components/class-select';
import { Loading } from '../../components/loading';
import { Notice } from '../../components/notice';
import { SectionTop } from '../../components/section-top';
import { useTexts } from '../../shell/language';
import { mayAsk, mayGive, type SchoolOverview, useSchool } from '../../shell/school';
import { useServices } from '../../shell/services';
import { useChosenClass } from '../../shell/use-chosen-class';
import { ClassReview } from './class-review';
import { ClassStates } from './class-states';
import { MySubjects } from './my-subjects';
import { PeriodChoice } from './period-choice';
import { periodAt, reviewedClasses } from './review-scope';
import { SharedReloadContext, useReloads } from './shared-reload';

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
  const [classId, choose] = useChosenClass(school, classes);
  const own = ownSubjects(school);
  const section = useRef<HTMLDivElement>(null);

  const chooseAbove = (id: string) => {
    choose(id);
    // The class is shown below a list of all classes, out of sight.
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'start' });
  };

  return (
    <>
      <PeriodChoice value={term} onChange={setTerm} />
      {mayAsk(school, 'result.states') && (
        <ClassStates key={term} term={term} chosen={classId} onChoose={chooseAbove} />
      )}
      <OwnSubjects school={school} term={term} classId={classId} onDeclared={onDeclared} />
      <ClassSection
        element={section}
        classes={classes}
        classId={classId}
        term={term}
        onChoose={choose}
      />
      {classes.length === 0 && own.length === 0 && (
        <Notice tone="info">{t('review.notAllowed')}</Notice>
      )}
    </>
  );
}

/** One class, below the list of all; chosen from a list of its own where there are several. */
function ClassSection(props: {
  readonly element: RefObject<HTMLDivElement>;
  readonly classes: readonly string[];
  /** '' = none. */
  readonly classId: string;
  readonly term: PeriodName;
  readonly onChoose: (classId: string) => void;
}) {
  const { t } = useTexts();
  const { element, classes, classId, term, onChoose } = props;

  return (
    <div class="stack review-class" ref={element} tabIndex={-1}>
      {classes.length > 1 && classId !== '' && (
        <ClassSelect
          label={t('review.class')}
          classes={classes}
          value={classId}
          onChange={onChoose}
        />
      )}
      {classId !== '' && <ClassReview key={`${classId}/${term}`} classId={classId} term={term} />}
    </div>
  );
}

/** What the person teaches and may declare complete. */
function ownSubjects(school: SchoolOverview): NonNullable<SchoolOverview['actor']['teaches']> {
  return mayGive(school, 'result.complete') ? (school.actor.teaches ?? []) : [];
}

/** Subjects of the class under review are declared where its completeness is shown; a year is declared by semester. */
function OwnSubjects(props: {
  readonly school: SchoolOverview;
  readonly term: PeriodName;
  /** The class under review; '' = none. */
  readonly classId: string;
  readonly onDeclared: () => Promise<void>;
}) {
  const { school, term, classId, onDeclared } = props;
  const teaches = ownSubjects(school).filter((one) => one.classId !== classId);

  return teaches.length > 0 && term !== 'year' ? (
    <MySubjects
      school={school}
      teaches={teaches}
      term={term}
      folded={classId !== ''}
      onDeclared={onDeclared}
    />
  ) : null;
}
