import { hashTree } from "./merkle-tree.ts";
import { fromHex, leafSaltOf, toHex } from "./receipt-leaf.ts";
import { pbkdf2, sha256 } from "./sha256.ts";

/** `not-listed`: the list is whole and the receipt is not in it. `broken`: the list does not come to its root. */
export type ReceiptCheck = { kind: "listed" | "not-listed"; root: string } | { kind: "broken" };

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** The leaf of a receipt, as a family's own device works it out. */
export function deriveLeaf(
  receipt: string,
  { salt, iterations }: { salt: string; iterations: number },
): string {
  return toHex(pbkdf2(ascii(toHex(sha256(ascii(receipt)))), ascii(leafSaltOf(salt)), iterations));
}

/** Looks for a receipt in a manifest's file, and works the root out again from all leaves. */
export function checkReceipt(file: string, receipt: string): ReceiptCheck {
  const [head = "", list = ""] = file.replace(/\r/g, "").trim().split("\n\n");
  const values = new Map(head.split("\n").map((line) => line.split(" ", 2) as [string, string]));
  const root = values.get("root") ?? "";
  const leaves = list.split("\n");
  const isInOrder = leaves.every(
    (leaf, place) => /^[0-9a-f]{64}$/.test(leaf) && (place === 0 || (leaves[place - 1] ?? "") < leaf),
  );
  if (!isInOrder || values.get("count") !== String(leaves.length)) return { kind: "broken" };
  if (toHex(hashTree(leaves.map(fromHex), sha256)) !== root) return { kind: "broken" };
  const leaf = deriveLeaf(receipt, {
    salt: values.get("salt") ?? "",
    iterations: Number(values.get("iterations")),
  });
  return { kind: leaves.includes(leaf) ? "listed" : "not-listed", root };
}
