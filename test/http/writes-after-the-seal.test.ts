import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { checkSeal } from "#app/domain/seals/check-seal.server.ts";
import { sealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { signInAs } from "../factories/people.ts";
import { listWithoutWords, openWindows, sendAll, sendToEveryRoute } from "./fuzz/open-windows.ts";
import { type FuzzedServer, now, startOnPostgres, startOnSqlite } from "./fuzz/two-servers.ts";

const postgresUrl = inject("postgresUrl");

describe("what was begun before the evidence was sealed", () => {
  const servers: FuzzedServer[] = [];
  let opened: Awaited<ReturnType<typeof openWindows>>;
  let id: string;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    const sqlite = await startOnSqlite();
    servers.push(sqlite);
    const db = sqlite.database.queries;
    const area = await db
      .selectFrom("inspections")
      .select("id")
      .where("slug", "=", "middlefold")
      .executeTakeFirstOrThrow();
    id = area.id;
    const members = await db
      .selectFrom("members")
      .innerJoin("people", "people.id", "members.personId")
      .select(["people.id", "people.name", "people.email", "members.role"])
      .where("members.inspectionId", "=", id)
      .where("members.leftAt", "is", null)
      .orderBy("people.email")
      .execute();
    const roles = ["lead-inspector", "cqc-inspector", "local-area-officer"];
    for (const member of members)
      if (roles.includes(member.role) && !cookies.has(member.role))
        cookies.set(member.role, await signInAs(db, member, now));
    cookies.set("family", "");
    const about = new RegExp(`${id}|/areas/middlefold`);
    const starts = [`/revisits/${id}`, "/areas/middlefold"];
    opened = await openWindows(`http://localhost:${sqlite.port}`, { cookies, starts, about });
    if (postgresUrl !== null) servers.push(await startOnPostgres(postgresUrl, sqlite));
  }, 900_000);
  afterAll(async () => {
    for (const server of servers) await server.stop();
  });

  it("is refused in words or changes nothing that is sealed, by every form and every route", {
    timeout: 900_000,
  }, async () => {
    expect(opened.windows.size).toBeGreaterThan(50);
    for (const { database, port, lines, kind } of servers) {
      const { queries: db } = database;
      const origin = `http://localhost:${port}`;
      const lead = await db
        .selectFrom("members")
        .select("personId")
        .where("inspectionId", "=", id)
        .where("role", "=", "lead-inspector")
        .executeTakeFirstOrThrow();
      const actor = { kind: "person", personId: lead.personId, role: "lead-inspector" } as const;
      expect(await sealEvidence(db, { inspectionId: id, actor, now })).toMatchObject({ kind: "sealed" });
      const seal = () =>
        db.selectFrom("seals").selectAll().where("inspectionId", "=", id).executeTakeFirstOrThrow();
      await expect.poll(async () => (await seal()).workedOutAt, { timeout: 30_000 }).not.toBeNull();
      const before = await seal();
      expect(await checkSeal(db, id)).toMatchObject({ kind: "whole" });
      const sent = await sendAll(origin, opened.windows.values());
      sent.push(...(await sendToEveryRoute(origin, { id, cookies, values: opened.values })));
      const faults = [...listWithoutWords(sent), ...lines.filter((line) => /"level":"error"/.test(line))];
      expect([kind, [...new Set(faults)]]).toEqual([kind, []]);
      const { hash, parts, unsealedAt } = await seal();
      expect({ hash, parts, unsealedAt }).toEqual({
        hash: before.hash,
        parts: before.parts,
        unsealedAt: null,
      });
      expect([kind, await checkSeal(db, id)]).toMatchObject([kind, { kind: "whole" }]);
      expect(sent.filter(({ status }) => status < 400).length).toBeGreaterThan(20);
    }
  });
});
