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
