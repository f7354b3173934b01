/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4 §4.2.2). */
const ROUND = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));

/** The same of the square roots of the first eight (FIPS 180-4 §5.3.3). */
const START = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));

const BLOCK = 64;
const schedule = new Int32Array(BLOCK);

function primes(count: number): readonly number[] {
  const found: number[] = [];

  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) {
      found.push(candidate);
    }
  }

  return found;
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fillSchedule(block: DataView, at: number): void {
  for (let t = 0; t < 16; t += 1) {
    schedule[t] = block.getInt32(at + 4 * t);
  }

  for (let t = 16; t < BLOCK; t += 1) {
    const early = schedule[t - 15] as number;
    const late = schedule[t - 2] as number;
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[t] = ((schedule[t - 16] as number) + small + (schedule[t - 7] as number) + large) | 0;
  }
}

/** One block into the state (FIPS 180-4 §6.2.2). Written out: it runs a million times for a school year. */
function compress(state: Int32Array): void {
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;

  for (let t = 0; t < BLOCK; t += 1) {
    const ofE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first =
      (h + ofE + (g ^ (e & (f ^ g))) + (ROUND[t] as number) + (schedule[t] as number)) | 0;
    const ofA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (ofA + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }

  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

const padded = new Uint8Array(2 * BLOCK);
const padding = new DataView(padded.buffer);

/** The bytes that do not fill a block, the digit 1, zeroes, and how many bits there were (FIPS 180-4 §5.1.1). */
function padTail(data: Uint8Array): number {
  const rest = data.length % BLOCK;
  const length = rest + 9 > BLOCK ? 2 * BLOCK : BLOCK;
  padded.fill(0);

  for (let at = 0; at < rest; at += 1) {
    padded[at] = data[data.length - rest + at] as number;
  }

  padded[rest] = 0x80;
  padding.setUint32(length - 8, Math.floor(data.length / 2 ** 29));
  padding.setUint32(length - 4, (data.length * 8) >>> 0);

  return length;
}

function addBlocks(state: Int32Array, view: DataView, bytes: number): void {
  for (let at = 0; at + BLOCK <= bytes; at += BLOCK) {
    fillSchedule(view, at);
    compress(state);
  }
}

/**
 * SHA-256 of bytes (FIPS 180-4), 32 bytes. Our own: a page opened from a stick has no promise of WebCrypto, whose digest
 * is no function that answers at once either.
 */
export function sha256(data: Uint8Array): Uint8Array {
  const state = START.slice();
  addBlocks(state, new DataView(data.buffer, data.byteOffset, data.byteLength), data.length);
  addBlocks(state, padding, padTail(data));

  const digest = new Uint8Array(32);

  for (let at = 0; at < 32; at += 1) {
    digest[at] = (state[at >> 2] as number) >>> (24 - 8 * (at & 3));
  }

  return digest;
}
