import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameEmail, mailAddress, readEmail } from "#app/domain/typed-fields/read-email.ts";

const jo = "jo@example.org";

/** As typed or pasted. The table grows. */
const read: [typed: string, address: string][] = [
  ["jo@example.org", jo],
  [" jo@example.org ", jo],
  ["\u200bjo@example.org", jo],
  ["\ufeffjo@example.org\u200b", jo],
  ["\u202ajo@example.org\u202c", jo],
  ["\u2068jo@example.org\u2069", jo],
  ["jo\u200d@exa\u00admple.org", jo],
  ["jo@example.org\u00a0", jo],
  ["E: jo@example.org", jo],
  ["Contact: jo@example.org", jo],
  ["Work email: jo@example.org", jo],
  ["Email – jo@example.org", jo],
  ["📧 jo@example.org", jo],
  ["✉️jo@example.org", jo],
  ["• jo@example.org", jo],
  ["Jo Bloggs – jo@example.org", jo],
  ["jo at example dot org", jo],
  ["jo at mail dot example dot org", "jo@mail.example.org"],
  ["- jo@example.org", jo],
  ["1. jo@example.org", jo],
  ["smtp:jo@example.org", jo],
  ["| jo@example.org |", jo],
  ["jo@example.org -", jo],
  ["jo[at]example[dot]org", jo],
  ["jo (at) example (dot) org", jo],
  ["jo@example.org | SEND team", jo],
  ["jo@example.org – preferred", jo],
  ["jo@example.org / 01632 960001", jo],
  ["jo@example.org [secure]", jo],
  ["a=b@example.org", "a=b@example.org"],
  ["jo-ann@example.org", "jo-ann@example.org"],
  ["Jo Bloggs <jo@example.org>", jo],
  ['"Bloggs, Jo" <jo@example.org>', jo],
  ["Bloggs, Jo (SEND) <jo@example.org>;", jo],
  ["Jo Bloggs [jo@example.org]", jo],
  ["Jo Bloggs (jo@example.org)", jo],
  ["jo@example.org (Jo Bloggs)", jo],
  ["jo@example.org<mailto:jo@example.org>", jo],
  ["Jo<mailto:jo@example.org>", jo],
  ["mailto:jo@example.org", jo],
  ["mailto:jo@example.org?subject=Hello", jo],
  ["MAILTO:jo@example.org", jo],
  ["mailto:jo%40example.org", jo],
  ["mailto:jo%2Bsend@example.org", "jo+send@example.org"],
  ["mailto:jo%2bsend@example.org?subject=Waiting%20times", "jo+send@example.org"],
  ["Jo <mailto:jo%2Bsend@example.org>", "jo+send@example.org"],
  ["mailto:siobhan.o%27brien@example.org", "siobhan.o'brien@example.org"],
  ["mailto:parents%26carers@example.org", "parents&carers@example.org"],
  ["mailto:jo%2esend%40example%2eorg", "jo.send@example.org"],
  ["mailto:50%25@example.org", "50%@example.org"],
  ["jo%2Bsend@example.org", "jo%2Bsend@example.org"],
  ["Email: jo@example.org", jo],
  ["E-mail address: jo@example.org", jo],
  ["To: jo@example.org;", jo],
  ["jo@example.org.", jo],
  ["jo@example.org,", jo],
  ["jo@example.org; ", jo],
  ["‘jo@example.org’", jo],
  ["“jo@example.org”", jo],
  ["jo＠example.org", jo],
  ["ｊｏ＠ｅｘａｍｐｌｅ．ｏｒｇ", jo],
  ["jo(at)example.org", jo],
  ["jo [at] example.org", jo],
  ["jo @example.org", jo],
  ["jo@ example.org", jo],
  ["jo@example. org", jo],
  ["jo@example .co .uk", "jo@example.co.uk"],
  ["jo\u2011bloggs@example.org", "jo-bloggs@example.org"],
  ["jo–bloggs@my\u2010council.gov.uk", "jo-bloggs@my-council.gov.uk"],
  ["siobhan.o’brien@example.org", "siobhan.o'brien@example.org"],
  ["parents&carers@example.org", "parents&carers@example.org"],
  ["send+2@example.org", "send+2@example.org"],
  ["email-team@example.org", "email-team@example.org"],
  ["Jo.Bloggs@Example.ORG", "Jo.Bloggs@Example.ORG"],
  ["jo@xn--exmple-cua.org", "jo@xn--exmple-cua.org"],
  ["jo@exämple.org", "jo@xn--exmple-cua.org"],
  ["jo@bücher.example", "jo@xn--bcher-kva.example"],
  ["jo@bu\u0308cher.example", "jo@xn--bcher-kva.example"],
  ["Jo <jo@BÜCHER.example>", "jo@xn--bcher-kva.example"],
  ["jo@münchen.example.", "jo@xn--mnchen-3ya.example"],
  ["mailto:jo@bücher.example", "jo@xn--bcher-kva.example"],
  ["jo @ bücher . org", "jo@xn--bcher-kva.org"],
  ["jo@straße.example", "jo@xn--strae-oqa.example"],
  ["jo@例え.example", "jo@xn--r8jz45g.example"],
  ["jo@пример.рф", "jo@xn--e1afmkfd.xn--p1ai"],
  ["jo@ysgol-bêch.example", "jo@xn--ysgol-bch-r4a.example"],
  ["jo @ example.org .", jo],
  ["<jo@example.org>.", jo],
  ["MAILTO:jo@example.org?subject=Hello", jo],
  ["mailto: jo@example.org.", jo],
  ["mailto://jo@example.org", jo],
  ["📧jo@example.org📧", jo],
  ["jo@example.org 🙂", jo],
  ["*jo@example.org*", jo],
  ["**jo@example.org**", jo],
  ["_jo@example.org_", jo],
  ["_jo@example.org", "_jo@example.org"],
  ["My email is jo@example.org", jo],
  ["our email address is jo@example.org.", jo],
  ["jo dot bloggs at example dot org", "jo.bloggs@example.org"],
  ["jo underscore b at example dot org", "jo_b@example.org"],
];

const refused: [typed: string, why: RegExp][] = [
  ["", /Enter an email address\.$/],
  ["\u200b", /Enter an email address\.$/],
  ["jo", /as in name@example\.org/],
  ["jo@", /as in name@example\.org/],
  ["@example.org", /as in name@example\.org/],
  ["jo@example", /as in name@example\.org/],
  ["jo@example..org", /as in name@example\.org/],
  ["jo..b@example.org", /as in name@example\.org/],
  ["jo bloggs@example.org", /as in name@example\.org/],
  ["jo@@example.org", /as in name@example\.org/],
  ["jö@example.org", /without “ö” before the @/],
  ["José <josé@example.org>", /without “é” before the @/],
  ["jo@exаmple.org", /letters of another alphabet/],
  ["jo@bücherα.example", /letters of another alphabet/],
  ["jo@bü_cher.example", /as in name@example\.org/],
  ["jo@bücher", /as in name@example\.org/],
  ["jo@bü..example", /as in name@example\.org/],
  ["jo@bücher.example/a", /as in name@example\.org/],
  ["jo@bücher.example:25", /as in name@example\.org/],
  ["jo@-example.org", /as in name@example\.org/],
  ["mailto:jo%20bloggs@example.org", /as in name@example\.org/],
  ["mailto:jo%0abloggs@example.org", /as in name@example\.org/],
  ["mailto:jos%c3%a9@example.org", /as in name@example\.org/],
  ["mailto:jo%00@example.org", /as in name@example\.org/],
  ["mailto:jo@example.org%2Csam@example.org", /one email address.*2 here/],
  ["jo@example.org, sam@example.org", /one email address.*2 here/],
  ["Jo <jo@example.org>; Sam <sam@example.org>; Lee <lee@example.org>", /one email address.*3 here/],
  ["jo@example.org sam@example.org", /one email address.*2 here/],
  ["jo@example.org or sam@example.org", /one email address.*2 here/],
  [`${"a".repeat(65)}@example.org`, /as in name@example\.org/],
  [`${"a".repeat(60)}@${"b.".repeat(100)}uk`, /too long/],
];

describe("an email address", () => {
  it.each(read)("%j is read", (typed, address) => {
    expect(readEmail(typed)).toEqual({ ok: true, value: address });
  });

  it.each(refused)("%j is refused in words", (typed, why) => {
    const outcome = readEmail(typed);
    expect(outcome.ok ? outcome.value : outcome.error).toMatch(why);
    expect(outcome.ok).toBe(false);
  });

  it("is read again as it was read, and the same whatever its capitals", () => {
    fc.assert(
      fc.property(
        fc.emailAddress(),
        fc.constantFrom("<%>", "mailto:%", "Jo <%>", "%.", " %;", "\u202a%\u202c"),
        (one, form) => {
          const outcome = readEmail(form.replace("%", () => one));
          if (outcome.ok) expect(readEmail(outcome.value)).toEqual(outcome);
        },
      ),
    );
    expect(isSameEmail(jo, "<JO@example.org>")).toBe(true);
    expect(isSameEmail(jo, "sam@example.org")).toBe(false);
  });

  it("is linked to as it is", () => {
    expect(mailAddress("parents&carers@example.org")).toBe("mailto:parents%26carers@example.org");
  });
});
