import * as v from 'valibot';
import { parsedJson } from '../table/parsed-json';
import type { BothTexts } from './both-texts';

/** What fills a place of a text: a time is UTC ms, a hash its hex digits; what is itself said is put into words with it. */
export type SaidValue = string | number | readonly string[] | Said | readonly Said[];

/** Values by the name of their place. */
export type SaidValues = { readonly [name: string]: SaidValue };

/** Something to be said to people, as a code and its values: the words are made by whoever shows it, in its language. */
export type Said = {
  /** Key of a text: of the page, or of the sayings of the school's side (src/words/sayings.ts). */
  readonly code: string;
  readonly values: SaidValues;
};

/** A saying; `Code`: the codes of its catalogue, so that no other can be made. */
export function said<Code extends string>(code: Code, values: SaidValues = {}): Said {
  return { code, values };
}

/** A sentence that was made by somebody else, or long ago, as it is. */
export function toldAs(text: string): Said {
  return said('told', { text });
}

/** What was put into words in both languages already: where what it is made of is not at hand when it is read. */
export function toldTwice({ vi, en }: BothTexts): Said {
  return said('twice', { vi, en });
}

/** One text for each saying. */
export function saidKey({ code, values }: Said): string {
  return JSON.stringify([code, Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

const VALUE: v.GenericSchema<SaidValue> = v.union([
  v.string(),
  v.number(),
  v.array(v.string()),
  v.lazy(() => SAID),
  v.array(v.lazy(() => SAID)),
]);

/** How values are kept as JSON. */
export const VALUES: v.GenericSchema<SaidValues> = v.record(v.string(), VALUE);

/** How a saying is kept as JSON. */
const SAID: v.GenericSchema<Said> = v.object({ code: v.string(), values: VALUES });

const LIST = v.array(SAID);

/** What a cell keeps as JSON; null for a text that is none of it. */
export function readSaid(text: string): readonly Said[] | null {
  return text === '' ? [] : parsedJson(LIST, text);
}

/** A saying that an entry or a cell of data holds; a sentence from before there were codes is one as it is; else null. */
export function saidIn(value: unknown): Said | null {
  if (typeof value === 'string') {
    return value === '' ? null : toldAs(value);
  }

  const read = v.safeParse(SAID, value);

  return read.success ? read.output : null;
}
