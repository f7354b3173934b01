import type { SentMail } from '../runtime-state';

/** All mails that scripts have sent, oldest first. */
export class Outbox {
  private mails: SentMail[] = [];

  add(mail: SentMail): void {
    this.mails.push(mail);
  }

  all(): readonly SentMail[] {
    return this.mails;
  }

  load(mails: readonly SentMail[]): void {
    this.mails = [...mails];
  }
}
