import type {
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
  unlisted: { tone: 'error', text: 'paper.unlisted' },
  unknown: { tone: 'error', text: 'paper.unknown' },
};

/** A draft is genuine, and yet no official paper. */
function saidOf(verdict: PaperVerdict) {
  return verdict.verdict === 'current' && verdict.paper.isDraft
    ? { tone: 'warning' as const, text: 'paper.currentDraft' as const }
    : SAID[verdict.verdict];
}

/** The answer, with what is known of the paper and of what replaced it. */
export function VerdictNotice({ verdict }: { readonly verdict: PaperVerdict }) {
  const { t } = useTexts();
  const { tone, text } = saidOf(verdict);

  return (
    <Outcome tone={tone} of={verdict}>
      <p>
        <strong>{t(text)}</strong>
      </p>
      {'paper' in verdict && <PaperLine paper={verdict.paper} />}
      {'by' in verdict && (
        <p>{t('paper.by', { name: verdict.by.name, time: formatTime(verdict.by.madeAt) })}</p>
      )}
    </Outcome>
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
