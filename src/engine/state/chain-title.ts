/** Signs that the title of a tab should not hold; a class may have them in its name (`6/1`). */
const SIGNS = /[\\/?*:[\]']/g;

/** The title of the tab of a chain. The chain's name itself stands in the table of heads. */
export function chainTitle(chain: string): string {
  return chain.replace(SIGNS, '-');
}

/** Cells of the tab of a chain in A1 notation, e.g. `A2:T`. */
export function chainRange(chain: string, cells: string): string {
  return `'${chainTitle(chain)}'!${cells}`;
}
