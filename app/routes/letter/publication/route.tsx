import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { listTitlesWithoutThemes } from "#app/domain/letter-summaries/open-summary.server.ts";
import { publishLetter } from "#app/domain/letter-workflow/publish-letter.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { maxCommentLength } from "#app/domain/letters/letter.ts";
import { publicationForm } from "#app/domain/letters/letter-form.server.ts";
import { findReleases } from "#app/domain/releases/find-releases.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
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

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "letter-steps");
  const { db, receivedAt: now } = args.context;
  const letter = await findLetter(db, { inspectionId: inspection.id, now });
  if (!letter) throw notFound();
  const releases = await findReleases(db, { inspectionId: inspection.id, role });
  return {
    inspectionId: inspection.id,
    publicHref: paths.letter.published(inspection.slug),
    status: letter.status,
    isCorrection: letter.publication !== null,
    publishedWith: letter.publication ? (letter.publication.releaseId ?? "none") : undefined,
    withoutThemes:
      letter.publication?.editionId === letter.current?.id ? [] : listTitlesWithoutThemes(letter.sections),
    decidedHref: paths.letter.decided(inspection.id),
    mayPublish: may(role, "change", "letter-steps") && letter.status === "final",
    releases: releases.map(({ id, number, purpose, sharedAt }) => ({
      value: id,
      label: `Release ${number}: ${purpose}`,
      hint:
        sharedAt === null
          ? "Not shared yet: it is shared with the forum and the local area at the same time."
          : undefined,
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, person, actor } = await requireRole(args, "change", "letter-steps");
  await requireFreshSignIn(args, person);
  const form = await parseForm(args.request, publicationForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { release, corrected = "" } = form.value;
  const published = await publishLetter(args.context, {
    inspectionId: inspection.id,
    releaseId: release === "none" ? null : release,
    corrected,
    actor,
    now: args.context.receivedAt,
  });
  const refuse = (message: string, field = "release") =>
    data({ errors: { [field]: message }, typed: form.typed }, { status: 422 });
  switch (published.kind) {
    case "not-final":
      return refuse("The letter is not final yet.");
    case "not-ready":
      return refuse(published.missing.join(" "));
    case "no-such-release":
      return refuse("That release is not there. Choose again.");
    case "correction-needed":
      return refuse("Say what was corrected", "corrected");
    case "not-releasable":
      return refuse(leavingProblemWords[published.why], "corrected");
    case "published":
      return redirect(`${paths.letter.overview(inspection.id)}?published`);
  }
}

export const meta: MetaFunction = () => [{ title: "Publish the letter – Noonday" }];

export default function Publication() {
  const loaded = useLoaderData<typeof loader>();
  const { inspectionId, publicHref, status, isCorrection, publishedWith, mayPublish, releases } = loaded;
  const answered = useActionData<typeof action>();
  const { release: ofRelease, ...otherErrors }: Record<string, string> = answered?.errors ?? {};
  const choosesRelease = releases.length > 0;
  return (
    <Page width="work" before={<BackLink href={paths.letter.overview(inspectionId)}>The letter</BackLink>}>
      <ErrorSummary
        errors={{ ...(choosesRelease && ofRelease ? { release: ofRelease } : {}), ...otherErrors }}
        general={choosesRelease ? undefined : ofRelease}
      />
      <h1>{isCorrection ? "Publish the corrected letter" : "Publish the letter"}</h1>
      <p className="lead">
        {isCorrection
          ? "It takes the place of the one on the area’s pages. Beside it everybody reads when it was corrected, and what."
          : "Everybody can then read it on the area’s pages. It cannot be unpublished; what is wrong in it can be corrected."}
      </p>
      {status === "published" ? (
        <Banner kind="success">
          <p>
            It is published: <a href={publicHref}>as everybody reads it</a>.
          </p>
        </Banner>
      ) : null}
      {status !== "published" && status !== "final" ? (
        <Banner kind="warning">
          <p>The letter is not final yet.</p>
        </Banner>
      ) : null}
      <p>
        With it goes <a href={loaded.decidedHref}>the page that says what was said and decided</a>.{" "}
        {isCorrection ? "" : "Those who asked by email to be told are told, once."}
      </p>
      {mayPublish && loaded.withoutThemes.length > 0 ? (
        <Banner kind="info" title="No themes are chosen for">
          <ul>
            {loaded.withoutThemes.map((weakness) => (
              <li key={weakness}>{weakness}</li>
            ))}
          </ul>
          <p>Families read there what was asked and decided, and not what was written most.</p>
        </Banner>
      ) : null}
      {mayPublish ? (
        <Form>
          {isCorrection ? (
            <TextArea
              label="What was corrected"
              description="Everybody reads it beside the letter. Do not write what a family said, or who they are."
              name="corrected"
              rows={3}
              limit={maxCommentLength}
              defaultValue={typedOr(answered?.typed, "corrected", "")}
              errorMessage={otherErrors.corrected}
            />
          ) : null}
          {choosesRelease ? (
            <RadioGroup
              label="Which counts go with it?"
              description="A release hides small numbers. What families wrote is not in it."
              name="release"
              options={[...releases, { value: "none", label: "None", apart: true }]}
              defaultValue={typedOr(answered?.typed, "release", publishedWith)}
              errorMessage={ofRelease}
            />
          ) : (
            <>
              <input type="hidden" name="release" value="none" />
              <p>
                It goes without counts, since there is no release of them yet. To let people see the numbers
                behind it, <a href={paths.releases.list(inspectionId)}>make a release</a> first.
              </p>
            </>
          )}
          <Button>{choosesRelease ? "Publish it" : "Publish it without counts"}</Button>
        </Form>
      ) : null}
    </Page>
  );
}
