import type { RegulationRuleView } from '../../../src/capabilities/regulation/pure/regulation-views';
import { RefusedNotice } from '../../components/notice';
import { QueryStatus } from '../../components/query-status';
import { ReasonForm } from '../../components/reason-form';
import { useTexts } from '../../shell/language';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { useQuery } from '../../shell/use-query';
import { EffectLines } from './effect-lines';

/** What taking a sentence out would open, and the reason for it. */
export function RemoveSentence(props: {
  readonly rule: RegulationRuleView;
  readonly onClose: () => void;
  readonly onSaved: () => Promise<void>;
}) {
  const { t } = useTexts();
  const { rule, onClose, onSaved } = props;
  const { ruleId } = rule;
  const preview = useQuery('regulation.preview', { change: 'remove', ruleId });
  const { send, sending } = useCommand('regulation.removeRule');
  const { refused, attempt } = useAttempt();

  return (
    <div class="stack">
      <QueryStatus of={preview} lines={2} />
      {preview.value !== null && <EffectLines preview={preview.value} />}
      {refused !== null && <RefusedNotice refused={refused} />}
      <ReasonForm
        label={t('regulation.reason')}
        missing={t('regulation.needReason')}
        act={t('regulation.remove')}
        busy={sending}
        onBack={onClose}
        onGiven={async (reason) => {
          await attempt(send({ ruleId, reason }), onSaved);
        }}
      />
    </div>
  );
}
