import { saveFile } from './save-file';

/** Gives a PDF, its bytes in base64, to the browser as a file to keep. */
export function savePdf(fileName: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

  saveFile(fileName, new Blob([bytes], { type: 'application/pdf' }));
}
