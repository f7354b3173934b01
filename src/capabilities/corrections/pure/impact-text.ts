import { fillText, type TextValues } from '../../../kernel/words/fill-text';
import type { ImpactItem } from './correction-impact';
import { IMPACT_VI } from './words/impact-vi';

/** Key of a text about what is to be done. */
export type ImpactTextKey = keyof typeof IMPACT_VI;

function periodKey(period: string): ImpactTextKey {
  return period === '1' || period === '2' ? `impact.period.${period}` : 'impact.period.year';
}

/** What is to be done, in words of a language. */
export function impactText(
  { kind, period, before, after, name }: ImpactItem,
  t: (key: ImpactTextKey, values?: TextValues) => string,
): string {
  return t(`impact.${kind}`, {
    before: before || '–',
    after: after || '–',
    name,
    period: t(periodKey(period)),
  });
}

/** The same in Vietnamese, for paper. */
export function impactLine(item: ImpactItem): string {
  return impactText(item, (key, values) => fillText(IMPACT_VI[key], values));
}
