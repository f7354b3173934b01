/** Files other software takes, in the order in which they are offered; texts of the page stand under these ids. */
export const EXCHANGE_IDS = ['summary', 'marks', 'results', 'pupils'] as const;

/** A file other software takes. */
export type ExchangeId = (typeof EXCHANGE_IDS)[number];
