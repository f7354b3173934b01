/** The browser's own store; null where it gives none (a private window, a frame without storage). */
function store(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // Access itself throws where storage is blocked; what is kept then lives as long as the page.
    return null;
  }
}

/** Keeps a text in this browser alone. */
export function keepOwn(key: string, text: string): void {
  try {
    store()?.setItem(key, text);
  } catch {
    // A full store takes nothing; the page still has it.
  }
}

/** What was kept; null = nothing. */
export function keptOwn(key: string): string | null {
  return store()?.getItem(key) ?? null;
}

/** Nothing is kept any more. */
export function forgetOwn(key: string): void {
  store()?.removeItem(key);
}
