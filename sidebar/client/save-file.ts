/** Gives a file to the browser to keep. The frames of script pages are allowed to download. */
export function saveFile(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');

  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the address over only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
