/** Values that go into a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Puts values into the places `{name}` of a text; a place without a value stays as it is, so that tests see it. */
export function fillText(text: string, values: TextValues = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    values[name] === undefined ? place : String(values[name]),
  );
}
