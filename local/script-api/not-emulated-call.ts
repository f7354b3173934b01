/** Something that the Apps Script API has and this emulation has not: answered with 501, never with silence. */
export class NotEmulatedCall extends Error {
  constructor(readonly what: string) {
    super(`The embedded Apps Script API does not emulate ${what}.`);
    this.name = 'NotEmulatedCall';
  }
}
