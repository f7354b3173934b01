import { writtenTabs } from '../../../book/book-tabs';
import { isWritten } from '../../../book/tab-layout';
import { type Block, blockOf } from '../../../book/window/block';
import { isOpen, windowOf } from '../../../book/window/window';
import type { LockPolicy } from '../../../school/lock-policy';
import type { ClassRecord } from '../../../school/school-model';
import { enforced } from './enforce/enforced-regulation';
import type { RuleInForce } from './regulation-in-force';
import type { ColumnEffect } from './regulation-views';

/** The policy of a school with other rules; null: with no regulation. */
export function policyWith(
  { regulation: _before, ...policy }: LockPolicy,
  rules: readonly RuleInForce[] | null,
): LockPolicy {
  return rules === null ? policy : { ...policy, regulation: enforced(() => rules) };
}

function blocksOf(schoolClass: ClassRecord): readonly Block[] {
  return writtenTabs(schoolClass).flatMap((tab) =>
    tab.columns.filter(isWritten).map((column) => blockOf(schoolClass, tab, column)),
  );
}

const GATES = ['fill', 'change'] as const;

/** Every column of every class whose gate another policy opens or closes at `now` (UTC ms); alike ones together. */
export function effectsOf(
  classes: readonly ClassRecord[],
  { before, after }: { readonly before: LockPolicy; readonly after: LockPolicy },
  now: number,
): readonly ColumnEffect[] {
  const found = new Map<string, ColumnEffect>();

  for (const block of classes.flatMap(blocksOf)) {
    const [was, is] = [windowOf(block, before, now), windowOf(block, after, now)];

    for (const gate of GATES.filter((each) => isOpen(was[each]) !== isOpen(is[each]))) {
      const { subjectId, key, classId } = block;
      const opens = isOpen(is[gate]);
      const id = `${subjectId}/${key}/${gate}/${opens}`;
      const { classIds } = found.get(id) ?? { classIds: [] };
      found.set(id, { subjectId, key, gate, opens, classIds: [...classIds, classId] });
    }
  }

  return [...found.values()];
}
