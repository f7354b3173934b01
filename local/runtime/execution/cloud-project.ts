import type { ScriptProject } from '../../kernel/runtime-types';

/** The Cloud project whose client a script is: the configured one, or its own default one. */
export function cloudProjectOf({ id, cloudProject }: ScriptProject): string {
  return cloudProject ?? `default-of-${id}`;
}
