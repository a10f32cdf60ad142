import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText } from "#app/domain/text/clean-text.ts";

/** What was typed or pasted, and what is stored of it. The table grows with whatever else is met. */
const texts: [what: string, typed: string, stored: string][] = [
  ["Windows' line ends", "one\r\ntwo", "one\ntwo"],
  ["an old Mac's line ends", "one\rtwo", "one\ntwo"],
  ["Word's soft return", "Waited months, first line\vsecond line", "Waited months, first line\nsecond line"],
  ["a page break", "one\ftwo", "one\ntwo"],
  ["NEL, line and paragraph separators", "a\u0085b\u2028c\u2029d", "a\nb\nc\nd"],
  ["a blank line between paragraphs", "one\r\n\r\ntwo", "one\n\ntwo"],
  ["NUL and other controls", "a\0b\u0007c\u001bd\u007fe", "abcde"],
  ["Word's own hyphens", "5\u001e16, co\u001fproduce", "5-16, coproduce"],
  ["half an emoji, as a script sends it", "so \ud83d tired", "so  tired"],
  ["the other half", "so \ude00 tired", "so  tired"],
  ["half an emoji, as a browser's form sends it", "tired \ufffd", "tired"],
  ["an image pasted among words", "here \ufffc it is", "here  it is"],
  ["zero width spaces and a byte order mark", "\ufeffjo\u200b@example.org", "jo@example.org"],
  ["only a zero width space", "\u200b", ""],
  ["only blanks of every kind", " \u00a0\u2800\u3164\u200b\u200d\ufe0f\n", ""],
  ["a soft hyphen", "co\u00adordination", "coordination"],
  ["a word joiner", "A\u2060B", "AB"],
  ["hyphens that look alike", "5\u201116 co\u2010production", "5-16 co-production"],
  ["dashes that look otherwise", "5–16 — yes − no", "5–16 — yes − no"],
  ["quotation marks of Windows", "don\u0092t \u0093yes\u0094", "don’t “yes”"],
  ["letters with separate accents", "Zoe\u0308 cafe\u0301", "Zoë café"],
  ["spaces at the ends of lines", "  one  \n two \t\n", "one\n two"],
  ["a tab between words", "1\tPlans are late", "1\tPlans are late"],
  ["a space that does not break", "12\u00a0000 families", "12\u00a0000 families"],
  ["marks of direction around an address", "\u202ajo@example.org\u202c", "jo@example.org"],
  ["marks of direction in a phone number", "\u200e+44\u00a01632\u200e 960001", "+44\u00a01632 960001"],
  ["an override that turns letters round", "\u202egnp.exe", "gnp.exe"],
  ["an override among Arabic words", "مرحبا \u202eabc\u202c", "مرحبا abc"],
  ["a mark of direction within Arabic", "اتصل على 01632\u200f 960140", "اتصل على 01632\u200f 960140"],
  [
    "a number isolated within Arabic",
    "اتصل \u2066 01632 960140 \u2069 الآن",
    "اتصل \u2066 01632 960140 \u2069 الآن",
  ],
  ["an embedding around all of an Arabic text", "\u202bمرحبا بكم\u202c", "مرحبا بكم"],
  ["an embedding that is not closed", "مرحبا \u202bبكم", "مرحبا بكم"],
  ["Persian words with a joiner between parts", "می\u200cخواهم کتاب\u200cها", "می\u200cخواهم کتاب\u200cها"],
  ["Urdu the same", "گھر\u200cوالے", "گھر\u200cوالے"],
  ["Bengali conjuncts", "র\u200d্যাব কর্\u200cম", "র\u200d্যাব কর্\u200cম"],
  ["Sinhala conjuncts", "ශ්\u200dරී ලංකා", "ශ්\u200dරී ලංකා"],
  ["Malayalam letters that end in a joiner", "അവന്\u200d വന്നു", "അവന്\u200d വന്നു"],
  ["Hindi half letters", "क्\u200dष", "क्\u200dष"],
  ["a joiner between Latin letters", "shelf\u200cful j\u200do", "shelfful jo"],
  ["a family, a flag, a heart, a skin", "👨‍👩‍👧‍👦 🏳️‍🌈 ❤️ 👩🏽‍🦽", "👨‍👩‍👧‍👦 🏳️‍🌈 ❤️ 👩🏽‍🦽"],
  ["the flags of nations", "🇵🇱 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ok", "🇵🇱 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ok"],
  ["a keycap", "1️⃣", "1️⃣"],
  ["a joiner that joins nothing", "👩\u200d and \u200d👧", "👩 and 👧"],
  ["hidden tags", "hello\u{e0068}\u{e0069}", "hello"],
  ["Arabic letters and their marks", "مُدَرِّسَة", "مُدَرِّسَة"],
  ["Chinese with a full space", "学校\u3000很好", "学校\u3000很好"],
  ["Braille", "⠓⠑⠇⠏\u2800⠍⠑", "⠓⠑⠇⠏\u2800⠍⠑"],
  ["Romanian letters below commas", "școală ținut", "școală ținut"],
  ["signs of accents that end a line", "naïve ’tis £5 ½", "naïve ’tis £5 ½"],
];

const lines: [what: string, typed: string, stored: string][] = [
  ["a line break", "Jo\r\nBloggs", "Jo Bloggs"],
  ["Word's soft return", "Jo\vBloggs", "Jo Bloggs"],
  ["a tab from a table", "Jo\tBloggs\t", "Jo Bloggs"],
  ["a space that does not break", "\u00a0Jo\u00a0Bloggs", "Jo Bloggs"],
  ["narrow and wide spaces", "12\u202f000\u2009and\u30005", "12 000 and 5"],
];

/** Everything typed, with much of what hides in it. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ..."a|e|\u0301|\u0323| |\n|\r|\v|\u0085|\u00a0|\u200b|\u200c|\u200d|\u200e|\u200f|\u202a|\u202b|\u202c".split(
          "|",
        ),
        ..."\u202e|\u2066|\u2069|\ufe0f|\u034f|\u1160|ক|্|م|ש|न|👩|👧|🏽|❤|\ud83d|\ude00|\u{1f3f4}|\u{e0067}".split(
          "|",
        ),
        ..."\u{e007f}|\u2800|\u3164|\ufffd|\u2011|\u0092|\u180b|\u180e|가|ᄀ|\ud800|\u212b|\u0958".split("|"),
      ),
      { maxLength: 24 },
    )
    .map((signs) => signs.join("")),
);

describe("a typed text", () => {
  it.each(texts)("is stored without what nobody sees: %s", (_what, typed, stored) => {
    expect(cleanText(typed)).toBe(stored);
  });

  it.each(lines)("in a field of one line is stored on one: %s", (_what, typed, stored) => {
    expect(cleanLine(typed)).toBe(stored);
  });

  it("is the same when it is cleaned again", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        expect(cleanText(cleanText(typed))).toBe(cleanText(typed));
        expect(cleanLine(cleanLine(typed))).toBe(cleanLine(typed));
      }),
      { numRuns: 3000 },
    );
  });

  it("is well formed, and no longer than three times what was typed", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const stored = cleanText(typed);
        expect(stored.isWellFormed()).toBe(true);
        expect(stored.length).toBeLessThanOrEqual(typed.length * 3);
        expect(/(?![\t\n])[\p{Cc}\ufffd\ufeff\u200b]/u.test(stored)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("never loses a sign that can be seen", () => {
    const seen = (text: string) =>
      text
        .normalize("NFC")
        .replace(/[\u2010\u2011]/g, "-")
        .replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800\ufffc\ufffd]/gu, "")
        .normalize("NFC");
    fc.assert(
      fc.property(anyText, (typed) => {
        const withoutWindows = typed.replace(/(?!\s)\p{Cc}/gu, "");
        expect(seen(cleanText(withoutWindows))).toBe(seen(withoutWindows));
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps tokens, codes and addresses as they are", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."azAZ09-_.~:/?#[]@!$&'()*+,;=%{}\"|^`<>\\"), minLength: 1 }),
        (token) => {
          expect([cleanText(token), cleanLine(token)]).toEqual([token, token]);
        },
      ),
    );
  });
});
