/** Functions of the server a page may call; each takes at most one text and answers with a text (JSON). */
export type ServerFunction = 'carry' | 'callAuthority' | 'activeCell' | 'keepLanguage';

/** Calls a server function; rejects with an Error when the call itself fails (offline, closed session, time-out). */
export type ServerCall = (name: ServerFunction, argument?: string) => Promise<string>;

type Runner = {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
} & Record<ServerFunction, (argument?: string) => void>;

declare const google: { readonly script: { readonly run: Runner } };

/** `google.script.run` as a promise (https://developers.google.com/apps-script/guides/html/reference/run). */
export const callServer: ServerCall = (name, argument) =>
  new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => resolve(String(value)))
      .withFailureHandler((error) =>
        reject(error instanceof Error ? error : new Error(describe(error))),
      );

    if (argument === undefined) {
      runner[name]();
    } else {
      runner[name](argument);
    }
  });

function describe(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
