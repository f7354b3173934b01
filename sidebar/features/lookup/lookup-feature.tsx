import { useState } from 'preact/hooks';
import { Loading } from '../../components/loading';
import { Notice, RefusedNotice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { type SchoolOverview, useSchool } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { LedgerFile } from './ledger-file';
import {
  inLanguage,
  type LookupChoice,
  lookupClasses,
  namesOf,
  payloadOf,
  withPart,
} from './lookup-choice';
import { LookupForm } from './lookup-form';
import { LookupResult } from './lookup-result';

/** Was this mark changed? For those who cannot open the sidebar of a book, and for everybody else. */
export function LookupFeature() {
  const { t } = useTexts();
  const school = useSchool();
  const classes = school.value === null ? [] : lookupClasses(school.value);

  return (
    <section class="stack">
      <div class="section-top">
        <h2>{t('lookup.title')}</h2>
      </div>
      <p class="muted small">{t('lookup.intro')}</p>
      {school.value === null && school.loading && <Loading lines={6} />}
      {school.value !== null && classes.length === 0 && (
        <Notice tone="info">{t('lookup.notAllowed')}</Notice>
      )}
      {school.value !== null && classes.length > 0 && (
        <Lookup school={school.value} classes={classes} />
      )}
    </section>
  );
}

function Lookup(props: { readonly school: SchoolOverview; readonly classes: readonly string[] }) {
  const { school, classes } = props;
  const [choice, setChoice] = useState<LookupChoice>({
    classId: classes[0] ?? '',
    subjectId: '',
    pupilId: '',
    assessment: '',
  });
  const [asked, setAsked] = useState<LookupChoice | null>(null);
  const scope = useQuery('mark.scope', { classId: choice.classId });
  const lists = inLanguage(scope.value, useTexts());
  const history = useQuery('mark.history', asked === null ? null : payloadOf(asked));

  const show = () => {
    if (asked === choice) {
      void history.reload();
    }

    setAsked(choice);
  };

  return (
    <>
      {scope.refused !== null && <RefusedNotice refused={scope.refused} onRetry={scope.reload} />}
      <LookupForm
        classes={classes}
        choice={choice}
        scope={lists}
        busy={history.loading}
        onChange={(part, value) => {
          setChoice(withPart(choice, part, value));
          // An answer must not stand below a question it does not belong to.
          setAsked(null);
        }}
        onShow={show}
      />
      {asked !== null && <LookupResult history={history} names={namesOf(asked, lists)} />}
      {school.actor.may.includes('ledger.export') && (
        <LedgerFile key={choice.classId} classId={choice.classId} />
      )}
    </>
  );
}
