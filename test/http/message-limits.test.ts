import { describe, expect, it } from "vitest";
import { countMessage } from "#app/http/message-limits.server.ts";
import { createCounter } from "#app/http/shared-counter.ts";

const receivedAt = Temporal.Instant.from("2026-11-28T10:00:00Z");

const sameMailbox = [
  "ana@example.org",
  "ana+1@example.org",
  "ana+2@example.org",
  "ANA+3@example.org",
  "ana+a.b@example.org",
  "ana+a+b@example.org",
  "ana+@example.org",
  "Ana@EXAMPLE.org",
  "ana+school@Example.Org",
  "ana+9@example.org",
];

const otherMailboxes = [
  "bea@example.org",
  "ana@other.example",
  "an+a@example.org",
  "ana-1@example.org",
  "+ana@example.org",
];

describe("limits of messages by recipient", () => {
  it("count every tag of one mailbox as one recipient, and others apart", async () => {
    const context = { counter: createCounter(), receivedAt };
    for (const address of sameMailbox) {
      expect(await countMessage(context, "codes by recipient", address), address).toBe(0);
    }
    for (const address of sameMailbox) {
      expect(await countMessage(context, "codes by recipient", address), address).toBeGreaterThan(0);
    }
    for (const address of otherMailboxes) {
      expect(await countMessage(context, "codes by recipient", address), address).toBe(0);
    }
  });

  it("count a sign-in link for a tagged address with those of its mailbox", async () => {
    const context = { counter: createCounter(), receivedAt };
    for (const address of sameMailbox.slice(0, 5))
      await countMessage(context, "sign-in links by recipient", address);
    expect(await countMessage(context, "sign-in links by recipient", "ana+x@example.org")).toBeGreaterThan(0);
  });
});
