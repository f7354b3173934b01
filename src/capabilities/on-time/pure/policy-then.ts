import type { SchoolAsRead } from '../../../ledger/school-as-read';
import type { LockPolicy } from '../../../school/lock-policy';
import { enforced } from '../../regulation/pure/enforce/enforced-regulation';
import { adoptedRow, regulationInForce } from '../../regulation/pure/regulation-in-force';
import { REGULATION_RULES } from '../../regulation/pure/regulation-rules-table';
import { REGULATIONS } from '../../regulation/pure/regulations-table';

/**
 * The policy with the sentences of the regulation that held at an instant (UTC ms): a limit adopted or changed later
 * makes nobody late who was not. Days of tests are those that hold now: a test that is put off is due later.
 */
export function policyThen(asRead: SchoolAsRead): (at: number) => LockPolicy {
  const regulations = asRead.control.all(REGULATIONS);
  const sentences = asRead.control.all(REGULATION_RULES);
  const { regulation: _, ...rest } = asRead.school.policy;
  const made = new Map<string, LockPolicy>();

  return (at) => {
    const until = <Row extends { readonly at: string }>(rows: readonly Row[]): readonly Row[] =>
      rows.filter((row) => Date.parse(row.at) <= at);
    const adopted = until(regulations);
    const said = until(sentences);
    const key = `${adopted.length}/${said.length}`;
    const policy: LockPolicy =
      made.get(key) ??
      (adoptedRow(adopted) === null
        ? rest
        : { ...rest, regulation: enforced(() => regulationInForce(adopted, said)?.rules ?? []) });
    made.set(key, policy);

    return policy;
  };
}
