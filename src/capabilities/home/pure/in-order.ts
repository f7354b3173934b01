import { HOME_PARTS, HOME_TONES, type HomeItem } from '../../../contract/home-views';

function rank({ part, tone }: HomeItem): number {
  return HOME_PARTS.indexOf(part) * HOME_TONES.length + HOME_TONES.indexOf(tone);
}

/** Items by the parts of the page, in each the most pressing first; equals stay as they came. */
export function inOrder(items: readonly HomeItem[]): readonly HomeItem[] {
  return [...items].sort((a, b) => rank(a) - rank(b));
}
