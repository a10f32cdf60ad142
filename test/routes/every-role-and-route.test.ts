import { globSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, it, vi } from "vitest";
import { type Role, roles } from "#app/domain/access/roles.ts";
import { listPeople } from "#app/domain/people/list-people.server.ts";
import { removeMember } from "#app/domain/people/remove-member.server.ts";
import type { RequestContext } from "#app/http/context.ts";
import type { ActionFunction, LoaderFunction } from "#app/remix.server.ts";
import { addresses, frame } from "#app/routes.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { anInspection, usual } from "../factories/inspections.ts";
import { aMember, signInAs } from "../factories/people.ts";
import { requestContext } from "./asking.ts";
import { type WhoMay, whoMay } from "./who-may.ts";

// Whether the guard let somebody in, so that a 404 for what is not there is not taken for a refusal.
const guard = vi.hoisted(() => {
  // Files share what they have read in: routes that another file has read in would have the guard itself.
  vi.resetModules();
  return { letIn: 0 };
});
vi.mock(import("#app/http/require-role.server.ts"), async (importOriginal) => {
  const { requireRole } = await importOriginal();
  return {
    requireRole: async (...options) => {
      const allowed = await requireRole(...options);
      guard.letIn += 1;
      return allowed;
    },
  };
});

type Doing = "get" | "post";
type RouteModule = { loader?: LoaderFunction; action?: ActionFunction };

const ofAnInspection = addresses.filter(([path]) => `${path}/`.startsWith(`${frame.path}/`));
const routes = new Map<string, string>([
  [frame.page, frame.path],
  ...ofAnInspection.map(([path, page]) => [page, path] as const),
]);

async function moduleOf(page: string): Promise<RouteModule> {
  const [file] = globSync(`app/routes/${page}/route.{ts,tsx}`);
  if (file === undefined) throw new Error(`${page} has no route file`);
  return import(pathToFileURL(resolve(file)).href);
}

it("every route of a re-visit has its line in the table of who may", async () => {
  expect([...routes.keys()].filter((route) => whoMay[route] === undefined)).toEqual([]);
  expect(Object.keys(whoMay).filter((route) => !routes.has(route))).toEqual([]);
  for (const route of routes.keys()) {
    const { loader, action } = await moduleOf(route);
    const has = { get: loader !== undefined, post: action !== undefined };
    const said = { get: whoMay[route]?.get !== undefined, post: whoMay[route]?.post !== undefined };
    expect({ route, ...has }).toEqual({ route, ...said });
  }
});

describeOnBoth("the routes of a re-visit", (open) => {
  let context: RequestContext | undefined;
  afterEach(async () => {
    await context?.reader.close();
    context = undefined;
  });

  /** Tries every route with this cookie; what each answers, by "GET route". */
  async function tryAll(
    inspectionId: string,
    cookie: string | null,
    judge: (answer: Answer, expected: WhoMay) => string | null,
  ): Promise<string[]> {
    context ??= requestContext(open.database, usual.notifiedAt);
    const wrong: string[] = [];
    for (const route of routes.keys()) {
      const { loader, action } = await moduleOf(route);
      for (const [doing, handler] of [
        ["get", loader],
        ["post", action],
      ] as const) {
        const expected = whoMay[route]?.[doing];
        if (!handler || !expected) continue;
        const answer = await ask(handler, { route, doing, inspectionId, cookie, context });
        const verdict = judge(answer, expected);
        if (verdict !== null) wrong.push(`${doing.toUpperCase()} ${route}: ${verdict}`);
      }
    }
    return wrong;
  }

  it.each(roles)("let a %s do what the table says, and nothing else", async (role) => {
    const inspection = await anInspection(open.db, { notified: false });
    const person = role === "lead-inspector" ? inspection.lead : await aMember(open.db, { inspection, role });
    const cookie = await signInAs(open.db, person, usual.notifiedAt);
    const wrong = await tryAll(inspection.id, cookie, (answer, expected) =>
      judgeRole(role, answer, expected),
    );
    expect(wrong).toEqual([]);
  });

  it("are not there for a lead inspector of another re-visit", async () => {
    const inspection = await anInspection(open.db);
    const other = await anInspection(open.db);
    const cookie = await signInAs(open.db, other.lead, usual.notifiedAt);
    const wrong = await tryAll(inspection.id, cookie, ({ status }) => (status === 404 ? null : `${status}`));
    expect(wrong).toEqual([]);
  });

  it("are not there for somebody whose part in it has ended, nor for anybody when there is no such re-visit", async () => {
    const inspection = await anInspection(open.db);
    const member = await aMember(open.db, { inspection, role: "cqc-inspector" });
    // Whoever has no other part is signed out.
    const other = await anInspection(open.db, { lead: inspection.lead });
    await aMember(open.db, { inspection: other, role: "cqc-inspector", email: member.email });
    const cookie = await signInAs(open.db, member, usual.notifiedAt);
    await endPart(inspection, member.id);
    const gone = ({ status }: Answer) => (status === 404 ? null : `${status}`);
    expect(await tryAll(inspection.id, cookie, gone)).toEqual([]);
    const lead = await signInAs(open.db, inspection.lead, usual.notifiedAt);
    expect(await tryAll("00000000-0000-0000-0000-000000000000", lead, gone)).toEqual([]);
  });

  it("send whoever is not signed in to sign in", async () => {
    const inspection = await anInspection(open.db);
    const wrong = await tryAll(inspection.id, null, ({ status, location }) =>
      status === 302 && location.startsWith("/sign-in") ? null : `${status} ${location}`,
    );
    expect(wrong).toEqual([]);
  });

  async function endPart(
    inspection: Awaited<ReturnType<typeof anInspection>>,
    personId: string,
  ): Promise<void> {
    const now = usual.notifiedAt;
    const { members } = await listPeople(open.db, { inspectionId: inspection.id, now });
    const memberId = members.find((member) => member.personId === personId)?.id ?? "";
    const outcome = await removeMember(open.db, {
      inspectionId: inspection.id,
      memberId,
      actor: inspection.leadActor,
      now,
    });
    expect(outcome.kind).toBe("removed");
  }
});

type Answer = { status: number; location: string; letIn: boolean };

function judgeRole(role: Role, { status, letIn }: Answer, expected: WhoMay): string | null {
  if (expected.may.includes(role)) return letIn ? null : `${status} where they may`;
  const refused = expected.sees.includes(role) ? 403 : 404;
  return status === refused ? null : `${status} instead of ${refused}`;
}

/** What the route itself answers, without the layout above it: a parent's check does not protect its children. */
async function ask(
  handler: LoaderFunction | ActionFunction,
  options: {
    route: string;
    doing: Doing;
    inspectionId: string;
    cookie: string | null;
    context: RequestContext;
  },
): Promise<Answer> {
  const params = paramsOf(options.route, options.inspectionId);
  const headers = new Headers(options.cookie === null ? [] : [["Cookie", options.cookie]]);
  const body = options.doing === "post" ? { method: "POST", body: new URLSearchParams() } : {};
  const request = new Request(`http://localhost:3000${addressOf(options.route, params)}`, {
    headers,
    ...body,
  });
  guard.letIn = 0;
  const answer: unknown = await Promise.resolve(handler({ request, params, context: options.context })).catch(
    (thrown: unknown) => {
      if (thrown instanceof Response) return thrown;
      throw new Error(`${options.doing} ${options.route} failed`, { cause: thrown });
    },
  );
  return { ...headOf(answer), letIn: guard.letIn > 0 };
}

function headOf(answer: unknown): { status: number; location: string } {
  if (answer instanceof Response) {
    return { status: answer.status, location: answer.headers.get("Location") ?? "" };
  }
  const init: unknown =
    typeof answer === "object" && answer !== null && "init" in answer ? answer.init : null;
  const status = typeof init === "object" && init !== null && "status" in init ? Number(init.status) : 200;
  return { status, location: "" };
}

/** The re-visit's own id, and for whatever lies below it an id that nothing has. */
function paramsOf(route: string, inspectionId: string): Record<string, string> {
  const names = [...(routes.get(route) ?? "").matchAll(/:([a-zA-Z]+)/g)].map((match) => match[1] ?? "");
  const known: Record<string, string> = { id: inspectionId, step: "open-meeting", number: "1" };
  return Object.fromEntries(
    names.map((name) => [name, known[name] ?? "11111111-1111-4111-8111-111111111111"]),
  );
}

function addressOf(route: string, params: Record<string, string>): string {
  return (routes.get(route) ?? "").replace(/:([a-zA-Z]+)/g, (_, name: string) => params[name] ?? "");
}
