/**
 * The values the authority last accepted of one tab of one class: pupil id → column key → printed value. Blank values
 * are left out. Kept beside the ledger, written in the same atomic change as the entries that justify it.
 */
export type AcceptedTab = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reads a stored state; '' is an empty tab. */
export function readAccepted(text: string): AcceptedTab {
  return text === '' ? {} : (JSON.parse(text) as AcceptedTab);
}

/** Writes a state with sorted keys, so that the same state has the same text. */
export function writeAccepted(tab: AcceptedTab): string {
  const sorted = Object.keys(tab)
    .sort()
    .map((pupilId) => {
      const marks = tab[pupilId] ?? {};
      const entries = Object.keys(marks)
        .sort()
        .map((key) => [key, marks[key]] as const);

      return [pupilId, Object.fromEntries(entries)] as const;
    })
    .filter(([, marks]) => Object.keys(marks).length > 0);

  return JSON.stringify(Object.fromEntries(sorted));
}

/** The accepted value; '' for blank. */
export function acceptedValue(tab: AcceptedTab, pupilId: string, key: string): string {
  return tab[pupilId]?.[key] ?? '';
}

/** The state with one value changed; '' removes it. */
export function withAccepted(
  tab: AcceptedTab,
  at: { readonly pupilId: string; readonly key: string },
  value: string,
): AcceptedTab {
  const { [at.key]: _old, ...others } = tab[at.pupilId] ?? {};
  const marks = value === '' ? others : { ...others, [at.key]: value };

  return { ...tab, [at.pupilId]: marks };
}

/** The state with all values of a pupil replaced; an empty row removes them. */
export function withAcceptedRow(
  tab: AcceptedTab,
  pupilId: string,
  row: AcceptedTab[string],
): AcceptedTab {
  return { ...tab, [pupilId]: row };
}
