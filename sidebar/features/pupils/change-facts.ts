import { parseDate, printDate } from '../../../src/kernel/text/date-text';
import type { PupilChangeKind } from '../../../src/school/pupil-changes';
import type { Texts } from '../../shell/language';
import type { ChangeDraft } from './change-draft';

/** What was filled in, as it is read before it is sent: pairs of a term and its value; what is empty is left out. */
export function factsOf(t: Texts['t'], kind: PupilChangeKind, draft: ChangeDraft) {
  const rows = [
    ...(kind === 'admit' ? personOf(t, draft) : []),
    ...schoolOf(t, kind, draft),
    { term: t('pupils.field.reason'), value: draft.reason },
    {
      term: t('pupils.field.decision'),
      value: draft.decision.trim() || t('pupils.change.noDecision'),
    },
  ];

  return rows.filter(({ value }) => value.trim() !== '');
}

/** Somebody who comes new. */
function personOf(t: Texts['t'], draft: ChangeDraft) {
  return [
    { term: t('pupils.field.code'), value: draft.code },
    { term: t('pupils.field.birthDate'), value: printDate(parseDate(draft.birthDate) ?? '') },
    {
      term: t('pupils.field.gender'),
      value: t(draft.gender === 'Nữ' ? 'pupils.gender.female' : 'pupils.gender.male'),
    },
    { term: t('pupils.field.ethnicity'), value: draft.ethnicity },
    { term: t('pupils.field.phone'), value: draft.phone },
    { term: t('pupils.field.personalId'), value: draft.personalId },
    { term: t('pupils.field.ministryId'), value: draft.ministryId },
  ];
}

/** The other school: where a pupil comes from, or goes to. */
function schoolOf(t: Texts['t'], kind: PupilChangeKind, { school, status }: ChangeDraft) {
  if (kind === 'admit') {
    return [{ term: t('pupils.field.schoolFrom'), value: school }];
  }

  return status === 'movedOut' ? [{ term: t('pupils.field.schoolTo'), value: school }] : [];
}
