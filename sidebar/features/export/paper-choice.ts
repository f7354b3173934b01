import { LIST_RECORDS, SLIPS } from '../../../src/capabilities/lists/pure/list-records';
import { TRANSCRIPT_PARTS } from '../../../src/capabilities/transcript/pure/transcript-parts';
import type { PeriodName } from '../../../src/contract/payload-fields';
import type { Choice } from '../../components/choice-group';
import type { Texts } from '../../shell/language';

/** Something that can be printed beside the class book, and the results it is made of; null = it needs none. */
export type Paper =
  | { readonly kind: 'personal'; readonly isFilled: boolean }
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
  ['personal.blank', { kind: 'personal', isFilled: false }],
  ['personal.filled', { kind: 'personal', isFilled: true }],
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

function labelOf(t: Texts['t'], paper: Paper): string {
  switch (paper.kind) {
    case 'lists':
      return t(`lists.${paper.list}`);
    case 'transcripts':
      return t(`transcripts.${paper.part}`);
    case 'personal':
      return t(paper.isFilled ? 'export.paper.personal' : 'export.paper.personalBlank');
  }
}

/** The papers in words, the class book first. */
export function paperChoices(t: Texts['t']): readonly Choice[] {
  const others = [...PAPERS].map(([value, paper]) => ({ value, label: labelOf(t, paper) }));

  return [{ value: CLASS_BOOK_PAPER, label: t('export.paper.classBook') }, ...others];
}

/** Which periods a paper may be of; none where it is always of the year. */
export function periodsOf(paper: Paper): readonly PeriodName[] {
  if (paper.kind === 'personal') {
    return [1, 2];
  }

  return paper.kind === 'lists' && paper.list === SLIPS ? [1, 2, 'year'] : [];
}

/** The period whose results must be approved first; null where the paper needs none. */
export function periodOf(paper: Paper, chosen: PeriodName): PeriodName | null {
  switch (paper.kind) {
    case 'personal':
      return null;
    case 'transcripts':
      return paper.part === 'whole' ? 'year' : null;
    case 'lists':
      return paper.list === SLIPS ? chosen : paper.isOfResults ? 'year' : null;
  }
}
