import { LIST_RECORDS, SLIPS } from '../../../src/capabilities/lists/pure/list-records';
import { TRANSCRIPT_PARTS } from '../../../src/capabilities/transcript/pure/transcript-parts';
import type { PeriodName } from '../../../src/contract/payload-fields';
import type { Choice } from '../../components/choice-group';
import type { Texts } from '../../shell/language';

/** Something that can be printed beside the class book, and the results it is made of; null = it needs none. */
export type Paper =
  | { readonly kind: 'transcripts'; readonly part: (typeof TRANSCRIPT_PARTS)[number] }
  | {
      readonly kind: 'lists';
      readonly list: (typeof LIST_RECORDS)[number]['id'] | typeof SLIPS;
      readonly isOfResults: boolean;
    };

/** Value of the class book in the choice of papers: it has a form of its own. */
export const CLASS_BOOK_PAPER = 'classBook';

/** Every other paper, by its value in the choice. */
export const PAPERS: ReadonlyMap<string, Paper> = new Map<string, Paper>([
  ...TRANSCRIPT_PARTS.map((part): [string, Paper] => [
    `transcripts.${part}`,
    { kind: 'transcripts', part },
  ]),
  ...LIST_RECORDS.map(({ id, choice }): [string, Paper] => [
    `lists.${id}`,
    { kind: 'lists', list: id, isOfResults: choice !== null },
  ]),
  [`lists.${SLIPS}`, { kind: 'lists', list: SLIPS, isOfResults: true }],
]);

/** The papers in words, the class book first. */
export function paperChoices(t: Texts['t']): readonly Choice[] {
  const others = [...PAPERS].map(([value, paper]) => ({
    value,
    label: paper.kind === 'lists' ? t(`lists.${paper.list}`) : t(`transcripts.${paper.part}`),
  }));

  return [{ value: CLASS_BOOK_PAPER, label: t('export.paper.classBook') }, ...others];
}

/** True for a paper that may be of a semester as well as of the year. */
export function hasPeriod(paper: Paper): boolean {
  return paper.kind === 'lists' && paper.list === SLIPS;
}

/** The period whose results must be approved first; null where the paper needs none. */
export function periodOf(paper: Paper, chosen: PeriodName): PeriodName | null {
  if (hasPeriod(paper)) {
    return chosen;
  }

  const needsResults = paper.kind === 'lists' ? paper.isOfResults : paper.part === 'whole';

  return needsResults ? 'year' : null;
}
