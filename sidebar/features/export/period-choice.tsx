import type { PeriodName } from '../../../src/contract/payload-fields';
import { RadioGroup } from '../../components/choice-group';
import { useTexts } from '../../shell/language';

const LABELS = { 1: 'common.term1', 2: 'common.term2', year: 'export.year' } as const;

/** A semester, or the year; `periods`: those to choose from, left out = all. */
export function PeriodChoice(props: {
  readonly periods?: readonly PeriodName[];
  readonly value: PeriodName;
  readonly onChange: (period: PeriodName) => void;
}) {
  const { t } = useTexts();
  const { periods = [1, 2, 'year'] } = props;

  return (
    <RadioGroup
      legend={t('export.period')}
      layout="segments"
      choices={periods.map((period) => ({ value: String(period), label: t(LABELS[period]) }))}
      value={String(props.value)}
      onChange={(value) => props.onChange(value === '1' ? 1 : value === '2' ? 2 : 'year')}
    />
  );
}
