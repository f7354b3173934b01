import type { Tone } from './notice';

/** A short state in words, tinted. */
export function Badge({ tone, text }: { readonly tone: Tone | 'neutral'; readonly text: string }) {
  return <span class={`badge badge-${tone}`}>{text}</span>;
}
