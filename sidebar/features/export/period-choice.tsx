import type { PeriodName } from '../../../src/contract/payload-fields';
import { RadioGroup } from '../../components/choice-group';
import { useTexts } from '../../shell/language';

/** A semester, or the year. */
export function PeriodChoice(props: {
  readonly value: PeriodName;
  readonly onChange: (period: PeriodName) => void;
}) {
  const { t } = useTexts();

  return (
    <RadioGroup
      legend={t('export.period')}
      layout="segments"
      choices={[
        { value: '1', label: t('common.term1') },
        { value: '2', label: t('common.term2') },
        { value: 'year', label: t('export.year') },
      ]}
      value={String(props.value)}
      onChange={(value) => props.onChange(value === '1' ? 1 : value === '2' ? 2 : 'year')}
    />
  );
}
