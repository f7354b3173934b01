/** What stands behind the `@` of an address, in lower case: domains are compared without case (RFC 5321 2.3.11, 4.1.2). */
export function mailDomain(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** Mail domains of a school as configured: one, or several separated by commas or spaces; lower case. */
export function domainsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[,;\s]+/)
    .map((domain) => domain.replace(/^@/, ''))
    .filter((domain) => domain !== '');
}
