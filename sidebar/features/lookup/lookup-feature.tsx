import { useState } from 'preact/hooks';
import { LifeButton } from '../../components/life-button';
import { RefusedNotice } from '../../components/notice';
import { SchoolGate } from '../../components/school-gate';
import { useTexts } from '../../shell/language';
import { mayAsk, type SchoolOverview } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { HeadsFile } from '../proof/heads-file';
import { LedgerFile } from './ledger-file';
import {
  allOf,
  inLanguage,
  isOneCell,
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

  return (
    <section class="stack">
      <div class="section-top">
        <h2>{t('lookup.title')}</h2>
      </div>
      <p class="muted small">{t('lookup.intro')}</p>
      <SchoolGate
        lines={6}
        isFor={(school) => lookupClasses(school).length > 0}
        otherwise={t('lookup.notAllowed')}
      >
        {(school) => <Lookup school={school} />}
      </SchoolGate>
    </section>
  );
}

function Lookup({ school }: { readonly school: SchoolOverview }) {
  const classes = lookupClasses(school);
  const { choice, change, asked, history, show } = useLookup(classes[0] ?? '');
  const scope = useQuery('mark.scope', { classId: choice.classId });
  const lists = inLanguage(scope.value, useTexts());

  return (
    <>
      {scope.refused !== null && <RefusedNotice refused={scope.refused} onRetry={scope.reload} />}
      <LookupForm
        classes={classes}
        choice={choice}
        scope={lists}
        busy={history.loading}
        onChange={change}
        onShow={show}
      />
      {asked !== null && <LookupResult history={history} names={namesOf(asked, lists)} />}
      {asked !== null && history.value !== null && isOneCell(asked) && <LifeButton cell={asked} />}
      {mayAsk(school, 'ledger.export') && (
        <LedgerFile key={choice.classId} classId={choice.classId} />
      )}
      {mayAsk(school, 'proof.heads') && <HeadsFile />}
    </>
  );
}

/** A choice, and the answer to the last one asked about; the same is asked again when it is wanted again. */
function useLookup(firstClass: string) {
  const [choice, setChoice] = useState<LookupChoice>(() => allOf(firstClass));
  const [asked, setAsked] = useState<LookupChoice | null>(null);
  const history = useQuery('mark.history', asked === null ? null : payloadOf(asked));

  const change = (part: keyof LookupChoice, value: string) => {
    setChoice(withPart(choice, part, value));
    // An answer must not stand below a question it does not belong to.
    setAsked(null);
  };

  const show = () => {
    if (asked === choice) {
      void history.reload();
    }

    setAsked(choice);
  };

  return { choice, change, asked, history, show };
}
