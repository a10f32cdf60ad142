import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { roleNames } from "#app/domain/access/roles.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findPersonData } from "#app/domain/held-data/find-person-data.server.ts";
import { methodNames } from "#app/domain/people/sign-in-method.ts";
import { requireFreshSignIn } from "#app/http/require-fresh-sign-in.server.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { readWorkSettings } from "#app/http/work-settings.server.ts";
import { heldDataMessages } from "#app/messages/work/held-data-messages.ts";
import { formatWorkSettings } from "#app/messages/work-settings.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";

const { t } = heldDataMessages;
/** What a page can hold; the file has all of it. */
const maxRows = 100;

/** Everything that is held about whoever is signed in (UK GDPR, Article 15). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(context, request);
  await requireFreshSignIn({ request, context }, person);
  const held = await findPersonData(context, person.id);
  const when = (instant: Temporal.Instant | null) => (instant === null ? "–" : formatDateAndTime(instant));
  const newest = <Row,>(rows: readonly Row[]) => rows.slice(-maxRows).toReversed();
  const settings = formatWorkSettings(readWorkSettings(request, person.id)).toString();
  return {
    account: [
      { key: "name", label: "Name", value: held.person.name },
      { key: "email", label: "Email", value: held.person.email },
      { key: "created", label: "Account made", value: when(held.person.createdAt) },
      { key: "lead", label: "Appointed a lead inspector", value: when(held.person.appointedLeadAt) },
      {
        key: "settings",
        label: "Display and keys, on this device only",
        value: settings === "" ? "As usual" : settings,
      },
    ],
    parts: held.parts.map((one) => [
      one.areaName,
      roleNames[one.role],
      one.organisation || "–",
      when(one.joinedAt),
      when(one.leftAt),
    ]),
    invitations: held.invitations.map((one) => [
      one.areaName,
      roleNames[one.role],
      when(one.invitedAt),
      one.acceptedAt ? `Accepted ${when(one.acceptedAt)}` : one.cancelledAt ? "Cancelled" : "Not accepted",
    ]),
    sessions: newest(held.sessions).map((one) => [
      methodNames[one.method],
      when(one.createdAt),
      when(one.lastUsedAt),
      when(one.expiresAt),
    ]),
    passkeys: held.passkeys.map((one) => [one.name, when(one.createdAt), when(one.lastUsedAt)]),
    openid: held.openidAccounts.map((one) => [one.issuer, one.subject, when(one.lastUsedAt)]),
    autosaves: newest(held.autosaves.filter(({ fields }) => fields !== null)).map((one) => ({
      path: one.path,
      saved: when(one.savedAt),
    })),
    searches: held.savedSearches.map((one) => [one.name, one.query, when(one.savedAt)]),
    browsersText: t("browsers", { count: held.browsers.length }),
    linksText: t("links", { count: held.signInLinks.length }),
    messagesText: t("messages", { count: held.messages.length }),
    entriesText: t("entries", { count: held.entryCount }),
    written: held.written.map((one) => ({
      key: `${one.what} ${one.inspectionId ?? ""}`,
      what: one.what,
      area: one.areaName,
      href: one.inspectionId === null ? null : paths.revisits.overview(one.inspectionId),
      count: one.count,
    })),
  };
}

export const handle = crumbsHandle<typeof loader>(() => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { href: paths.account.overview(), label: "How you sign in" },
  { label: "What is held about you" },
]);

export const meta: MetaFunction = () => [{ title: "What is held about you – Noonday" }];

export default function AccountData() {
  const loaded = useLoaderData<typeof loader>();
  return (
    <Page width="work" before={<BackLink href={paths.account.overview()}>How you sign in</BackLink>}>
      <h1>What is held about you</h1>
      <p className="lead">
        This is all that Noonday holds about you. What you wrote in a re-visit is counted here, and read
        there.
      </p>
      <ButtonRow>
        <ButtonLink href={paths.account.dataFile()} download>
          Save all of it as a file
        </ButtonLink>
      </ButtonRow>
      <h2>Your account</h2>
      <SummaryList rows={loaded.account} emptyWords="Nothing" />
      <Rows
        caption="Your parts in re-visits"
        heads={["Area", "Role", "Organisation", "From", "Until"]}
        rows={loaded.parts}
      />
      <Rows
        caption="Invitations to your email address"
        heads={["Area", "Role", "Sent", "Then"]}
        rows={loaded.invitations}
      />
      <Rows
        caption="Where you are or were signed in"
        heads={["By", "From", "Last used", "Ends"]}
        rows={loaded.sessions}
      />
      <Rows caption="Passkeys" heads={["Name", "Added", "Last used"]} rows={loaded.passkeys} />
      <Rows
        caption="Accounts at your organisation"
        heads={["Provider", "Known there as", "Last used"]}
        rows={loaded.openid}
      />
      <ul>
        <li>{loaded.browsersText}</li>
        <li>{loaded.linksText}</li>
        <li>{loaded.messagesText}</li>
      </ul>
      <h2>What you typed and did not save</h2>
      {loaded.autosaves.length === 0 ? <p>Nothing.</p> : null}
      <ul>
        {loaded.autosaves.map(({ path, saved }) => (
          <li key={path + saved}>
            <a href={path}>{path}</a>, {saved}
          </li>
        ))}
      </ul>
      <Rows caption="Searches that you saved" heads={["Name", "Search", "Saved"]} rows={loaded.searches} />
      <h2>What you did and wrote</h2>
      <p>{loaded.entriesText} They are in the file. Nobody can change or erase one.</p>
      <DataTable
        caption="What names you, by re-visit"
        columns={[
          { key: "what", label: "What" },
          { key: "area", label: "Re-visit" },
          { key: "count", label: "How many", numeric: true },
        ]}
        rows={loaded.written.map(({ key, what, area, href, count }) => ({
          key,
          cells: [
            what,
            area !== null && href !== null ? (
              <a key="link" href={href}>
                {area}
              </a>
            ) : (
              "None"
            ),
            count,
          ],
        }))}
        empty={<p>Nothing yet.</p>}
      />
      <h2>How long it is kept</h2>
      <ul>
        <li>Your sessions: a week after they end. Links that signed you in: a day after they run out.</li>
        <li>
          Browsers that you signed in from: 400 days after the last time. No address, no kind of browser.
        </li>
        <li>
          What you typed and did not save: a week. Messages to you: a week after they went, a month where they
          failed.
        </li>
        <li>
          What you did and wrote in a re-visit: as long as the re-visit. When it is deleted, the audit keeps
          what you did, and when. The reasons that you gave go with it, except those from before Noonday
          stored them apart.
        </li>
        <li>
          Your name and email: also after you leave, so that the audit and the letters say who did what. A
          lead inspector can end your access at once. Nothing erases them by itself.
        </li>
      </ul>
      <p>To have something corrected or erased, or to object, ask a lead inspector of your re-visit.</p>
    </Page>
  );
}

function Rows({
  caption,
  heads,
  rows,
}: {
  caption: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}) {
  return (
    <>
      <h2>{caption}</h2>
      <DataTable
        caption={caption}
        captionHidden
        columns={heads.map((label) => ({ key: label, label }))}
        rows={rows.map((cells, place) => ({ key: `${place} ${cells.join()}`, cells }))}
        empty={<p>None.</p>}
      />
    </>
  );
}
