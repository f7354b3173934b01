/** Source: developers.google.com/apps-script/guides/services/quotas ("Email recipients per message", "Email body size"). */
export const MAX_RECIPIENTS_PER_MESSAGE = 50;
/** Largest body of a mail, bytes. */
export const MAX_BODY_BYTES = 400 * 1024;
/** Largest sum of attachments of a mail, bytes. */
export const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024;
