import { assessmentName } from '../../../src/book/assessment-name';
import { registerName } from '../../../src/book/register-name';
import type {
  ColumnEffect,
  RegulationPreview,
} from '../../../src/capabilities/regulation/pure/regulation-views';
import { Notice } from '../../components/notice';
import { TextList } from '../../components/text-list';
import { useTexts } from '../../shell/language';

const KINDS = [
  { gate: 'fill', opens: false, text: 'regulation.effects.fill.closes' },
  { gate: 'fill', opens: true, text: 'regulation.effects.fill.opens' },
  { gate: 'change', opens: false, text: 'regulation.effects.change.closes' },
  { gate: 'change', opens: true, text: 'regulation.effects.change.opens' },
] as const;

/** What saving closes and opens at once, and why it cannot be done. */
export function EffectLines({
  preview,
}: {
  readonly preview: Pick<RegulationPreview, 'problems' | 'effects'>;
}) {
  const { t } = useTexts();
  const { problems, effects } = preview;

  return (
    <>
      {problems.map((problem) => (
        <Notice key={problem} tone="error">
          {problem}
        </Notice>
      ))}
      <p>{t('regulation.effects')}</p>
      {effects.length === 0 && <p class="small">{t('regulation.effects.none')}</p>}
      {KINDS.map(({ gate, opens, text }) => (
        <EffectGroup
          key={text}
          text={text}
          effects={effects.filter((effect) => effect.gate === gate && effect.opens === opens)}
        />
      ))}
    </>
  );
}

function EffectGroup(props: {
  readonly text: (typeof KINDS)[number]['text'];
  readonly effects: readonly ColumnEffect[];
}) {
  const { t } = useTexts();
  const count = props.effects.reduce((sum, { classIds }) => sum + classIds.length, 0);

  return count === 0 ? null : (
    <details class="fold">
      <summary>{t(props.text, { count })}</summary>
      <TextList
        class="bullets small"
        texts={props.effects.map(({ subjectId, key, classIds }) =>
          t('regulation.effect', {
            subject: registerName(subjectId),
            column: assessmentName(key),
            classes: classIds.join(', '),
          }),
        )}
      />
    </details>
  );
}
