import { expect, it } from "vitest";
import { createHeartbeatCount, heartbeat } from "#app/commands/heartbeat.ts";

/** What is heard of a process before each look at it, and the look (from 1) at which it is replaced; null for never. */
const stories: [what: string, heard: (look: number) => unknown[], replacedAt: number | null][] = [
  ["answers each time", () => [heartbeat], null],
  ["answers twice each time", () => [heartbeat, heartbeat], null],
  ["answers every tenth time", (look) => (look % 10 === 0 ? [heartbeat] : []), null],
  ["answers just before it would be replaced, and on", (look) => (look % 12 === 0 ? [heartbeat] : []), null],
  ["never answers", () => [], 13],
  ["stops answering", (look) => (look <= 20 ? [heartbeat] : []), 32],
  ["says other things only", () => ["ready", { counts: [], id: 1 }, null, undefined, 0], 13],
  ["says something like it", () => ["heartbeats", { heartbeat: true }, ["heartbeat"]], 13],
  ["answers once and never again", (look) => (look === 1 ? [heartbeat] : []), 13],
];

it.each(stories)("a process that %s is replaced when it must be", (_, heard, replacedAt) => {
  const count = createHeartbeatCount();
  let replaced: number | null = null;
  for (let look = 1; look <= 100 && replaced === null; look += 1) {
    for (const message of heard(look)) count.hear(message);
    if (count.look()) replaced = look;
  }
  expect(replaced).toBe(replacedAt);
});
