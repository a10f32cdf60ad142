import { expect, it } from "vitest";
import { formEndName } from "#app/domain/text/text-field.ts";
import { formatKeys, shortcuts } from "#app/messages/shortcuts.ts";
import { action, loader } from "#app/routes/settings/workplace/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { anInspection } from "../factories/inspections.ts";
import { longBefore, signInAs } from "../factories/people.ts";
import { ask, requestContext } from "./asking.ts";

const whole: Record<string, string> = {
  from: "/revisits",
  density: "compact",
  navigation: "whole",
  ...Object.fromEntries(shortcuts.map(({ id, keys }) => [`key-${id}`, formatKeys(keys)])),
  [formEndName]: "",
};

describeOnBoth("display and keys", (open) => {
  async function signedIn() {
    const inspection = await anInspection(open.db, { notified: false });
    const context = requestContext(open.database, longBefore.add({ hours: 1 }));
    return { context, cookie: await signInAs(open.db, inspection.lead) };
  }

  it("are kept in a cookie of the person's, and lead back to a page of this site alone", async () => {
    const { context, cookie } = await signedIn();
    const asked = { path: "/settings", cookie };
    const form = { ...whole, density: "comfortable", "key-palette": "Ctrl J", from: "//other.example/" };
    const saved = await ask(action, context, { ...asked, form });
    expect(saved.status).toBe(302);
    expect(saved.headers.get("Location")).toBe("/revisits");
    const [kept = ""] = (saved.headers.get("Set-Cookie") ?? "").split(";");
    const page = await ask(loader, context, { path: "/settings", cookie: `${cookie}; ${kept}` });
    expect(await page.json()).toMatchObject({
      settings: { density: "comfortable", navigation: "whole", keys: { palette: "Control+j" } },
    });
  });

  it("are refused in words where two acts would have one key, or a key cannot be", async () => {
    const { context, cookie } = await signedIn();
    const form = { ...whole, "key-palette": "g", "key-keys": "G", "key-navigation": "left" };
    const refused = await ask(action, context, { path: "/settings", cookie, form });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      errors: {
        "key-keys": "“Go to a page or an action” has these keys already",
        "key-navigation":
          "Write one sign, or Ctrl or Alt and one sign, such as Ctrl K, or a key from F1 to F12",
      },
    });
    // The field that was changed has the words, wherever it stands.
    const changed = await ask(action, context, {
      path: "/settings",
      cookie,
      form: { ...whole, "key-palette": "?" },
    });
    expect(await changed.json()).toMatchObject({
      errors: { "key-palette": "“Show the keys” has these keys already" },
    });
  });

  it("change by one button, and never by a part of the form", async () => {
    const { context, cookie } = await signedIn();
    const send = async (fields: Record<string, string>) => {
      const request = new Request("http://localhost/settings", {
        method: "POST",
        headers: { Cookie: cookie },
        body: new URLSearchParams(fields),
      });
      const outcome = await Promise.resolve(action({ request, params: {}, context })).catch(
        (thrown: unknown) => thrown,
      );
      return outcome instanceof Response ? outcome.status : null;
    };
    expect(await send({ navigation: "folded", from: "/revisits" })).toBe(302);
    const display = { navigation: "folded", density: "comfortable", from: "/settings" };
    expect(await send({ ...display, [formEndName]: "yes" })).toBe(302);
    const lost = Object.fromEntries(
      Object.entries(whole).filter(([name]) => name !== "density" && name !== "key-palette"),
    );
    const { [formEndName]: __, ...cut } = whole;
    const parts: Record<string, string>[] = [
      lost,
      cut,
      { from: "/revisits" },
      { navigation: "folded" },
      { from: "/revisits", density: "compact" },
      display,
    ];
    for (const fields of parts) expect(await send(fields)).toBe(400);
  });

  it("show the sections whole where their box is not ticked", async () => {
    const { context, cookie } = await signedIn();
    const { navigation: _, ...unticked } = whole;
    const folded = await ask(action, context, {
      path: "/settings",
      cookie,
      form: { ...whole, navigation: "folded" },
    });
    const [kept = ""] = (folded.headers.get("Set-Cookie") ?? "").split(";");
    const saved = await ask(action, context, {
      path: "/settings",
      cookie: `${cookie}; ${kept}`,
      form: unticked,
    });
    const [shown = ""] = (saved.headers.get("Set-Cookie") ?? "").split(";");
    const page = await ask(loader, context, { path: "/settings", cookie: `${cookie}; ${shown}` });
    expect(await page.json()).toMatchObject({ settings: { navigation: "whole" } });
  });

  it("are for those who are signed in", async () => {
    const { context } = await signedIn();
    const refused = await ask(loader, context, { path: "/settings" });
    expect(refused.headers.get("Location")).toMatch(/^\/sign-in/);
  });
});
