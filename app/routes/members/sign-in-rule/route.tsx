import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { roleNames } from "#app/domain/access/roles.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { isStrongMethod } from "#app/domain/people/sign-in-method.ts";
import {
  isPublicDemo,
  requireStrongSignIn,
  viewSignInRule,
} from "#app/domain/sign-in-rules/require-strong-sign-in.server.ts";
import { requireFreshSignIn } from "#app/http/require-fresh-sign-in.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";

const noRuleInDemo =
  "This is an example that everybody shares: each visitor signs in as whom they like. Here a re-visit cannot ask for more than that, or the first who set it would lock out all others.";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, person } = await requireRole(args, "see", "people");
  const { openid, db } = args.context;
  const { rule, members } = await viewSignInRule(db, {
    inspectionId: inspection.id,
    issuer: openid?.issuer ?? null,
  });
  const describe = (one: (typeof members)[number]) => `${one.name}, ${roleNames[one.role]}`;
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayChange: may(role, "change", "people"),
    isPublicDemo: isPublicDemo(args.context.env),
    isOwnStrong: isStrongMethod(person.session.method),
    openidName: openid?.name ?? null,
    rule: rule && { since: formatDateAndTime(rule.requiredAt), by: rule.requiredByName },
    ready: members.filter(({ isReady }) => isReady).map(describe),
    concerned: members.filter(({ isReady }) => !isReady).map(describe),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, person, actor } = await requireRole(args, "change", "people");
  await requireFreshSignIn(args, person);
  const outcome = await requireStrongSignIn(args.context.db, {
    inspectionId: inspection.id,
    method: person.session.method,
    isPublicDemo: isPublicDemo(args.context.env),
    actor,
    now: args.context.receivedAt,
  });
  switch (outcome.kind) {
    case "own-sign-in-weak":
      return data(
        { error: "Sign in with a passkey or your organisation yourself first, so that you know it works." },
        { status: 422 },
      );
    case "public-demo":
      return data({ error: noRuleInDemo }, { status: 422 });
    case "required":
    case "required-already":
      return redirect(paths.members.signInRule(inspection.id));
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `How people sign in – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function SignInRule() {
  const {
    inspectionId,
    areaName,
    mayChange,
    isPublicDemo: isShared,
    isOwnStrong,
    openidName,
    rule,
    ready,
    concerned,
  } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const ways = openidName === null ? "a passkey" : `a passkey or with ${openidName}`;
  return (
    <Page width="work" before={<BackLink href={paths.members.list(inspectionId)}>People</BackLink>}>
      <ErrorSummary errors={{}} general={answered?.error} />
      <h1>How people sign in to this re-visit</h1>
      {rule === null ? (
        <p className="lead">
          A link by email opens the re-visit of {areaName}. You can let it open only after a sign-in with{" "}
          {ways}. Then reading somebody’s email is not enough.
        </p>
      ) : (
        <Banner kind="success" title={`It opens only after a sign-in with ${ways}`} titleAs="h2">
          <p>
            Since {rule.since}, by {rule.by}. Its only lead inspector is let in by a link, too, as long as
            they have nothing else to sign in with.
          </p>
        </Banner>
      )}
      <h2>Who would be asked to make a passkey</h2>
      <p>
        At their next visit, before they see anything of this re-visit. Sessions begun by a link count as
        well.
      </p>
      <NameList names={concerned} empty="Nobody: all have one already." />
      <h2>Who is ready</h2>
      <NameList names={ready} empty="Nobody yet." />
      {mayChange && rule === null && isShared ? (
        <Banner kind="info" title="Not in this example">
          <p>{noRuleInDemo}</p>
        </Banner>
      ) : null}
      {mayChange && rule === null && !isShared && !isOwnStrong ? (
        <Banner kind="info" title="First you">
          <p>
            Whoever asks this of others has signed in so.{" "}
            <a href={paths.account.overview()}>Make a passkey</a>, or sign in with the one that you have.
          </p>
        </Banner>
      ) : null}
      {mayChange && rule === null && !isShared && isOwnStrong ? (
        <Form>
          <Button>Let it open only so</Button>
        </Form>
      ) : null}
      {mayChange && rule !== null ? (
        <Form action={paths.members.signInRuleWithdrawal(inspectionId)}>
          <Button kind="secondary">Let a link open it again</Button>
        </Form>
      ) : null}
    </Page>
  );
}

function NameList({ names, empty }: { names: readonly string[]; empty: string }) {
  if (names.length === 0) return <p>{empty}</p>;
  return (
    <ul>
      {names.map((name) => (
        <li key={name} dir="auto">
          {name}
        </li>
      ))}
    </ul>
  );
}
