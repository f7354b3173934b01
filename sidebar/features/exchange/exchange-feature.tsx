import { useState } from 'preact/hooks';
import { EXCHANGE_IDS } from '../../../src/capabilities/exchange/pure/exchange-ids';
import { RadioGroup } from '../../components/choice-group';
import { ClassPicker } from '../../components/class-picker';
import { DownloadButton } from '../../components/download-button';
import { SchoolGate } from '../../components/school-gate';
import { useTexts } from '../../shell/language';
import { mayGive, type SchoolOverview } from '../../shell/school';
import { useCommand } from '../../shell/use-command';
import { periodOf } from '../review/review-scope';
import { type ExchangeChoice, exchangeId, FIRST_CHOICE } from './exchange-choice';

/** Files for other software, so that nobody types there what stands here. */
export function ExchangeFeature() {
  const { t } = useTexts();

  return (
    <section class="stack">
      <div class="section-top">
        <h2>{t('exchange.title')}</h2>
      </div>
      <p class="muted small">{t('exchange.intro')}</p>
      <SchoolGate
        lines={6}
        isFor={(school) => mayGive(school, 'exchange.take')}
        otherwise={t('lookup.notAllowed')}
      >
        {(school) => <ExchangeForm school={school} />}
      </SchoolGate>
    </section>
  );
}

function ExchangeForm({ school }: { readonly school: SchoolOverview }) {
  const { t } = useTexts();
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const { send } = useCommand('exchange.take');

  return (
    <section class="card form">
      <ExchangeFields school={school} choice={choice} onChange={setChoice} />
      <DownloadButton
        text={t('exchange.take')}
        variant="filled"
        ask={() => send(choice)}
        said={(file) => t('exchange.taken', { file })}
      />
    </section>
  );
}

function ExchangeFields(props: {
  readonly school: SchoolOverview;
  readonly choice: ExchangeChoice;
  readonly onChange: (choice: ExchangeChoice) => void;
}) {
  const { t } = useTexts();
  const { school, choice, onChange } = props;

  return (
    <>
      <RadioGroup
        legend={t('exchange.file')}
        choices={EXCHANGE_IDS.map((id) => ({ value: id, label: t(`exchange.file.${id}`) }))}
        value={choice.file}
        onChange={(value) => onChange({ ...choice, file: exchangeId(value) })}
      />
      <p class="muted small">{t(`exchange.hint.${choice.file}`)}</p>
      {choice.file !== 'pupils' && (
        <RadioGroup
          legend={t('exchange.period')}
          layout="segments"
          choices={[
            { value: '1', label: t('common.term1') },
            { value: '2', label: t('common.term2') },
            { value: 'year', label: t('exchange.year') },
          ]}
          value={String(choice.period)}
          onChange={(value) => onChange({ ...choice, period: periodOf(value) })}
        />
      )}
      <h3>{t('exchange.classes')}</h3>
      <ClassPicker
        classes={school.classes}
        values={choice.classIds}
        onChange={(classIds) => onChange({ ...choice, classIds })}
      />
    </>
  );
}
