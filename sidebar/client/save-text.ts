import { saveFile } from './save-file';

/** Gives lines of JSON to the browser as a file to keep (UTF-8). */
export function saveText(fileName: string, text: string): void {
  saveFile(fileName, new Blob([text], { type: 'application/x-ndjson' }));
}
