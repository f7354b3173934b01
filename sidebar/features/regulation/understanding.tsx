import type {
  PhraseFault,
  RegulationPreview,
} from '../../../src/capabilities/regulation/pure/regulation-views';
import { Live, Notice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { EffectLines } from './effect-lines';
import { RuleText } from './rule-text';

/** What is understood of a sentence, its days and what would follow; else the word that is not understood. */
export function Understanding(props: {
  readonly phrase: string;
  readonly preview: RegulationPreview | null;
}) {
  const { t } = useTexts();
  const { phrase, preview } = props;

  return (
    <Live>
      {preview !== null && preview.refusal !== null && (
        <NotUnderstood phrase={phrase} fault={preview.refusal} />
      )}
      {preview !== null && preview.refusal === null && (
        <div class="stack">
          <p class="muted small">{t('regulation.understood')}</p>
          {preview.rules.map((rule) => (
            <RuleText key={rule.ruleId} rule={{ ...rule, article: '' }} />
          ))}
          <EffectLines preview={preview} />
        </div>
      )}
    </Live>
  );
}

const CODES = [
  'regulation.phrase.word',
  'regulation.phrase.noLimit',
  'regulation.phrase.noScope',
  'regulation.phrase.empty',
] as const;

/** The sentence with the word marked, and why. */
function NotUnderstood({
  phrase,
  fault,
}: {
  readonly phrase: string;
  readonly fault: PhraseFault;
}) {
  const { t } = useTexts();
  const words = phrase.trim().split(/\s+/);
  const code = CODES.find((known) => known === fault.code) ?? 'regulation.phrase.word';

  return (
    <Notice tone="warning">
      <p lang="vi">
        {words.slice(0, fault.word - 1).join(' ')}{' '}
        <mark>{words[fault.word - 1] ?? fault.text}</mark> {words.slice(fault.word).join(' ')}
      </p>
      <p>{t(code, { word: fault.word, text: fault.text })}</p>
    </Notice>
  );
}
