import { hash as nodeHash, pbkdf2Sync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followProof, hashTree, proveInclusion } from "#app/domain/manifests/merkle-tree.ts";
import { fromHex, toHex } from "#app/domain/manifests/receipt-leaf.ts";
import { pbkdf2, sha256 } from "#app/domain/manifests/sha256.ts";

/** The leaves of Certificate Transparency's own tests (`merkle_tree_test`), and the root after each. */
const knownLeaves = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map(fromHex);
const knownRoots = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
/** Of the same tests: the leaf (from 1), the size, and the path to the root. */
const knownPaths: [number, number, string[]][] = [
  [1, 1, []],
  [
    1,
    8,
    [
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
  ],
  [
    6,
    8,
    [
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
  ],
  [3, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]],
  [
    2,
    5,
    [
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
  ],
];

const bytes = fc.uint8Array({ maxLength: 200 });
const someLeaves = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { minLength: 1, maxLength: 70 });

/** The Merkle Tree Hash word for word as RFC 6962 defines it, to compare with. */
function hashAsDefined(leaves: readonly Uint8Array[]): Buffer {
  const digest = (...parts: Uint8Array[]) => nodeHash("sha256", Buffer.concat(parts), "buffer");
  const [only] = leaves;
  if (!only) return digest();
  if (leaves.length === 1) return digest(Uint8Array.of(0), only);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return digest(Uint8Array.of(1), hashAsDefined(leaves.slice(0, split)), hashAsDefined(leaves.slice(split)));
}

describe("the hash of a tree of receipts", () => {
  it("is Certificate Transparency's for its own test vectors", () => {
    expect(toHex(hashTree([], sha256))).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
    const roots = knownLeaves.map((_, place) => toHex(hashTree(knownLeaves.slice(0, place + 1), sha256)));
    expect(roots).toEqual(knownRoots);
  });

  it("is RFC 6962's definition for any leaves", () => {
    fc.assert(
      fc.property(someLeaves, (leaves) => {
        expect(toHex(hashTree(leaves, sha256))).toBe(hashAsDefined(leaves).toString("hex"));
      }),
    );
  });
});

describe("a proof that a receipt is in the tree", () => {
  it("is Certificate Transparency's for its own test vectors", () => {
    for (const [leaf, size, path] of knownPaths) {
      const proof = proveInclusion(knownLeaves.slice(0, size), leaf - 1, sha256);
      expect(proof.path.map(toHex)).toEqual(path);
    }
  });

  it("leads to the root from every leaf, and is no longer than the tree is high", () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(), (leaves, number) => {
        const index = number % leaves.length;
        const proof = proveInclusion(leaves, index, sha256);
        expect(proof.path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(leaves.length)));
        const root = followProof(leaves[index] as Uint8Array, proof, sha256);
        expect(root && toHex(root)).toBe(toHex(hashTree(leaves, sha256)));
      }),
    );
  });

  it("fails with any byte of it changed, at another place, with a hash more or less, or for another leaf", () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(), fc.nat(), (leaves, number, where) => {
        const index = number % leaves.length;
        const leaf = leaves[index] as Uint8Array;
        const proof = proveInclusion(leaves, index, sha256);
        const root = toHex(hashTree(leaves, sha256));
        const leads = (other: Uint8Array, changed: typeof proof) => {
          const found = followProof(other, changed, sha256);
          return found !== null && toHex(found) === root;
        };
        const flip = (of: Uint8Array) =>
          of.map((byte, place) => (place === where % of.length ? byte ^ 1 : byte));
        expect(leads(flip(leaf), proof)).toBe(false);
        const step = where % Math.max(1, proof.path.length);
        const flipped = proof.path.map((hash, place) => (place === step ? flip(hash) : hash));
        if (proof.path.length > 0) {
          expect(leads(leaf, { ...proof, path: flipped })).toBe(false);
          expect(leads(leaf, { ...proof, path: proof.path.slice(1) })).toBe(false);
          const sameLeaf = leaves.some((one, place) => place !== index && toHex(one) === toHex(leaf));
          const other = index === 0 ? leaves.length - 1 : index - 1;
          if (!sameLeaf && other !== index) expect(leads(leaf, { ...proof, index: other })).toBe(false);
        }
        expect(leads(leaf, { ...proof, path: [...proof.path, leaf] })).toBe(false);
        expect(leads(leaf, { ...proof, index: -1 })).toBe(false);
        expect(leads(leaf, { ...proof, index: proof.size })).toBe(false);
      }),
    );
  });

  it("passes no inner node off as a leaf", () => {
    const leaves = knownLeaves.slice(0, 4);
    const [left, right] = [hashTree(leaves.slice(0, 1), sha256), hashTree(leaves.slice(1, 2), sha256)];
    const asLeaf = Uint8Array.of(...left, ...right);
    const proof = { index: 0, size: 2, path: [hashTree(leaves.slice(2), sha256)] };
    const found = followProof(asLeaf, proof, sha256);
    expect(found && toHex(found)).not.toBe(toHex(hashTree(leaves, sha256)));
  });

  it("is refused for a leaf that is not there", () => {
    expect(() => proveInclusion(knownLeaves, 8, sha256)).toThrow(RangeError);
  });
});

describe("the functions of the page that checks a receipt", () => {
  it("are SHA-256 and PBKDF2 as Node has them", () => {
    fc.assert(
      fc.property(bytes, (text) => {
        expect(toHex(sha256(text))).toBe(nodeHash("sha256", text));
      }),
    );
    fc.assert(
      fc.property(bytes, bytes, fc.integer({ min: 1, max: 5 }), (password, salt, iterations) => {
        const expected = pbkdf2Sync(password, salt, iterations, 32, "sha256").toString("hex");
        expect(toHex(pbkdf2(password, salt, iterations))).toBe(expected);
      }),
    );
  });

  it("are RFC 7914's vector of PBKDF2 with HMAC-SHA-256", () => {
    const ascii = (text: string) => new TextEncoder().encode(text);
    expect(toHex(pbkdf2(ascii("Password"), ascii("NaCl"), 80_000))).toBe(
      "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56",
    );
  });
});
