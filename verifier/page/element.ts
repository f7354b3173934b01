/** What goes into an element: text, never markup, or other elements. */
export type Inside = string | Node;

/** Makes an element. Names and contents of files go in as text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: readonly Inside[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);

  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }

  made.append(...inside);

  return made;
}
