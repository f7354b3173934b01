/** Signs that the title of a tab should not hold; a class may have them in its name (`6/1`). */
const SIGNS = /[\\/?*:[\]']/g;

/** The title of the tab of a chain. The chain's name itself stands in the table of heads. */
export function chainTitle(chain: string): string {
  return chain.replace(SIGNS, '-');
}
