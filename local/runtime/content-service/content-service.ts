import {
  enumeration,
  internalsOf,
  type ScriptObject,
  scriptObject,
} from '../context/script-object';

/** Source: developers.google.com/apps-script/reference/content/mime-type. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'text/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'text/xml',
};

const MimeType = enumeration('MimeType', Object.keys(CONTENT_TYPES));

/** The contents of a `TextOutput`. */
export interface TextOutputData {
  content: string;
  mimeType: ScriptObject;
}

/** `ContentService`. */
export function contentService(): ScriptObject {
  return scriptObject<typeof ContentService>('ContentService', {
    MimeType,
    createTextOutput: (content: unknown = '') => textOutput(String(content)),
  });
}

/** The HTTP content type of a text output. */
export function textContentType(data: TextOutputData): string {
  const name = internalsOf<string>(data.mimeType, 'MimeType') ?? 'TEXT';
  return `${CONTENT_TYPES[name] ?? 'text/plain'}; charset=utf-8`;
}

function textOutput(content: string): ScriptObject {
  const data: TextOutputData = { content, mimeType: MimeType.members.TEXT as ScriptObject };
  const chain = (change: () => void): ScriptObject => {
    change();
    return self;
  };

  const self: ScriptObject = scriptObject<GoogleAppsScript.Content.TextOutput>(
    'TextOutput',
    {
      getContent: () => data.content,
      getMimeType: () => data.mimeType,
      setContent: (text: unknown) => chain(() => (data.content = String(text))),
      append: (text: unknown) => chain(() => (data.content += String(text))),
      clear: () => chain(() => (data.content = '')),
      setMimeType: (type: unknown) => chain(() => (data.mimeType = type as ScriptObject)),
    },
    data,
  );
  return self;
}
