/** What is wrong with a choice that is no single field; the line is always there, so that it is read out when filled. */
export function ErrorLine({ error }: { readonly error: string | null }) {
  return (
    <p class="field-error" aria-live="polite">
      {error}
    </p>
  );
}
