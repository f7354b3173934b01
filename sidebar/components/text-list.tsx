/** Texts as a list, each once; `class`: how it looks. */
export function TextList(props: { readonly texts: readonly string[]; readonly class?: string }) {
  return (
    <ul class={props.class}>
      {props.texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
