import type { ServerBuild } from "#app/remix.server.ts";

/** The same build, whose actions give their first result again where the fast path has run them already. */
export function replayActions(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const action = route?.module.action;
    if (!action) return [id, route];
    const replay: typeof action = (args) =>
      args.context.replayAction ? args.context.replayAction() : action(args);
    return [id, { ...route, module: { ...route.module, action: replay } }];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}
