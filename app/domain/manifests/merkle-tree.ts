/*
 * Merkle trees as Certificate Transparency has them: the hashing of RFC 6962, section 2.1, with proofs of inclusion as
 * RFC 9162, section 2.1.3, has them. A leaf and a node are hashed with different first bytes, so that neither passes for the other.
 */

export type Sha256 = (bytes: Uint8Array) => Uint8Array;

export type InclusionProof = {
  /** The place of the leaf, from 0. */
  index: number;
  /** How many leaves there are. */
  size: number;
  /** The hashes beside the way up, the lowest first. */
  path: Uint8Array[];
};

const leafSign = Uint8Array.of(0);
const nodeSign = Uint8Array.of(1);

function hashParts(sha256: Sha256, ...parts: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let from = 0;
  for (const part of parts) {
    bytes.set(part, from);
    from += part.length;
  }
  return sha256(bytes);
}

const hashNode = (sha256: Sha256, left: Uint8Array, right: Uint8Array) =>
  hashParts(sha256, nodeSign, left, right);

/** The hashes of each level, from the leaves' to the root's. A last one without a neighbour goes up as it is. */
function hashLevels(leaves: readonly Uint8Array[], sha256: Sha256): Uint8Array[][] {
  let level = leaves.map((leaf) => hashParts(sha256, leafSign, leaf));
  const levels = [level];
  while (level.length > 1) {
    const next: Uint8Array[] = [];
    for (let place = 0; place < level.length; place += 2) {
      const [left, right] = level.slice(place, place + 2);
      if (left) next.push(right ? hashNode(sha256, left, right) : left);
    }
    levels.push(next);
    level = next;
  }
  return levels;
}

/** The Merkle Tree Hash of the leaves in their order; of none, the hash of nothing. */
export function hashTree(leaves: readonly Uint8Array[], sha256: Sha256): Uint8Array {
  return hashLevels(leaves, sha256).at(-1)?.[0] ?? sha256(new Uint8Array());
}

/** The proof that a leaf is in the tree. Throws a RangeError where there is no such leaf. */
export function proveInclusion(leaves: readonly Uint8Array[], index: number, sha256: Sha256): InclusionProof {
  if (!(index in leaves)) throw new RangeError("there is no such leaf");
  const path: Uint8Array[] = [];
  let place = index;
  for (const level of hashLevels(leaves, sha256)) {
    const neighbour = level[place ^ 1];
    if (neighbour) path.push(neighbour);
    place >>= 1;
  }
  return { index, size: leaves.length, path };
}

/** The root that a proof leads to (RFC 9162, 2.1.3.2); null where it cannot be a proof. */
export function followProof(leaf: Uint8Array, proof: InclusionProof, sha256: Sha256): Uint8Array | null {
  const { index, size, path } = proof;
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return null;
  let [place, last] = [index, size - 1];
  let hash = hashParts(sha256, leafSign, leaf);
  for (const neighbour of path) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      hash = hashNode(sha256, neighbour, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = hashNode(sha256, hash, neighbour);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? hash : null;
}

const half = (place: number): number => Math.floor(place / 2);
