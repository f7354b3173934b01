import { enumeration, type ScriptObject, scriptObject } from '../context/script-object';
import { badSignature, ScriptException } from '../execution/script-errors';
import { blobObject } from '../utilities/blob';
import { escapeHtml } from './escape-html';

/** The contents of an `HtmlOutput`. Sizes in pixels; null = the place's default. */
export interface HtmlOutputData {
  content: string;
  title: string | null;
  width: number | null;
  height: number | null;
  faviconUrl: string | null;
  readonly metaTags: { readonly name: string; readonly content: string }[];
  frameOptions: ScriptObject;
}

/** `HtmlService.SandboxMode`; it has had no effect since IFRAME is the only one. */
export const SandboxMode = enumeration('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
/** `HtmlService.XFrameOptionsMode`: who may show the page in a frame. */
export const XFrameOptionsMode = enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

/** Source: developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String). */
const META_NAMES = new Set([
  ...['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable'],
  'viewport',
]);

/** An `HtmlOutput`. */
export function htmlOutput(content: string): ScriptObject {
  const data: HtmlOutputData = {
    content,
    title: null,
    width: null,
    height: null,
    faviconUrl: null,
    metaTags: [],
    frameOptions: XFrameOptionsMode.DEFAULT,
  };
  const self: ScriptObject = scriptObject<GoogleAppsScript.HTML.HtmlOutput>(
    'HtmlOutput',
    { ...getters(data), ...contentSetters(data, () => self), ...setters(data, () => self) },
    data,
  );
  return self;
}

function getters(data: HtmlOutputData) {
  return {
    getContent: () => data.content,
    getTitle: () => data.title,
    getWidth: () => data.width,
    getHeight: () => data.height,
    getFaviconUrl: () => data.faviconUrl,
    getBlob: () =>
      blobObject({ bytes: Buffer.from(data.content), contentType: 'text/html', name: null }),
  };
}

function contentSetters(data: HtmlOutputData, self: () => ScriptObject) {
  const chain = (change: () => void): ScriptObject => {
    change();
    return self();
  };

  return {
    setContent: (text: unknown) => chain(() => (data.content = String(text))),
    append: (text: unknown) => chain(() => (data.content += String(text))),
    appendUntrusted: (text: unknown) => chain(() => (data.content += escapeHtml(String(text)))),
    clear: () => chain(() => (data.content = '')),
  };
}

function setters(data: HtmlOutputData, self: () => ScriptObject) {
  const chain = (change: () => void): ScriptObject => {
    change();
    return self();
  };

  return {
    setTitle: (title: unknown) => chain(() => (data.title = String(title))),
    setWidth: (width: unknown) => chain(() => (data.width = Number(width))),
    setHeight: (height: unknown) => chain(() => (data.height = Number(height))),
    setFaviconUrl: (url: unknown) => chain(() => (data.faviconUrl = String(url))),
    setSandboxMode: () => self(),
    setXFrameOptionsMode: (mode: unknown) =>
      chain(() => (data.frameOptions = mode as ScriptObject)),
    addMetaTag: (name: unknown, content: unknown) => {
      if (typeof name !== 'string' || typeof content !== 'string') {
        throw badSignature('HtmlService.HtmlOutput.addMetaTag', [name, content]);
      }
      if (!META_NAMES.has(name)) {
        throw new ScriptException(`The specified meta tag cannot be used in this context: ${name}`);
      }
      return chain(() => data.metaTags.push({ name, content }));
    },
  };
}

/** The page a browser gets from a web app: title and meta tags, which Google puts on the outer frame, go into the head. */
export function servedPage(data: HtmlOutputData): string {
  const title = data.title === null ? '' : `<title>${escapeHtml(data.title)}</title>`;
  const metas = data.metaTags.map(
    ({ name, content }) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`,
  );
  const head = [title, ...metas].join('');
  if (head === '') {
    return data.content;
  }
  const place = /<head[^>]*>/i;
  return place.test(data.content)
    ? data.content.replace(place, (tag) => tag + head)
    : head + data.content;
}
