import type { Finding } from '../check/finding';
import type { Judgement } from '../check/judge';
import { findingWords } from '../words/finding-words';
import { type Language, wordsOf } from '../words/words';
import { element } from './element';

const TONES = ['broken', 'proven', 'open'] as const;

/** Findings of one part shown; a broken file may have thousands. */
const MOST = 30;

function findingView(finding: Finding, language: Language): HTMLElement {
  const { sentence, place, facts } = findingWords(finding, language);
  const list = facts.flatMap(([name, value]) => [
    element('dt', {}, name),
    element('dd', {}, value),
  ]);

  return element(
    'li',
    {},
    element('p', {}, sentence),
    ...(place.length === 0 ? [] : [element('p', { class: 'place' }, place.join(' · '))]),
    ...(list.length === 0 ? [] : [element('dl', {}, ...list)]),
  );
}

function partView(
  tone: Finding['tone'],
  findings: readonly Finding[],
  language: Language,
): readonly HTMLElement[] {
  const ofTone = findings.filter((finding) => finding.tone === tone);
  const views = ofTone.slice(0, MOST).map((finding) => findingView(finding, language));
  const heading = `${wordsOf(language)(`part.${tone}`)} (${ofTone.length})`;

  return ofTone.length === 0
    ? []
    : [element('h3', {}, heading), element('ul', { class: `findings ${tone}` }, ...views)];
}

/** The judgement in one word, a sentence, and every finding: what is wrong, what is proven, what is not. */
export function verdictView({ tone, findings }: Judgement, language: Language): HTMLElement {
  const t = wordsOf(language);

  return element(
    'div',
    { class: `verdict ${tone}` },
    element('h2', { tabindex: '-1' }, t(`tone.${tone}`)),
    element('p', {}, t(`tone.${tone}.text`)),
    ...TONES.flatMap((one) => partView(one, findings, language)),
  );
}
