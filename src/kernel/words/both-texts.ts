/** A text in both languages, Vietnamese first. */
export interface BothTexts {
  readonly vi: string;
  readonly en: string;
}
