import type { PeriodName } from '../../../src/contract/payload-fields';
import { RadioGroup } from '../../components/choice-group';
import { useTexts } from '../../shell/language';
import { periodOf } from './review-scope';

/** A semester or the year. */
export function PeriodChoice(props: {
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
