import { expect, it } from "vitest";
import { readWebAddress } from "#app/domain/typed-fields/read-web-address.ts";

const address = "https://www.example.org/help";

it.each([
  address,
  "www.example.org/help",
  "HTTPS://www.example.org/help",
  "<https://www.example.org/help>",
  "“https://www.example.org/help”",
  "https://www.example.org/help.",
  "\u200bhttps://www.example.org/help\u00a0",
  "https：//www.example.org／help",
  "ｈｔｔｐｓ://www.example.org/help",
  "Website: https://www.example.org/help",
  "Web - www.example.org/help",
  "Visit www.example.org/help.",
  "URL: <https://www.example.org/help>",
  "Link https://www.example.org/help",
  "https:/www.example.org/help",
  "https:\\\\www.example.org\\help".replace("\\help", "/help"),
  "https//www.example.org/help",
  "https:///www.example.org/help",
  "Join here: https://www.example.org/help",
  "Our help – https://www.example.org/help",
  "https://www.example.org/help – our help",
  "https://www.example.org/help | Exampleshire",
  "(see www.example.org/help)".replace("see ", ""),
  "[our help](https://www.example.org/help)",
  "[www.example.org/help](www.example.org/help)",
  "https:// www.example.org/help",
  "https://https://www.example.org/help",
  "https://www.example.org/help (our page)",
  "https://www.example.org/help |",
  "*https://www.example.org/help*",
  "**www.example.org/help**",
  "_https://www.example.org/help_",
  "`https://www.example.org/help`",
  '<a href="https://www.example.org/help">our help</a>',
  "<a class='x' href='https://www.example.org/help' target=_blank></a>",
  "https://www.example.org/help!",
  "https://www.example.org/help:",
])("%j is a web address", (typed) => {
  expect(readWebAddress(typed)).toEqual({ ok: true, value: address });
});

it.each(["Visit example.org", "website: example.org", "website is example.org", "Web – example.org."])(
  "%j says where, though it begins with no www",
  (typed) => {
    expect(readWebAddress(typed)).toEqual({ ok: true, value: "https://example.org" });
  },
);

it.each(["https://ex\u0430mple.org", "www.ex\u0430mple.org/help", "https://example.org.\u0435vil.example"])(
  "%j mixes alphabets, and leads elsewhere than it looks",
  (typed) => {
    expect(readWebAddress(typed)).toEqual({
      ok: false,
      error: "Type the web address again: it has letters of another alphabet that look like these.",
    });
  },
);

it.each(["web-help.example.org", "visit.example.org", "link.example.org/a"])(
  "%j is an address whole",
  (typed) => {
    expect(readWebAddress(typed)).toEqual({ ok: true, value: `https://${typed}` });
  },
);

it("takes a name that is written in one alphabet", () => {
  expect(readWebAddress("https://bücher.example").ok).toBe(true);
});

it.each([
  "javascript:alert(1)",
  "ftp://example.org",
  "[help](javascript:alert(1))",
  "https://example.org@evil.example.net",
  "https://name:word@example.org",
  "Website",
  "example",
  "www,example.org",
  "www.example,org/help",
])("%j is refused in words", (typed) => {
  expect(readWebAddress(typed)).toEqual({
    ok: false,
    error: "Enter a web address, such as https://example.org/help.",
  });
});

it.each([
  ["https://example.org/plan_(SEND)", "https://example.org/plan_(SEND)"],
  ["(https://example.org/plan_(SEND))", "https://example.org/plan_(SEND)"],
  ["https://example.org/plan_(SEND).", "https://example.org/plan_(SEND)"],
  ["https://example.org/a(b(c))", "https://example.org/a(b(c))"],
  ["https://example.org/?q[]=a&r[]", "https://example.org/?q[]=a&r[]"],
  ["[https://example.org/?q[]", "https://example.org/?q[]"],
  ["https://example.org/a)", "https://example.org/a"],
  ["https://example.org/a-b_c~d", "https://example.org/a-b_c~d"],
  ["example.org/wiki/Area_(county)", "https://example.org/wiki/Area_(county)"],
  ["http://example.org/(a)/(b)", "http://example.org/(a)/(b)"],
])("a bracket that an address opened is a part of it: %j", (typed, value) => {
  expect(readWebAddress(typed)).toEqual({ ok: true, value });
});

it.each([
  ["Join Zoom Meeting https://zoom.example/j/123?pwd=x", "https://zoom.example/j/123?pwd=x"],
  ["Join Zoom Meeting\nhttps://zoom.example/j/123", "https://zoom.example/j/123"],
  ["Click the link to join https://example.org/a.", "https://example.org/a"],
])("an address at the end of an invitation is read: %j", (typed, value) => {
  expect(readWebAddress(typed)).toEqual({ ok: true, value });
});

it.each(["https://example.org/very-lo…", "www.example.org/help...", "“example.org/a…”"])(
  "%j was cut short by a page",
  (typed) => {
    expect(readWebAddress(typed)).toEqual({
      ok: false,
      error: "Copy the whole web address: this one ends in dots, where a page has cut it short.",
    });
  },
);

it.each([
  ["https://example.org/a b", "Enter the web address alone, without the words around it."],
  [
    "Join https://zoom.example/j/123 Meeting ID: 123 456 Passcode: 7",
    "Enter the web address alone, without the words around it.",
  ],
  [
    "Meeting ID: 812 3456 Passcode: 9xQ2 https://zoom.example/j/812",
    "Enter the web address alone, without the words around it.",
  ],
  [
    "Join https://zoom.example/j/1 or https://teams.example/2",
    "Enter one web address. There seem to be two here.",
  ],
])("what would be lost around an address is said: %j", (typed, error) => {
  expect(readWebAddress(typed)).toEqual({ ok: false, error });
});
