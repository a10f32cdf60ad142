import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { readWayCode } from "#app/domain/parental-agreements/way-code.ts";
import { findLinkByCode } from "#app/domain/young-peoples-ways/find-links.server.ts";
import { resolveLocale, translatorOf } from "#app/http/locale.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readParam } from "#app/http/read-param.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { formatOpening } from "#app/young-people-flow/resolve-way.server.ts";
import { formatChoices, noChoices } from "#app/young-people-flow/way-in.ts";
import { giveStartCookie, withCookies } from "#app/young-people-flow/young-people-page.server.ts";
import { WayPage } from "../parts/way-page.tsx";

/** The group's link, or a discussion's session code: it says which group, and nothing about anybody in it. */
export async function loader(args: PageArgs) {
  const found = await findLink(args);
  const { context, request } = args;
  const locale = resolveLocale({ request, context }, found?.survey ?? { languages: [] });
  const translator = translatorOf(locale);
  const page = { locale, title: translator.t("young.link.page-title") };
  if (!found) return data({ ...page, link: null }, { status: 404 });
  const { link, survey, state } = found;
  const opens = formatOpening(translator, survey, context.receivedAt);
  return data({ ...page, link: { group: link.name, slug: survey.slug, state, opens } });
}

/**
 * Remembers the way in on this device, and takes off it whatever somebody before chose. What they began is asked about at the start:
 * it may be sent nowhere yet.
 */
export async function action(args: PageArgs) {
  const { context } = args;
  const found = await findLink(args);
  const code = readParam(args.params, "code");
  if (found?.state !== "open") return redirect(paths.youngPerson.link(code));
  const { slug } = found.survey;
  const isDiscussion = found.link.discussionId !== null;
  return redirect(
    isDiscussion ? paths.youngPerson.hall(slug) : paths.youngPerson.start(slug),
    withCookies(giveStartCookie(context, slug, formatChoices({ ...noChoices, link: found.link.id }))),
  );
}

async function findLink({ context, params }: PageArgs) {
  const read = readWayCode(readParam(params, "code"));
  if (read?.kind !== "link") return null;
  return findLinkByCode(context.db, { code: read.code, now: context.receivedAt });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Say what you think to inspectors"} – Noonday` },
  { name: "robots", content: "noindex" },
];

export function YoungLinkPage({ loaded: { link } }: FamilyPageProps<typeof loader>) {
  const { t } = useFamilyTranslator();
  if (link === null)
    return (
      <WayPage state="closed">
        <h1 data-read-aloud>{t("young.link.unknown")}</h1>
        <p data-read-aloud>{t("young.link.unknown.words")}</p>
      </WayPage>
    );
  const { group, slug, state, opens } = link;
  return (
    <WayPage state={state}>
      <h1 data-read-aloud>{t("young.ways")}</h1>
      <p data-read-aloud>{t("young.link.group", { group })}</p>
      <p data-read-aloud>{t("young.link.who")}</p>
      {state === "open" ? (
        <Form>
          <ButtonRow>
            <Button>{t("young.link.start")}</Button>
          </ButtonRow>
        </Form>
      ) : (
        <p data-read-aloud>
          <strong>{t(state === "closed" ? "young.link.closed" : "young.ways.not-open")}</strong>{" "}
          {state === "not-open" && opens !== null ? t("young.ways.opens", { opens }) : null}
        </p>
      )}
      <p>
        <a href={paths.area.youngPeople(slug)}>{t("young.no.back")}</a>
      </p>
    </WayPage>
  );
}

export default inRemix(YoungLinkPage);
