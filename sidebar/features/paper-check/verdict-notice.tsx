import type {
  PaperFound,
  PaperVerdict,
  PaperView,
} from '../../../src/capabilities/paper-check/pure/paper-views';
import type { UiTextKey } from '../../../src/words/ui-text-key';
import type { Tone } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';

/** What is said of each verdict, and how. */
const SAID: Readonly<Record<PaperVerdict['verdict'], { tone: Tone; text: UiTextKey }>> = {
  current: { tone: 'success', text: 'paper.current' },
  superseded: { tone: 'warning', text: 'paper.superseded' },
  oneOf: { tone: 'warning', text: 'paper.oneOf' },
  extract: { tone: 'warning', text: 'paper.extract' },
  unlisted: { tone: 'warning', text: 'paper.unlisted' },
  unknown: { tone: 'error', text: 'paper.unknown' },
};

/** A draft is genuine, and yet no official paper; several papers are named only to who may see the archive. */
function saidOf(verdict: PaperVerdict): { readonly tone: Tone; readonly text: UiTextKey } {
  if (verdict.verdict === 'current' && verdict.paper.isDraft) {
    return { tone: 'warning', text: 'paper.currentDraft' };
  }

  return verdict.verdict === 'oneOf' && verdict.papers.length === 0
    ? { tone: 'warning', text: 'paper.oneOfUnnamed' }
    : SAID[verdict.verdict];
}

/** What the sentence of a verdict is filled with. */
function valuesOf(verdict: PaperVerdict): Readonly<Record<string, string | number>> {
  switch (verdict.verdict) {
    case 'oneOf':
      return { count: verdict.count };
    case 'unknown':
      return { year: verdict.schoolYear };
    default:
      return {};
  }
}

/** The answer, with what is known of the paper, or of each it may be, and of what replaced it. */
export function VerdictNotice(props: {
  readonly verdict: PaperVerdict;
  /** A code was asked about, which says less than the bytes of a file. */
  readonly byFoot: boolean;
}) {
  const { t } = useTexts();
  const { verdict, byFoot } = props;
  const { tone, text } = saidOf(verdict);

  return (
    <Outcome tone={tone} of={verdict}>
      <p>
        <strong>{t(text, valuesOf(verdict))}</strong>
      </p>
      {'paper' in verdict && <PaperLine paper={verdict.paper} />}
      {'by' in verdict && (
        <p>{t('paper.by', { name: verdict.by.name, time: formatTime(verdict.by.madeAt) })}</p>
      )}
      {'paper' in verdict && byFoot && <p>{t('paper.byFoot')}</p>}
      {verdict.verdict === 'oneOf' && <Candidates papers={verdict.papers} />}
    </Outcome>
  );
}

/** What holds of one of several papers, in words short enough for a list. */
function stateOf({ verdict, paper }: PaperFound): UiTextKey {
  if (verdict === 'superseded') {
    return 'paper.replaced';
  }

  return paper.isDraft ? 'paper.draft' : 'paper.holds';
}

function Candidates({ papers }: { readonly papers: readonly PaperFound[] }) {
  const { t } = useTexts();

  return (
    <ul>
      {papers.map((found) => (
        <li key={found.paper.name}>
          {found.paper.name} · {t(stateOf(found))}
        </li>
      ))}
    </ul>
  );
}

function PaperLine({ paper }: { readonly paper: PaperView }) {
  const { t } = useTexts();
  const { name, edition, madeAt, madeBy } = paper;

  return (
    <p>
      {edition !== null && `${t('paper.edition', { number: edition })} · `}
      {t('paper.made', { name, who: madeBy, time: formatTime(madeAt) })}
    </p>
  );
}
