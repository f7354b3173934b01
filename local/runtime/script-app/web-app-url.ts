const EXEC_URL = /^https:\/\/script\.google\.com\/(?:a\/macros\/[^/]+|macros)\/s\/([^/?#]+)\/exec/;

/** The address of a deployed web app. */
export function webAppUrl(deploymentId: string): string {
  return `https://script.google.com/macros/s/${deploymentId}/exec`;
}

/** The deployment an address belongs to; null for any other address. */
export function deploymentIdOf(url: string): string | null {
  return EXEC_URL.exec(url)?.[1] ?? null;
}
