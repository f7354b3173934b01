import { useState } from 'preact/hooks';
import type {
  AdoptedView,
  RegulationRuleView,
} from '../../../src/capabilities/regulation/pure/regulation-views';
import { printDate } from '../../../src/kernel/text/date-text';
import { Button } from '../../components/button';
import { Facts } from '../../components/facts';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { mayGive, useSchool } from '../../shell/school';
import { RemoveSentence } from './remove-sentence';
import { RuleText } from './rule-text';
import { SentenceEditor } from './sentence-editor';

interface AdoptedProps {
  readonly adopted: AdoptedView;
  readonly onSaved: () => Promise<void>;
}

/** The regulation in force: what it is, and every sentence with its days. */
export function AdoptedRegulation({ adopted, onSaved }: AdoptedProps) {
  const { t } = useTexts();
  const school = useSchool();
  const [adding, setAdding] = useState(false);
  const mayChange = mayGive(school.value, 'regulation.setRule');
  const saved = async () => {
    await onSaved();
    setAdding(false);
  };

  return (
    <>
      <section class="card">
        <h3>{adopted.name}</h3>
        <Facts rows={factsOf(adopted, t)} />
      </section>
      <h3>{t('regulation.rules', { count: adopted.rules.length })}</h3>
      {adopted.rules.map((rule) => (
        <Sentence key={rule.ruleId} rule={rule} mayChange={mayChange} onSaved={onSaved} />
      ))}
      {mayChange && !adding && (
        <div class="actions">
          <Button onClick={() => setAdding(true)}>{t('regulation.add')}</Button>
        </div>
      )}
      {adding && <SentenceEditor rule={null} onClose={() => setAdding(false)} onSaved={saved} />}
    </>
  );
}

function factsOf(adopted: AdoptedView, t: ReturnType<typeof useTexts>['t']) {
  const { number, date, effectiveFrom, boardDecision, by, at } = adopted;

  return [
    { term: t('regulation.number'), value: number },
    { term: t('regulation.date'), value: date === '' ? '' : printDate(date) },
    { term: t('regulation.effective'), value: effectiveFrom },
    { term: t('regulation.board'), value: boardDecision },
    { term: t('regulation.by'), value: `${by}, ${formatTime(at)}` },
  ].filter(({ value }) => value !== '');
}

type Doing = 'nothing' | 'editing' | 'removing';

function Sentence(props: {
  readonly rule: RegulationRuleView;
  readonly mayChange: boolean;
  readonly onSaved: () => Promise<void>;
}) {
  const { t } = useTexts();
  const { rule, mayChange, onSaved } = props;
  const [doing, setDoing] = useState<Doing>('nothing');
  const close = () => setDoing('nothing');
  const saved = async () => {
    await onSaved();
    close();
  };

  if (doing === 'editing') {
    return <SentenceEditor rule={rule} onClose={close} onSaved={saved} />;
  }

  return (
    <article class="card item">
      <RuleText rule={rule} />
      {doing === 'removing' && <RemoveSentence rule={rule} onClose={close} onSaved={saved} />}
      {mayChange && doing === 'nothing' && (
        <div class="actions">
          <Button variant="text" onClick={() => setDoing('editing')}>
            {t('regulation.edit')}
          </Button>
          <Button variant="text" onClick={() => setDoing('removing')}>
            {t('regulation.remove')}
          </Button>
        </div>
      )}
    </article>
  );
}
