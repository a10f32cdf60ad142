import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCaptions } from "#app/domain/question-media/captions.ts";

const vtt = `WEBVTT - made elsewhere

NOTE a note that nobody sees

1
00:01.000 --> 00:03.500 align:start position:10%
<v Signer>Is it <b>easier</b> to get help now?

00:00:04.000 --> 00:00:06.000
Choose one.
--> of these`;

const srt = `1
00:00:01,000 --> 00:00:02,500
Is it easier?

2
00:00:02,500 --> 00:00:04,000
Choose one.`;

describe("captions of a film", () => {
  it("are read out of WebVTT: times and words, without marks, places and notes", () => {
    expect(readCaptions(vtt, 10)).toEqual({
      ok: true,
      captions:
        "WEBVTT\n\n00:00:01.000 --> 00:00:03.500\nIs it easier to get help now?\n\n" +
        "00:00:04.000 --> 00:00:06.000\nChoose one.\n→ of these\n",
    });
  });

  it("are read out of SRT", () => {
    expect(readCaptions(srt, 4)).toEqual({
      ok: true,
      captions:
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nIs it easier?\n\n00:00:02.500 --> 00:00:04.000\nChoose one.\n",
    });
  });

  it.each([
    ["nothing", "", /Paste the captions/],
    ["words alone", "Is it easier?", /Paste the captions/],
    ["times without words", "00:01.000 --> 00:02.000\n\n00:02.000 --> 00:03.000", /Paste the captions/],
    ["an end before the beginning", "00:03.000 --> 00:02.000\nA", /ends before it begins/],
    ["a time after the film", "01:03.000 --> 01:04.000\nA", /after the film has ended/],
  ])("are refused in words: %s", (_, pasted, error) => {
    const read = readCaptions(pasted, 10);
    expect(read).toEqual({ ok: false, error: expect.stringMatching(error) });
  });

  it("stay what they are when they are read again, whatever was pasted", () => {
    const line = fc.oneof(
      fc.constant("00:01.000 --> 00:02.000"),
      fc.constant("00:00:02,000 --> 00:00:05,250 line:0"),
      fc.constant(""),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("<script>alert(1)</script>", "a --> b", "STYLE", "::cue { color: red }"),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const read = readCaptions(lines.join("\n"), 60);
        if (!read.ok) return;
        expect(read.captions).not.toMatch(/<script/i);
        expect(readCaptions(read.captions, 60)).toEqual(read);
      }),
    );
  });
});
