import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveRemix } from "#app/http/serve-remix.ts";
import type { AppLoadContext, EntryContext, ServerBuild } from "#app/remix.server.ts";
import * as remix from "#app/remix.ts";
import { sourceFiles } from "../conventions/source-files.ts";
import { ask, type Running, runStart } from "./running.ts";

let running: Running;
beforeAll(async () => {
  running = await runStart();
});
afterAll(() => running.stop());

it.each(["/__manifest?p=/", "/__manifest?p=/&version=1"])("%s is not there", async (path) => {
  expect((await ask(running, path)).status).toBe(404);
});

it("no page has what follows an address by script", () => {
  const followers = ["Link", "NavLink", "Navigate", "useSubmit", "useSearchParams", "Form", "redirect"];
  expect(Object.keys(remix).filter((name) => followers.includes(name))).toEqual([]);
});

it("where script goes to another address, it begins with one that app/paths.ts wrote", () => {
  const going = sourceFiles("app").filter(({ text }) => /\buseNavigate\(\)/.test(text));
  expect(going.length).toBeGreaterThan(0);
  const otherwise = going.filter(({ text }) => {
    const name = /const (\w+) = useNavigate\(\)/.exec(text)?.[1];
    const calls = text.match(new RegExp(`\\b${name}\\((?!\\))`, "g")) ?? [];
    const own = text.match(new RegExp(`\\b${name}\\(\`\\$\\{paths\\.`, "g")) ?? [];
    return name === undefined || calls.length === 0 || calls.length !== own.length;
  });
  expect(otherwise.map(({ path }) => path)).toEqual([]);
});

it("what pages fetch by script is read alone: nothing is sent by it, and no address of somebody's is followed", () => {
  const fetching = sourceFiles("app").filter(({ text }) => text.includes("= useFetcher"));
  expect(fetching.length).toBeGreaterThan(0);
  const followed = fetching.filter(
    ({ text }) => !/const \{ data, load \} = useFetcher/.test(text) || !/\bload\(href\)/.test(text),
  );
  expect(followed.map(({ path }) => path)).toEqual([]);
});

it("an error reaches the browser without its message, and without fields that somebody set", async () => {
  const shown: EntryContext["staticHandlerContext"]["errors"][] = [];
  const thrown = Object.assign(new Error("what a family wrote"), { __type: "Error", __subType: "Function" });
  const build = {
    entry: {
      module: {
        default: (
          _request: Request,
          status: number,
          headers: Headers,
          { staticHandlerContext }: EntryContext,
        ) => {
          shown.push(staticHandlerContext.errors);
          return new Response("", { status, headers });
        },
        handleError: () => undefined,
      },
    },
    routes: {
      root: {
        id: "root",
        path: "",
        module: {
          default: () => null,
          loader: () => {
            throw thrown;
          },
        },
      },
    },
    assets: { entry: { module: "", imports: [] }, routes: {}, url: "", version: "1" },
    future: { v3_singleFetch: true },
    publicPath: "/build/",
    assetsBuildDirectory: "",
    isSpaMode: false,
  } as unknown as ServerBuild;
  const serve = serveRemix(build, "http://localhost", async () => undefined);
  const app = express();
  app.use(
    (request, response) => void serve(request, response, { refusal: null } as unknown as AppLoadContext),
  );
  const server = createServer(app).listen(0);
  await fetch(`http://localhost:${(server.address() as AddressInfo).port}/`);
  server.close();
  const [error] = Object.values(shown[0] ?? {}) as Error[];
  expect(error?.message).toBe("Unexpected Server Error");
  expect(error?.stack).toBeUndefined();
  expect(Object.keys(error ?? {}).filter((name) => name.startsWith("__"))).toEqual([]);
});

it("streams are only written on the server, by Remix alone", () => {
  const own = [...sourceFiles("app"), ...sourceFiles("db")];
  expect(own.filter(({ text }) => text.includes("turbo-stream"))).toEqual([]);
  const runtime = readFileSync("node_modules/@remix-run/server-runtime/dist/single-fetch.js", "utf8");
  expect(runtime.match(/turboStream\.\w+/g)).toEqual(["turboStream.encode"]);
});

it.each([
  ["@remix-run/react", "2.17.3"],
  ["@remix-run/node", "2.17.2"],
  ["@remix-run/server-runtime", "2.17.5"],
  ["@remix-run/router", "1.23.2"],
  ["react-router", "6.30.6"],
  ["react-router-dom", "6.30.6"],
])("%s is at least %s", (name, least) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as {
    version: string;
  };
  const [have, need] = [version, least].map((text) => text.split(".").map(Number));
  expect(have?.[0]).toBe(need?.[0]);
  expect(Number(have?.[1]) * 1000 + Number(have?.[2])).toBeGreaterThanOrEqual(
    Number(need?.[1]) * 1000 + Number(need?.[2]),
  );
});
