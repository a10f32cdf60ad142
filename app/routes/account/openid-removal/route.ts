import { unbindOpenid } from "#app/domain/openid/sign-in-with-openid.server.ts";
import { requireFreshSignIn } from "#app/http/require-fresh-sign-in.server.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { paths, withQuery } from "#app/paths.ts";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "#app/remix.server.ts";

/** A reload after a press asks for this address. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePerson(context, request);
  return redirect(paths.account.overview());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(context, request);
  await requireFreshSignIn({ request, context }, person);
  const actor = { kind: "person", personId: person.id, role: null } as const;
  const { method } = person.session;
  const outcome = await unbindOpenid(context.db, { method, actor, now: context.receivedAt });
  const done = outcome.kind === "sign-in-weak" ? "weak" : "unbound";
  return redirect(withQuery(paths.account.overview(), { done }));
}
