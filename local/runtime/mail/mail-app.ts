import { type ScriptObject, scriptObject } from '../context/script-object';
import { badSignature, ScriptException } from '../execution/script-errors';
import type { ScriptHost } from '../execution/script-host';
import type { SentMail } from '../runtime-state';
import { blobData } from '../utilities/blob';
import { MAX_ATTACHMENT_BYTES, MAX_BODY_BYTES, MAX_RECIPIENTS_PER_MESSAGE } from './constants';

type Message = Readonly<Record<string, unknown>>;

const SENDING_OPTIONS = new Set([
  ...[
    'to',
    'cc',
    'bcc',
    'subject',
    'body',
    'htmlBody',
    'name',
    'replyTo',
    'attachments',
    'noReply',
  ],
]);

/** `MailApp`: mails go to the outbox, from the effective user. */
export function mailApp(host: ScriptHost): ScriptObject {
  return scriptObject<typeof MailApp>('MailApp', {
    sendEmail: (...args: readonly unknown[]) => send(host, messageOf(args)),
    getRemainingDailyQuota: () => {
      host.execution.permit('MailApp.getRemainingDailyQuota');
      return host.shared.quotas.remaining('email', host.execution.identity.effectiveUser);
    },
  });
}

/** The four forms of `sendEmail` as one. */
function messageOf(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null) {
    return first as Message;
  }
  if (typeof first !== 'string' || args.length < 2) {
    throw badSignature('MailApp.sendEmail', args);
  }
  const base = { to: first, subject: second };
  const twice = args.length === 4 && typeof fourth === 'string';
  return twice
    ? { ...base, replyTo: second, subject: third, body: fourth, to: first }
    : { ...base, body: third, ...((fourth as Message | undefined) ?? {}) };
}

function send(host: ScriptHost, message: Message): void {
  const { execution, shared } = host;
  const sender = execution.identity.effectiveUser;
  execution.permit('MailApp.sendEmail');
  const mail = { ...validMail(message), from: sender, sentAt: 0 };
  const recipients = mail.to.length + mail.cc.length + mail.bcc.length;

  execution.call({ service: 'MailApp', operation: 'sendEmail', latency: 'mail' }, () => {
    shared.quotas.spend('email', sender, recipients);
    shared.outbox.add({ ...mail, sentAt: execution.clock.now() });
  });
}

/** @throws ScriptException when a field is missing, too large or unknown. */
function validMail(message: Message): Omit<SentMail, 'from' | 'sentAt'> {
  const unknown = Object.keys(message).find((key) => !SENDING_OPTIONS.has(key));
  if (unknown) {
    throw new ScriptException(`MailApp.sendEmail: the option ${unknown} is not emulated`);
  }
  const [to, cc, bcc] = [message.to, message.cc, message.bcc].map(addresses);
  const body = text(message.body);
  validateSizes([...(to ?? []), ...(cc ?? []), ...(bcc ?? [])], body);

  return {
    to: to ?? [],
    cc: cc ?? [],
    bcc: bcc ?? [],
    fromName: text(message.name),
    replyTo: text(message.replyTo),
    subject: text(message.subject),
    body,
    ...(message.htmlBody === undefined ? {} : { htmlBody: text(message.htmlBody) }),
    attachments: attachments(message.attachments),
  };
}

function validateSizes(recipients: readonly string[], body: string): void {
  const bad = recipients.find((address) => !/^[^@\s<>]+@[^@\s<>]+$/.test(address));
  if (recipients.length === 0) {
    throw new ScriptException('Failed to send email: no recipient');
  }
  if (bad) {
    throw new ScriptException(`Invalid email: ${bad}`);
  }
  if (recipients.length > MAX_RECIPIENTS_PER_MESSAGE) {
    throw new ScriptException('Limit Exceeded: Email Recipients Per Message.');
  }
  if (Buffer.byteLength(body) > MAX_BODY_BYTES) {
    throw new ScriptException('Limit Exceeded: Email Body Size.');
  }
}

function attachments(value: unknown): SentMail['attachments'] {
  const blobs = ((value as readonly unknown[] | undefined) ?? []).map((item) => {
    const blob = blobData(item);
    if (!blob) {
      throw badSignature('MailApp.sendEmail', [value]);
    }
    return blob;
  });
  if (blobs.reduce((sum, blob) => sum + blob.bytes.length, 0) > MAX_ATTACHMENT_BYTES) {
    throw new ScriptException('Limit Exceeded: Email Total Attachments Size.');
  }
  return blobs.map((blob) => ({
    name: blob.name ?? '',
    contentType: blob.contentType ?? 'application/octet-stream',
    base64: blob.bytes.toString('base64'),
  }));
}

/** Addresses of a comma-separated list, without display names. */
function addresses(value: unknown): string[] {
  return text(value)
    .split(',')
    .map((part) => (/<([^>]*)>/.exec(part)?.[1] ?? part).trim())
    .filter((part) => part !== '');
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
