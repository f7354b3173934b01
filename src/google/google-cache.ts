import type { CachePort } from '../ports/platform-ports';

/** The longest Google keeps anything, seconds (https://developers.google.com/apps-script/reference/cache/cache). */
const SIX_HOURS_S = 21_600;
const GZIP = 'application/x-gzip';

/** What is kept, by its key. */
type Answers = Readonly<Record<string, string>>;

function scriptCache(): GoogleAppsScript.Cache.Cache {
  return CacheService.getScriptCache();
}

function unpacked(packed: string): string | null {
  try {
    const blob = Utilities.newBlob(Utilities.base64Decode(packed), GZIP);

    return Utilities.ungzip(blob).getDataAsString();
  } catch (thrown) {
    // Half a text is as good as none: it is read again from where it came.
    console.error('unpacking a kept answer:', String(thrown));

    return null;
  }
}

/** The cache of the project: no other project, and nobody at a keyboard, gets at it. */
export const googleCache: CachePort = {
  getAll: (keys) => {
    try {
      return new Map(Object.entries(scriptCache().getAll([...keys]) as Answers));
    } catch (thrown) {
      // What is not remembered is read again from where it came.
      console.error('asking for kept answers:', String(thrown));

      return new Map();
    }
  },
  putAll: (entries) => {
    try {
      scriptCache().putAll(Object.fromEntries(entries), SIX_HOURS_S);
    } catch (thrown) {
      // What was done is done, whether or not it is remembered here.
      console.error('keeping an answer:', String(thrown));
    }
  },
  pack: (text) => Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text)).getBytes()),
  unpack: unpacked,
};
