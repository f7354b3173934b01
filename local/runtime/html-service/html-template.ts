import { ScriptObject } from '../context/script-object';
import type { ScriptHost } from '../execution/script-host';
import { escapeHtml } from './escape-html';
import { htmlOutput } from './html-output';

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;

/**
 * An `HtmlTemplate`: `<? code ?>`, `<?= escaped ?>`, `<?!= raw ?>`; properties set on it are variables of the template.
 * Escaping is that of HTML text; Google's is contextual (also inside scripts and URLs).
 */
export function htmlTemplate(host: ScriptHost, source: string): ScriptObject {
  const assigned = new Map<string, unknown>();
  const code = templateCode(source);
  const evaluate = (): ScriptObject => {
    const parts: string[] = [];
    const emit = host.membrane.method((text) => void parts.push(String(text ?? '')), 'emit');
    const escaped = host.membrane.method((text) => escapeHtml(String(text ?? '')), 'escape');
    host.compile(code, 'template')(Object.fromEntries(assigned), emit, escaped);
    return htmlOutput(parts.join(''));
  };

  return new ScriptObject(
    'HtmlTemplate',
    { evaluate, getRawContent: () => source, getCode: () => code },
    null,
    assigned,
  );
}

/** The template as an expression giving a function of (variables, emit, escape). */
function templateCode(source: string): string {
  const lines: string[] = [];
  let position = 0;
  for (const match of source.matchAll(SCRIPTLET)) {
    lines.push(literal(source.slice(position, match.index)), scriptlet(match[1], match[2] ?? ''));
    position = match.index + match[0].length;
  }
  lines.push(literal(source.slice(position)));
  return `(function (__variables, __emit, __escape) { with (__variables) {\n${lines.join('\n')}\n} })`;
}

function literal(text: string): string {
  return `__emit(${JSON.stringify(text)});`;
}

function scriptlet(kind: string | undefined, code: string): string {
  if (kind === undefined) {
    return code;
  }
  const expression = code.trim().replace(/;$/, '');
  return kind === '=' ? `__emit(__escape(${expression}));` : `__emit(${expression});`;
}
