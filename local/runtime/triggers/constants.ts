/** Source: developers.google.com/apps-script/guides/services/quotas ("Triggers": 20 / user / script). */
export const MAX_TRIGGERS = 20;

/** Source: developers.google.com/apps-script/reference/script/clock-trigger-builder#everyMinutes(Integer). */
export const ALLOWED_MINUTES = [1, 5, 10, 15, 30] as const;
