import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { beginResponse } from "#app/domain/young-peoples-ways/begin-response.server.ts";
import {
  changeYoungPersonsConsent,
  findYoungPersonsConsents,
} from "#app/domain/young-peoples-ways/change-consents.server.ts";
import { consentStatementIn, quotationStatementIn } from "#app/domain/young-peoples-ways/statement.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireDiskSpace } from "#app/http/require-disk-space.server.ts";
import { paths, withQuery } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import {
  clearYoungPersonCookie,
  giveYoungPersonCookie,
} from "#app/young-people-flow/find-young-person.server.ts";
import { findUsableSlip, type ResolvedWay, resolveWay } from "#app/young-people-flow/resolve-way.server.ts";
import {
  findNextStep,
  formatChoices,
  needsSlip,
  noChoices,
  readChoices,
  type WayInChoices,
} from "#app/young-people-flow/way-in.ts";
import {
  findYoungPersonAtStart,
  giveStartCookie,
  withCookies,
  type YoungPersonAtStart,
} from "#app/young-people-flow/young-people-page.server.ts";
import { WayPage } from "../parts/way-page.tsx";
import { AskConsent } from "./ask-consent.tsx";
import { ChangeConsent } from "./change-consent.tsx";

export async function loader(args: PageArgs) {
  const { context, request } = args;
  const { survey, state, locale, translator, secret, response } = await findYoungPersonAtStart(args);
  const { slug, inspectionId, sealedAt } = survey;
  const page = { locale, title: translator.t("young.consent.title"), slug, state };
  if (response !== null && secret !== null) {
    const consents = await findYoungPersonsConsents(context.db, { inspectionId, secret });
    const isLeaving = new URL(request.url).searchParams.has("leave");
    const isSealed = Temporal.Instant.compare(context.receivedAt, sealedAt) >= 0;
    const change = { mayQuote: consents?.quotation ?? false, isLeaving, isSealed };
    return { ...page, ask: null, change };
  }
  if (state !== "open") throw redirect(paths.youngPerson.start(slug));
  const choices = readChoices(request);
  const way = await resolveWay(context, { survey, choices });
  const { slip } = await requireChoices(args, { survey, choices, way });
  const ask = {
    isQuotation: choices.hasAgreed,
    isLookedAfter: slip?.lookedAfter ?? false,
    agreedRole: slip?.agreedRole ?? null,
  };
  return { ...page, ask, change: null };
}

/** The slip where one is needed; leads to what is still to be chosen, or to the code. */
async function requireChoices(
  { context }: PageArgs,
  { survey, choices, way }: { survey: YoungPersonAtStart["survey"]; choices: WayInChoices; way: ResolvedWay },
) {
  if (findNextStep(choices, way) !== null) throw redirect(paths.youngPerson.start(survey.slug));
  if (!needsSlip(choices, way)) return { slip: null };
  const slip = await findUsableSlip(context, { survey, choices });
  if (slip === null) throw redirect(paths.youngPerson.code(survey.slug));
  return { slip };
}

export async function action(args: PageArgs) {
  const person = await findYoungPersonAtStart(args);
  const answer = (await readForm(args.request)).get("answer");
  if (person.response !== null && person.secret !== null)
    return change(args, { ...person, secret: person.secret }, answer);
  return agree(args, person, answer);
}

/** What they say now, of what they agreed to before. */
async function change(args: PageArgs, person: YoungPersonAtStart & { secret: string }, answer: unknown) {
  const { context } = args;
  const { survey, translator, secret } = person;
  const { slug } = survey;
  const isLeaving = answer === "leave";
  if (!isLeaving && answer !== "quote" && answer !== "no-quote")
    return data({ error: translator.t("young.start.choose") }, { status: 422 });
  const changed = await changeYoungPersonsConsent(context.db, {
    ...{ survey, secret, now: context.receivedAt },
    ...(isLeaving
      ? {
          kind: "own",
          given: false,
          statement: consentStatementIn(translator, { isLookedAfter: false }),
        }
      : { kind: "quotation", given: answer === "quote", statement: quotationStatementIn(translator) }),
  });
  switch (changed.kind) {
    case "changed":
    case "sealed":
      return redirect(paths.youngPerson.consent(slug));
    case "taken-back":
    case "no-such-response":
      return redirect(
        withQuery(paths.youngPerson.declined(slug), { gone: true }),
        withCookies(clearYoungPersonCookie(context, slug), giveStartCookie(context, slug, "")),
      );
  }
}

/** Their yes or no before anything is asked. A no stores nothing; a yes is stored once they have said whether they may be quoted. */
async function agree(args: PageArgs, person: YoungPersonAtStart, answer: unknown) {
  const { context, request } = args;
  const { survey, state, translator } = person;
  const { slug } = survey;
  if (state !== "open") return redirect(paths.youngPerson.start(slug));
  const choices = readChoices(request);
  const way = await resolveWay(context, { survey, choices });
  const { slip } = await requireChoices(args, { survey, choices, way });
  const again = formatChoices({ ...noChoices, link: choices.link });
  if (answer === "no")
    return redirect(paths.youngPerson.declined(slug), withCookies(giveStartCookie(context, slug, again)));
  if (answer === "yes")
    return redirect(
      paths.youngPerson.consent(slug),
      withCookies(giveStartCookie(context, slug, formatChoices({ ...choices, hasAgreed: true }))),
    );
  if (!choices.hasAgreed || (answer !== "quote" && answer !== "no-quote"))
    return data({ error: translator.t("young.start.choose") }, { status: 422 });
  await requireDiskSpace(context, "begin");
  const participant = way.numbers.find(({ number }) => number === choices.number);
  const sharedDevice = choices.shared === true;
  const isLookedAfter = slip?.lookedAfter ?? false;
  const begun = await beginResponse(context.db, {
    ...{ survey, wayIn: way.wayIn, linkId: way.link?.id ?? null, sharedDevice },
    participantId: participant?.participantId ?? null,
    agreementId: slip?.id ?? null,
    ageBand: participant?.ageBand ?? choices.age ?? "under-11",
    helped: choices.helped === true,
    language: translator.language.code,
    consents: [
      {
        ...{ kind: "own", given: true, statement: consentStatementIn(translator, { isLookedAfter }) },
        form: participant?.hasNote ? "observed" : "pictures",
      },
      {
        ...{ kind: "quotation", given: answer === "quote", statement: quotationStatementIn(translator) },
        form: "pictures",
      },
    ],
    now: context.receivedAt,
  });
  switch (begun.kind) {
    case "begun": {
      // A tablet that is handed on keeps the way in for the next person, and nothing of this one.
      const link = sharedDevice || way.isDiscussion ? again : "";
      return redirect(
        paths.youngPerson.question(slug, 1),
        withCookies(
          giveYoungPersonCookie(context, { survey, token: begun.token, sharedDevice }),
          giveStartCookie(context, slug, link),
        ),
      );
    }
    case "agreement-used":
    case "consent-missing":
      return redirect(slip === null ? paths.youngPerson.start(slug) : paths.youngPerson.code(slug));
    case "no-such-participant":
    case "participant-answers":
      return redirect(withQuery(paths.youngPerson.start(slug), { step: "number" }));
    case "link-closed":
    case "not-open":
    case "closed":
      return redirect(paths.youngPerson.start(slug));
  }
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "What happens to what you say"} – Noonday` },
];

export function YoungConsentPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { slug, state, ask, change: changing } = loaded;
  const { t } = useFamilyTranslator();
  const error = answered?.error;
  const back = {
    href: changing
      ? paths.area.youngPeople(slug)
      : withQuery(paths.youngPerson.start(slug), { step: "shared" }),
    label: t(changing ? "young.no.back" : "young.start.back"),
  };
  return (
    <WayPage state={state} back={back}>
      {ask ? <AskConsent {...ask} slug={slug} error={error} /> : null}
      {changing ? <ChangeConsent {...changing} slug={slug} error={error} /> : null}
    </WayPage>
  );
}

export default inRemix(YoungConsentPage);
