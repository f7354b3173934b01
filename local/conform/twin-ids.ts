/** Fields whose values a server makes up: an answer names by them what the next request asks about. */
const MADE_UP = new Set([
  ...['id', 'spreadsheetId', 'fileId', 'headRevisionId', 'metadataId', 'spreadsheetUrl'],
]);

/** Fields that say when, or which state: they differ between any two runs. */
const PASSING = /(?:Time|etag|version|webViewLink|iconLink)$/i;

/** True for a field whose value is compared by what it stands for, or not at all. */
export function isMadeUp(field: string): boolean {
  return MADE_UP.has(field) || PASSING.test(field);
}

/** What the recorded server called a thing → what this one calls it. */
export class TwinIds {
  private readonly twins = new Map<string, string>();

  /** Learns from one field of two answers to one request. */
  learn(field: string, recorded: unknown, here: unknown): void {
    if (MADE_UP.has(field) && isName(recorded) && isName(here)) {
      this.twins.set(String(recorded), String(here));
    }
  }

  /** A recorded text with the names that hold here. */
  translate(text: string): string {
    return [...this.twins].reduce((done, [recorded, here]) => {
      // A short number is a metadata id: as bare figures it could be anything.
      const isShort = recorded.length < 12;

      return isShort
        ? done.replaceAll(`"metadataId":${recorded}`, `"metadataId":${here}`)
        : done.replaceAll(recorded, here);
    }, text);
  }
}

function isName(value: unknown): boolean {
  return typeof value === 'string' ? value !== '' : typeof value === 'number';
}
