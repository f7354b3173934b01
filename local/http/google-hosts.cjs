/**
 * For `node --require`: a program that speaks to Google's hosts speaks to the embedded Workspace instead, unchanged and
 * without certificates. `GOOGLE_STANDS_AT` is its address, e.g. `http://127.0.0.1:8642`. Every other host is refused, so
 * that nothing of a trial reaches the internet.
 */
const http = require('node:http');
const https = require('node:https');
const { syncBuiltinESMExports } = require('node:module');
const { urlToHttpOptions } = require('node:url');

const STANDS_AT = process.env.GOOGLE_STANDS_AT;
const GOOGLE = /(^|\.)googleapis\.com$/;

/** Arguments of `https.request` (url?, options?, callback?) as one record. */
function given(args) {
  const callback = args.find((part) => typeof part === 'function');
  const parts = args
    .filter((part) => typeof part !== 'function' && part !== undefined)
    .map((part) => (typeof part === 'string' ? new URL(part) : part))
    .map((part) => (part instanceof URL ? urlToHttpOptions(part) : part));

  return { options: Object.assign({}, ...parts), callback };
}

/** Header names in lower case; a client may give an object or nothing. */
function headersOf(headers = {}) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function request(...args) {
  const { options, callback } = given(args);
  const host = options.hostname ?? options.host ?? '';

  if (!GOOGLE.test(host)) {
    throw new Error(`${host} is no host of the embedded Workspace`);
  }

  const { hostname, port } = new URL(STANDS_AT);
  const headers = {
    ...headersOf(options.headers),
    host: `${hostname}:${port}`,
    'x-google-host': host,
  };
  const { method, path, timeout, signal } = options;

  return http.request({ hostname, port, method, path, timeout, signal, headers }, callback);
}

if (STANDS_AT !== undefined) {
  https.request = request;
  https.get = (...args) => request(...args).end();
  syncBuiltinESMExports();
}
