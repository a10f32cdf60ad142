import { BigChoices } from "#app/components/big-choices.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { ageBands } from "#app/domain/discussions/consent.ts";
import { throwAway } from "#app/domain/young-peoples-responses/take-back.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readForm } from "#app/http/read-form.ts";
import { paths, withQuery } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { clearYoungPersonCookie } from "#app/young-people-flow/find-young-person.server.ts";
import { holdsUnsent } from "#app/young-people-flow/holds-unsent.server.ts";
import { findUsableSlip, formatOpening, resolveWay } from "#app/young-people-flow/resolve-way.server.ts";
import {
  findNextStep,
  formatChoices,
  needsSlip,
  noChoices,
  readChoices,
  type StartStep,
  stepsOfWay,
  type WayInChoices,
} from "#app/young-people-flow/way-in.ts";
import {
  findYoungPersonAtStart,
  giveStartCookie,
  withCookies,
} from "#app/young-people-flow/young-people-page.server.ts";
import { choicesOfBegun, choicesOfStep } from "../parts/choices-of-step.ts";
import { NotNow } from "../parts/not-now.tsx";
import { StopButton } from "../parts/stop-button.tsx";
import { WayPage } from "../parts/way-page.tsx";

export async function loader(args: PageArgs) {
  const { context, request } = args;
  const person = await findYoungPersonAtStart(args);
  const { survey, state, locale, translator, response } = person;
  const { slug } = survey;
  const choices = readChoices(request);
  const way = await resolveWay(context, { survey, choices });
  const { searchParams } = new URL(request.url);
  const steps = stepsOfWay(way);
  const wanted = steps.find((step) => step === searchParams.get("step"));
  const step = wanted ?? findNextStep(choices, way);
  if (state === "open" && response === null && step === null) {
    const isSlipMissing = needsSlip(choices, way) && !(await findUsableSlip(context, { survey, choices }));
    throw redirect(isSlipMissing ? paths.youngPerson.code(slug) : paths.youngPerson.consent(slug));
  }
  const before = step === null ? undefined : steps[steps.indexOf(step) - 1];
  return {
    locale,
    title: translator.t("young.start.title"),
    slug,
    state,
    opens: formatOpening(translator, survey, context.receivedAt),
    step,
    numbers: way.numbers.map(({ number }) => number),
    group: way.link?.name ?? null,
    back: before === undefined ? null : withQuery(paths.youngPerson.start(slug), { step: before }),
    begun:
      response === null
        ? null
        : (await holdsUnsent(context.db, response))
          ? ("unsent" as const)
          : ("over" as const),
    hasNoCookie: searchParams.has("pressed") && formatChoices(choices) === "",
  };
}

/** Remembers one choice on the device, and goes on to the next screen. Nothing is stored anywhere else. */
export async function action(args: PageArgs) {
  const { context, request } = args;
  const form = await readForm(request);
  const { survey, state, translator, secret, response } = await findYoungPersonAtStart(args);
  const { slug, inspectionId } = survey;
  const choices = readChoices(request);
  const choice = form.get("choice");
  if (choice === "stop")
    return redirect(paths.area.youngPeople(slug), withCookies(giveStartCookie(context, slug, "")));
  if (choice === "go-on") return redirect(paths.youngPerson.consent(slug));
  if (choice === "leave") return redirect(paths.youngPerson.stop(slug));
  if (choice === "next") {
    if (response !== null && secret !== null && response.sentAt === null) {
      // Somebody's words go only once they are asked about.
      if (await holdsUnsent(context.db, response)) return redirect(paths.youngPerson.start(slug));
      await throwAway(context.db, { inspectionId, secret, now: context.receivedAt });
    }
    const next = formatChoices({ ...noChoices, link: choices.link });
    return redirect(
      paths.youngPerson.start(slug),
      withCookies(clearYoungPersonCookie(context, slug), giveStartCookie(context, slug, next)),
    );
  }
  if (state !== "open") return redirect(paths.youngPerson.start(slug));
  const way = await resolveWay(context, { survey, choices });
  const step = stepsOfWay(way).find((one) => one === form.get("step"));
  const chosen = step === undefined ? null : choose(choices, step, String(choice), way.numbers);
  if (chosen === null) return data({ error: translator.t("young.start.choose") }, { status: 422 });
  return redirect(
    withQuery(paths.youngPerson.start(slug), { pressed: true }),
    withCookies(giveStartCookie(context, slug, formatChoices(chosen))),
  );
}

function choose(
  choices: WayInChoices,
  step: StartStep,
  value: string,
  numbers: readonly { number: number; ageBand: NonNullable<WayInChoices["age"]> }[],
): WayInChoices | null {
  switch (step) {
    case "number": {
      const one = numbers.find(({ number }) => String(number) === value);
      return one ? { ...choices, number: one.number, age: one.ageBand } : null;
    }
    case "age": {
      const age = ageBands.find((band) => band === value);
      return age ? { ...choices, age } : null;
    }
    case "helped":
    case "shared":
      return value === "yes" || value === "no" ? { ...choices, [step]: value === "yes" } : null;
  }
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Before you start"} – Noonday` },
];

const questions = {
  number: "young.start.number",
  age: "young.start.age",
  helped: "young.start.helped",
  shared: "young.start.shared",
} as const;

export function YoungStartPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { slug, state, opens, step, numbers, group, back, begun, hasNoCookie } = loaded;
  const { t } = useFamilyTranslator();
  const home = { href: paths.area.youngPeople(slug), label: t("young.no.back") };
  if (state !== "open")
    return (
      <WayPage state={state} back={home}>
        <NotNow isClosed={state === "closed"} opens={opens} slug={slug} />
      </WayPage>
    );
  if (begun !== null || step === null)
    return (
      <WayPage state={state} back={home}>
        <h1 data-read-aloud>{t(begun === "unsent" ? "young.start.unsent" : "young.start.somebody")}</h1>
        {begun === "unsent" ? <p data-read-aloud>{t("young.start.unsent.words")}</p> : null}
        <Form>
          <BigChoices name="choice" choices={choicesOfBegun(begun, t)} />
        </Form>
      </WayPage>
    );
  return (
    <WayPage state={state} back={back === null ? home : { href: back, label: t("young.start.back") }}>
      <ErrorSummary
        errors={{ choice: answered?.error ?? (hasNoCookie ? t("young.start.no-cookie") : undefined) }}
      />
      {group === null ? null : <p data-read-aloud>{t("young.link.group", { group })}</p>}
      <h1 data-read-aloud>{t(questions[step])}</h1>
      {step === "number" ? <p data-read-aloud>{t("young.start.number.hint")}</p> : null}
      <Form id="choice">
        <input type="hidden" name="step" value={step} />
        <BigChoices name="choice" choices={choicesOfStep(step, { t, numbers })} />
      </Form>
      {step === "number" ? <p data-read-aloud>{t("young.start.number.none")}</p> : null}
      <noscript>
        <p>{t("young.start.no-signal")}</p>
      </noscript>
      <StopButton slug={slug} />
    </WayPage>
  );
}

export default inRemix(YoungStartPage);
