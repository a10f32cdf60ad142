/** @type {import("@remix-run/dev").AppConfig} */
export default {
  serverModuleFormat: "esm",
  serverMinify: false,
  watchPaths: ["./db"],
  // Node runs our .ts modules as they are; only what holds JSX has to be compiled into the server's bundle.
  serverDependenciesToBundle: [/^#app\/.*\.tsx$/],
  ignoredRouteFiles: ["**/*.css", "**/*.test.*"],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
  },
};
