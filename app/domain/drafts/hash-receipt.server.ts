import { hashToken } from "#app/platform/tokens.ts";

/** By what the response of a receipt is found: the hash that is stored with it, or the other one once it was taken back. */
export function hashReceipt(receipt: string): { receiptHash: string; withdrawnHash: string } {
  const receiptHash = hashToken(receipt);
  return { receiptHash, withdrawnHash: hashWithdrawnReceipt(receiptHash) };
}

/**
 * What is stored in place of a receipt's hash once its response is taken back. The public leaf in the cut-off manifest is worked
 * out of that hash: nothing that Noonday still has leads from the one to the other.
 */
export function hashWithdrawnReceipt(receiptHash: string): string {
  return hashToken(`withdrawn ${receiptHash}`);
}
