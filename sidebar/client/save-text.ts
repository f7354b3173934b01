/** Gives a text to the browser as a file to keep (UTF-8). The frames of script pages are allowed to download. */
export function saveText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');

  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the address over only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
