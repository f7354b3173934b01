import type { FunctionComponent } from 'preact';
import type { Answer } from '../../src/contract/envelope';
import type { WingName } from '../../src/contract/wing-names';
import { addTexts, type Texts } from '../../src/words/ui-texts';
import type { ServerCall } from './server-functions';

/** Set by the build: the version every wing of this page has. */
declare const __WINGS__: string;

/** A part of the page that is fetched when it is used: what it shows, and the texts it brings. */
export interface Wing {
  readonly feature: FunctionComponent;
  readonly words: readonly Texts[];
}

const known = new Map<WingName, Wing>();

function keyOf(name: WingName): string {
  return `so-diem.wing.${name}`;
}

function isCurrent(text: string): boolean {
  return text.startsWith(`/*${__WINGS__}*/`);
}

/** What this device keeps of it; '' where it keeps nothing, or what another version of the page had. */
function kept(name: WingName): string {
  try {
    const text = localStorage.getItem(keyOf(name)) ?? '';

    return isCurrent(text) ? text : '';
  } catch {
    // A sandboxed frame may have no storage: the wing is then fetched once a visit.
    return '';
  }
}

function keep(name: WingName, text: string): void {
  try {
    localStorage.setItem(keyOf(name), text);
  } catch {
    // As above, or the storage is full.
  }
}

/** Runs the code of a wing as the page's own script, and takes what it lays out. */
function run(text: string): Wing {
  const script = document.createElement('script');

  script.textContent = `${text};globalThis.soDiemWing=soDiemWing;`;
  document.head.append(script);
  script.remove();

  return (globalThis as unknown as { readonly soDiemWing: Wing }).soDiemWing;
}

/**
 * A wing, by the server's copy once a version; kept by this device where it can be.
 * @throws Error `newer` where the server has another version than this page: it must be loaded again.
 */
export async function loadWing(name: WingName, call: ServerCall): Promise<Wing> {
  const text = kept(name) || (await fetched(name, call));

  if (!isCurrent(text)) {
    throw new Error('newer');
  }

  const wing = run(text);

  wing.words.forEach(addTexts);
  known.set(name, wing);
  keep(name, text);

  return wing;
}

/** A wing that is there already; null = it has to be loaded. */
export function wingAtHand(name: WingName): Wing | null {
  return known.get(name) ?? null;
}

async function fetched(name: WingName, call: ServerCall): Promise<string> {
  const answer = JSON.parse(
    await call('callAuthority', JSON.stringify({ kind: 'wing', name })),
  ) as Answer<string>;

  if (!answer.ok) {
    throw new Error(answer.message.vi);
  }

  return answer.value;
}
