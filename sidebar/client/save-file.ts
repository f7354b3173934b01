/** A file of the school's side: a text, or bytes in base64. Its type is known by the ending of its name. */
export type FileAnswer = { readonly fileName: string } & (
  | { readonly text: string }
  | { readonly base64: string }
);

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function contentOf(file: FileAnswer): Blob {
  const ending = file.fileName.slice(file.fileName.lastIndexOf('.') + 1);
  const type = TYPES[ending] ?? 'application/octet-stream';
  const content =
    'text' in file ? file.text : Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));

  return new Blob([content], { type });
}

/** Gives a file to the browser to keep. The frames of script pages are allowed to download. */
export function saveFile(file: FileAnswer): void {
  const url = URL.createObjectURL(contentOf(file));
  const link = document.createElement('a');

  link.href = url;
  link.download = file.fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the address over only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
