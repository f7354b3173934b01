import type { ReviewView } from '../../../src/capabilities/results/pure/result-views';
import { CheckBox } from '../../components/check-box';
import { CheckGroup, RadioGroup } from '../../components/choice-group';
import { useTexts } from '../../shell/language';
import type { CaseDraft } from './case-draft';

const TESTS = ['HK1.GK', 'HK1.CK', 'HK2.GK', 'HK2.CK'];

interface FieldsProps {
  readonly review: ReviewView;
  readonly draft: CaseDraft;
  readonly onChange: (draft: CaseDraft) => void;
}

/** What is decided, for which subjects, and what the kind of decision asks for besides. */
export function CaseFields({ review, draft, onChange }: FieldsProps) {
  const { t, subject } = useTexts();
  const names = new Map(
    review.subjects.map((one) => [one.subjectId, subject(one.subjectId, one.subjectName)]),
  );

  return (
    <>
      <RadioGroup
        legend={t('review.case.kind')}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind: kind as CaseDraft['kind'] })}
        choices={(['missed', 'practical', 'disability'] as const).map((kind) => ({
          value: kind,
          label: t(`review.case.${kind}`),
        }))}
      />
      <CheckGroup
        legend={t(
          draft.kind === 'disability' ? 'review.case.subjectsDisability' : 'review.case.subjects',
        )}
        choices={[...names].map(([value, label]) => ({ value, label }))}
        values={draft.subjectIds}
        onChange={(subjectIds) => onChange({ ...draft, subjectIds })}
      />
      {draft.kind === 'missed' && <MissedFields draft={draft} onChange={onChange} />}
      {draft.kind === 'disability' && <PlanFields draft={draft} onChange={onChange} />}
    </>
  );
}

function MissedFields({ draft, onChange }: Omit<FieldsProps, 'review'>) {
  const { t, assessment } = useTexts();

  return (
    <>
      <RadioGroup
        legend={t('review.case.assessment')}
        value={draft.assessment}
        onChange={(assessment) => onChange({ ...draft, assessment })}
        choices={TESTS.map((key) => ({ value: key, label: assessment(key) }))}
      />
      <RadioGroup
        legend={t('review.case.why')}
        value={draft.why}
        onChange={(why) => onChange({ ...draft, why: why as CaseDraft['why'] })}
        choices={[
          { value: 'forceMajeure', label: t('review.case.why.forceMajeure') },
          { value: 'unexcused', label: t('review.case.why.unexcused') },
          { value: '', label: t('review.case.why.none') },
        ]}
      />
    </>
  );
}

function PlanFields({ draft, onChange }: Omit<FieldsProps, 'review'>) {
  const { t } = useTexts();

  return (
    <>
      <CheckBox
        label={t('review.case.holds')}
        checked={draft.holds}
        onChange={(holds) => onChange({ ...draft, holds })}
      />
      <RadioGroup
        legend={t('review.case.promotion')}
        value={draft.promotion}
        onChange={(promotion) =>
          onChange({ ...draft, promotion: promotion as CaseDraft['promotion'] })
        }
        choices={[
          { value: '', label: t('review.case.promotion.none') },
          { value: 'LEN_LOP', label: t('review.case.promotion.LEN_LOP') },
          { value: 'KHONG_LEN_LOP', label: t('review.case.promotion.KHONG_LEN_LOP') },
        ]}
      />
    </>
  );
}
