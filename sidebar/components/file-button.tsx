import type { RefObject } from 'preact';
import type { FieldIds } from './field';

/** A button that opens the device's file dialog; the same file can be chosen again. */
export function FileButton(props: {
  readonly text: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly ids?: FieldIds;
  readonly input?: RefObject<HTMLInputElement>;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  return (
    <label class="button button-outlined file-button">
      <input
        ref={props.input}
        id={props.ids?.id}
        type="file"
        multiple={props.multiple ?? false}
        accept={props.accept}
        aria-describedby={props.ids?.describedBy}
        aria-invalid={props.ids?.invalid}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];

          event.currentTarget.value = '';
          props.onFiles(files);
        }}
      />
      <span>{props.text}</span>
    </label>
  );
}
