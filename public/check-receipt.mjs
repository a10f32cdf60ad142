// Is a receipt in Noonday's list? node check-receipt.mjs FILE (the list or a proof of RFC 6962). Node 18, no network.
import { createHash, pbkdf2Sync } from "node:crypto";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";

const sha256 = (...parts) => createHash("sha256").update(Buffer.concat(parts)).digest();
const node = (left, right) => sha256(Buffer.of(1), left, right);
const half = (size) => 2 ** (Math.ceil(Math.log2(size)) - 1);
const tree = (list) => {
  const left = half(list.length);
  return left < 1 ? sha256(Buffer.of(0), list[0]) : node(tree(list.slice(0, left)), tree(list.slice(left)));
};
const climb = (place, size, path) => {
  const [left, top, low] = [half(size), path.at(-1) ?? leaf, path.slice(0, -1)];
  if (left < 1) return sha256(Buffer.of(place && 2), leaf, ...path);
  return place < left ? node(climb(place, left, low), top) : node(top, climb(place - left, size - left, low));
};
const [head, body] = readFileSync(process.argv[2], "utf8").split(/\r?\n\r?\n/);
const file = Object.fromEntries(head.split(/\r?\n/).map((line) => line.split(" ")));
const hashes = body.match(/\w{64}/g).map((hash) => Buffer.from(hash, "hex"));
const typed = await createInterface(process.stdin, process.stdout).question("Receipt: ");
const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
const receipt = letters.replace(/O/g, "0").replace(/[IL]/g, "1");
const stored = sha256(Buffer.from(receipt.replace(/.{4}(?=.)/g, "$&-"))).toString("hex");
const salt = `noonday receipt manifest 1\n${file.salt}`;
const leaf = pbkdf2Sync(stored, salt, Number(file.iterations), 32, "sha256");
const root = (file.index ? climb(+file.index, +file.count, hashes) : tree(hashes)).toString("hex");
const isIn = root === file.root && (file.index || hashes.some((hash) => hash.equals(leaf)));
console.log(isIn ? `IN. Code of the list: ${root}` : root === file.root ? "NOT IN." : "NOT PROVED.");
process.exit(isIn ? 0 : 1);
