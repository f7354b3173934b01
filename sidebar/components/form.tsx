import type { ComponentChildren, RefObject } from 'preact';

/** A form that the page checks in its own words; the browser's bubbles stay away. `labelledBy`: id of its heading. */
export function Form(props: {
  readonly class?: string;
  readonly element?: RefObject<HTMLFormElement>;
  readonly labelledBy?: string;
  readonly onSubmit: () => unknown;
  readonly children: ComponentChildren;
}) {
  return (
    <form
      ref={props.element}
      class={props.class}
      noValidate
      aria-labelledby={props.labelledBy}
      onSubmit={(event) => {
        event.preventDefault();
        void props.onSubmit();
      }}
    >
      {props.children}
    </form>
  );
}
