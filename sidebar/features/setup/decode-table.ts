/**
 * The text of a table file as a school has it: UTF-8 or UTF-16 with their marks, UTF-8 without one, else Windows-1258,
 * the code page of Vietnamese Windows. What is no text at all comes out as it is, for the check to name.
 */
export function decodeTable(bytes: Uint8Array): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));

  if (marked !== undefined) {
    return new TextDecoder(marked.encoding).decode(bytes);
  }

  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const isBinary = bytes.subarray(0, 512).includes(0);

    return new TextDecoder(isBinary ? 'utf-8' : 'windows-1258').decode(bytes).normalize('NFC');
  }
}

const MARKS: readonly { readonly mark: readonly number[]; readonly encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];
