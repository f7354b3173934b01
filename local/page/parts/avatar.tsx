const COLORS = ['#1967d2', '#188038', '#b06000', '#9334e6', '#c5221f', '#12827c', '#5f6368'];

function colorOf(email: string): string {
  const sum = [...email].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return COLORS[sum % COLORS.length] ?? '#5f6368';
}

/** A person's initial on a colour of their own. Vietnamese given names come last. */
export function Avatar({ name, email }: { readonly name: string; readonly email: string }) {
  const given = name.trim().split(/\s+/).at(-1) ?? '';
  return (
    <span class="avatar" style={{ background: colorOf(email) }} aria-hidden="true">
      {given.charAt(0).toUpperCase()}
    </span>
  );
}
