/*
 * SHA-256 (FIPS 180-4) and PBKDF2 over it (RFC 8018), in a few lines: the page that checks a receipt is one file that has to
 * work without a network, and over plain http `crypto.subtle` is missing. The server uses Node's.
 */

const words = 64;
const roundConstants = new Int32Array(
  (
    "428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be 550c7dc3 " +
    "72be5d74 80deb1fe 9bdc06a7 c19bf174 e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da " +
    "983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967 27b70a85 2e1b2138 4d2c6dfc 53380d13 " +
    "650a7354 766a0abb 81c2c92e 92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070 " +
    "19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 " +
    "90befffa a4506ceb bef9a3f7 c67178f2"
  )
    .split(" ")
    .map((word) => Number.parseInt(word, 16)),
);
const beginning = Int32Array.of(
  ...[0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19],
);

const at = (list: Int32Array, place: number): number => list[place] as number;
const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));
const schedule = new Int32Array(words);

/** The state after one block of 16 words. A phone does this a hundred thousand times for a receipt: `next` is used again. */
function compress(state: Int32Array, block: Int32Array, next: Int32Array = new Int32Array(8)): Int32Array {
  for (let place = 0; place < words; place += 1) {
    if (place < 16) {
      schedule[place] = at(block, place);
      continue;
    }
    const [early, late] = [at(schedule, place - 15), at(schedule, place - 2)];
    const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    schedule[place] = at(schedule, place - 16) + first + at(schedule, place - 7) + second;
  }
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let place = 0; place < words; place += 1) {
    const mixed = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + mixed + ((e & f) ^ (~e & g)) + at(roundConstants, place) + at(schedule, place)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  next[0] = at(state, 0) + a;
  next[1] = at(state, 1) + b;
  next[2] = at(state, 2) + c;
  next[3] = at(state, 3) + d;
  next[4] = at(state, 4) + e;
  next[5] = at(state, 5) + f;
  next[6] = at(state, 6) + g;
  next[7] = at(state, 7) + h;
  return next;
}

function readWords(bytes: Uint8Array, from: number): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Int32Array(16).map((_, place) => view.getInt32(from + place * 4));
}

function writeWords(state: Int32Array): Uint8Array {
  const bytes = new Uint8Array(state.length * 4);
  const view = new DataView(bytes.buffer);
  state.forEach((word, place) => {
    view.setInt32(place * 4, word);
  });
  return bytes;
}

/** Goes on from a state after `before` bytes, to the end of a message. */
function finish(state: Int32Array, bytes: Uint8Array, before = 0): Int32Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const bits = (before + bytes.length) * 8;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bits / 2 ** 32));
  view.setUint32(padded.length - 4, bits >>> 0);
  let next = state;
  for (let from = 0; from < padded.length; from += 64) next = compress(next, readWords(padded, from));
  return next;
}

/** The 32 bytes of SHA-256. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return writeWords(finish(beginning, bytes));
}

/** PBKDF2 with HMAC-SHA-256: its first 32 bytes. */
export function pbkdf2(password: Uint8Array, salt: Uint8Array, iterations: number): Uint8Array {
  const key = new Uint8Array(64);
  key.set(password.length > 64 ? sha256(password) : password);
  const keyed = (pad: number) =>
    compress(
      beginning,
      readWords(
        key.map((byte) => byte ^ pad),
        0,
      ),
    );
  const [inner, outer] = [keyed(0x36), keyed(0x5c)];
  // A digest with its padding, as the second block of each HMAC: 64 bytes of key and 32 of digest are 768 bits.
  const block = new Int32Array(16);
  block[8] = 0x80000000 | 0;
  block[15] = 768;
  const compressDigest = (state: Int32Array, of: Int32Array, next: Int32Array) => {
    block.set(of);
    return compress(state, block, next);
  };
  const first = new Uint8Array(salt.length + 4);
  first.set(salt);
  first[salt.length + 3] = 1;
  const digest = compressDigest(outer, finish(inner, first, 64), new Int32Array(8));
  const sum = Int32Array.from(digest);
  for (let round = 1; round < iterations; round += 1) {
    compressDigest(outer, compressDigest(inner, digest, digest), digest);
    for (let place = 0; place < 8; place += 1) sum[place] = at(sum, place) ^ at(digest, place);
  }
  return writeWords(sum);
}
