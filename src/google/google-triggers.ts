/** Makes sure that exactly one recurring trigger calls `functionName` every `minutes` (1, 5, 10, 15 or 30). */
export function ensureRecurringTrigger(functionName: string, minutes: number): void {
  const mine = ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === functionName,
  );

  mine.slice(1).forEach((trigger) => {
    ScriptApp.deleteTrigger(trigger);
  });

  if (mine.length === 0) {
    ScriptApp.newTrigger(functionName).timeBased().everyMinutes(minutes).create();
  }
}

/**
 * True for an event of one of this project's triggers. Its id is known to nobody else, so a visitor who calls a trigger
 * function from a page cannot give it (https://developers.google.com/apps-script/guides/triggers/events).
 */
export function isOwnTrigger(event: { readonly triggerUid?: string } | undefined): boolean {
  const uid = event?.triggerUid ?? '';

  return (
    uid !== '' &&
    ScriptApp.getProjectTriggers().some((trigger) => String(trigger.getUniqueId()) === String(uid))
  );
}
