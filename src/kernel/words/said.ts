import * as v from 'valibot';
import { parsedJson } from '../table/parsed-json';
import type { TextValues } from './fill-text';

/** Something to be said to people, as a code and its values: the words are made by whoever shows it, in its language. */
export interface Said {
  /** Key of a text of the page. */
  readonly code: string;
  readonly values: TextValues;
}

const SAID = v.array(
  v.object({ code: v.string(), values: v.record(v.string(), v.union([v.string(), v.number()])) }),
);

/** What a cell keeps as JSON; null for a text that is none of it. */
export function readSaid(text: string): readonly Said[] | null {
  return text === '' ? [] : parsedJson(SAID, text);
}
