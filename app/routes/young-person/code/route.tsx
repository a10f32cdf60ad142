import { ErrorSummary } from "#app/components/error-summary.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { needsParent } from "#app/domain/discussions/consent.ts";
import {
  findAgreementByCode,
  findAgreementById,
} from "#app/domain/parental-agreements/find-agreements.server.ts";
import { readWayCode } from "#app/domain/parental-agreements/way-code.ts";
import { findLinkByCode } from "#app/domain/young-peoples-ways/find-links.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import type { MessageKey } from "#app/messages/english.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { formatChoices, readChoices } from "#app/young-people-flow/way-in.ts";
import {
  findYoungPeoplesPage,
  giveStartCookie,
  withCookies,
} from "#app/young-people-flow/young-people-page.server.ts";
import { StopButton } from "../parts/stop-button.tsx";
import { WayPage } from "../parts/way-page.tsx";

export async function loader(args: PageArgs) {
  const { context, request } = args;
  const { survey, state, locale, translator } = await findYoungPeoplesPage(args);
  if (state !== "open") throw redirect(paths.youngPerson.start(survey.slug));
  const { slip, age } = readChoices(request);
  const { inspectionId, slug } = survey;
  const found =
    slip === null ? null : await findAgreementById(context.db, { inspectionId, agreementId: slip });
  // Looked at again once an inspector has recorded the agreement, the page leads on.
  if (found?.state === "agreed") throw redirect(paths.youngPerson.start(slug));
  return {
    locale,
    title: translator.t("young.code.title"),
    slug,
    state,
    isWaiting: found?.state === "given-out",
    isUnder16: age !== null && needsParent(age),
  };
}

/** The code travels in the form's body, and a slip's never in an address. */
export async function action(args: PageArgs) {
  const { context, request } = args;
  const typed = typedIn(await readForm(request)).code?.[0] ?? "";
  const { survey, state, translator } = await findYoungPeoplesPage(args);
  const { inspectionId, slug } = survey;
  if (state !== "open") return redirect(paths.youngPerson.start(slug));
  const refuse = (key: MessageKey) => data({ typed, error: translator.t(key) }, { status: 422 });
  const read = readWayCode(typed);
  if (read === null) return refuse("young.code.wrong");
  const { code } = read;
  if (read.kind === "link") {
    const link = await findLinkByCode(context.db, { code, now: context.receivedAt });
    return link ? redirect(paths.youngPerson.link(code)) : refuse("young.code.wrong");
  }
  const found = await findAgreementByCode(context.db, { inspectionId, code });
  if (!found) return refuse("young.code.wrong");
  if (found.state === "used") return refuse("young.code.used");
  if (found.state === "withdrawn") return refuse("young.code.withdrawn");
  const cookie = giveStartCookie(
    context,
    slug,
    formatChoices({ ...readChoices(request), slip: found.agreement.id }),
  );
  const to = found.state === "agreed" ? paths.youngPerson.start(slug) : paths.youngPerson.code(slug);
  return redirect(to, withCookies(cookie));
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Type your code"} – Noonday` },
];

export function YoungCodePage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { slug, state, isWaiting, isUnder16 } = loaded;
  const { t } = useFamilyTranslator();
  const error = answered?.error;
  const isPatient = isWaiting && error === undefined;
  return (
    <WayPage state={state} back={{ href: paths.area.youngPeople(slug), label: t("young.no.back") }}>
      <ErrorSummary errors={{ code: error }} />
      <h1 data-read-aloud>{t(isPatient ? "young.code.waiting" : "young.code.title")}</h1>
      {isPatient ? (
        <>
          <p data-read-aloud>{t("young.code.waiting.why")}</p>
          <p data-read-aloud>{t("young.code.waiting.later")}</p>
          <p>
            <ButtonLink href={paths.youngPerson.code(slug)}>{t("young.code.waiting.again")}</ButtonLink>
          </p>
        </>
      ) : isUnder16 ? (
        <>
          <p data-read-aloud>{t("young.code.under-16")}</p>
          <p data-read-aloud>{t("young.code.slip")}</p>
        </>
      ) : null}
      <Form>
        <TextField
          label={t("young.code.label")}
          name="code"
          description={t("young.code.hint")}
          errorMessage={error}
          defaultValue={answered?.typed}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          width={10}
        />
        <ButtonRow>
          <Button kind={isPatient ? "secondary" : "primary"}>{t("young.code.go-on")}</Button>
        </ButtonRow>
      </Form>
      {isUnder16 ? <p data-read-aloud>{t("young.code.none")}</p> : null}
      <StopButton slug={slug} />
    </WayPage>
  );
}

export default inRemix(YoungCodePage);
