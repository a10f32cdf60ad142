import { existsSync } from "node:fs";
import { addresses, frame } from "./app/routes.ts";

// What `npm run dev` builds lies apart, so that nobody ever serves it to families.
const folders =
  process.env.NODE_ENV === "development"
    ? { serverBuildPath: "build/dev/index.js", assetsBuildDirectory: "build/dev/public" }
    : {};

/** @type {import("@remix-run/dev").AppConfig} */
export default {
  ...folders,
  serverModuleFormat: "esm",
  serverMinify: false,
  watchPaths: ["./db"],
  // Node runs our .ts modules as they are; only what holds JSX has to be compiled into the server's bundle. React Aria, which
  // only such files use, comes along: its thousand modules would each be held apart by every process.
  serverDependenciesToBundle: [/^#app\/.*\.tsx$/, /^react-(?:aria|stately)/, /^@internationalized\//],
  // Addresses are listed in app/routes.ts, not read off file names.
  ignoredRouteFiles: ["**/*"],
  routes: (defineRoutes) =>
    defineRoutes((route) => {
      for (const [path, page, place] of addresses) {
        if (!isFramed(path, place)) route(path.slice(1) || undefined, fileOf(page), { index: path === "/" });
      }
      route(frame.path.slice(1), fileOf(frame.page), () => {
        for (const [path, page, place] of addresses) {
          const below = path.slice(frame.path.length + 1);
          if (isFramed(path, place)) route(below || undefined, fileOf(page), { index: below === "" });
        }
      });
    }),
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
  },
};

/** @param {string} path @param {"alone" | undefined} place */
function isFramed(path, place) {
  return place !== "alone" && (path === frame.path || path.startsWith(`${frame.path}/`));
}

/** @param {string} page */
function fileOf(page) {
  const file = `routes/${page}/route.tsx`;
  return existsSync(new URL(`app/${file}`, import.meta.url)) ? file : file.replace(/x$/, "");
}
