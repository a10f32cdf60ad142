import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveRemix } from "#app/http/serve-remix.ts";
import { type AppLoadContext, json, redirect, type ServerBuild } from "#app/remix.server.ts";

const ended: string[] = [];
const answers: Readonly<Record<string, () => Response>> = {
  saved: () => redirect("/next", 303),
  thrown: () => {
    throw redirect("/next");
  },
  "one row more": () => json({ rows: 3 }),
  refused: () => json({ errors: {} }, 422),
  failed: () => {
    throw new Response(null, { status: 503 });
  },
};

const build = {
  entry: { module: { default: () => new Response(null) } },
  routes: {
    only: {
      id: "only",
      path: "*",
      module: {
        action: async ({ request }: { request: Request }) => answers[await request.text()]?.(),
        loader: () => null,
      },
    },
  },
  assets: { entry: { module: "", imports: [] }, routes: {}, url: "", version: "1" },
  future: { v3_singleFetch: true },
  publicPath: "/build/",
  assetsBuildDirectory: "",
  isSpaMode: false,
} as unknown as ServerBuild;

const serve = serveRemix(build, "http://localhost", async (request) => {
  ended.push(new URL(request.url).pathname);
});
const server = createServer(
  express().use((request, response) => {
    serve(request, response, { refusal: null } as unknown as AppLoadContext).catch(() => response.end());
  }),
);

beforeAll(async () => {
  server.listen(0);
  await once(server, "listening");
});
afterAll(() => server.close());

it.each([
  ["saved", 1],
  ["thrown", 1],
  ["one row more", 0],
  ["refused", 0],
  ["failed", 0],
])("what was posted and is %s ends its autosave %i times, before it is answered", async (body, times) => {
  ended.length = 0;
  const { port } = server.address() as AddressInfo;
  await fetch(`http://localhost:${port}/form`, { method: "POST", body, redirect: "manual" });
  expect(ended).toEqual(Array.from({ length: times }, () => "/form"));
});
