import { describe, expect, it } from "vitest";
import { callAddress, readPhone } from "#app/domain/typed-fields/read-phone.ts";

/** As typed or pasted, as stored, and what a phone dials. The table grows. */
const read: [typed: string, stored: string, call: string][] = [
  ["01632 960001", "01632 960001", "tel:01632960001"],
  ["\u202a01632 960001\u202c", "01632 960001", "tel:01632960001"],
  ["\u200e01632\u00a0960001", "01632 960001", "tel:01632960001"],
  ["01632\u2011960\u2011001", "01632-960-001", "tel:01632960001"],
  ["01632–960001", "01632-960001", "tel:01632960001"],
  ["01632.960.001", "01632.960.001", "tel:01632960001"],
  ["01632/960001", "01632/960001", "tel:01632960001"],
  ["Tel. No. 01632 960001", "01632 960001", "tel:01632960001"],
  ["Telephone number: 01632 960001", "01632 960001", "tel:01632960001"],
  ["Phone no: 01632 960001", "01632 960001", "tel:01632960001"],
  ["Mobile number 07700 900123", "07700 900123", "tel:07700900123"],
  ["Tel/Fax: 01632 960001", "01632 960001", "tel:01632960001"],
  ["WhatsApp: 07700 900123", "07700 900123", "tel:07700900123"],
  ["Text 07700 900123", "07700 900123", "tel:07700900123"],
  ["Call us on 01632 960001", "01632 960001", "tel:01632960001"],
  ["Direct dial: +44 1632 960001", "+44 1632 960001", "tel:+441632960001"],
  ["• Tel: 01632 960001", "01632 960001", "tel:01632960001"],
  ["[01632 960001](tel:01632960001)", "01632 960001", "tel:01632960001"],
  ["01632 960001<tel:01632960001>", "01632 960001", "tel:01632960001"],
  ["[01632 960001]", "01632 960001", "tel:01632960001"],
  ["tel:01632%20960001", "01632 960001", "tel:01632960001"],
  ["(01632) 960001", "(01632) 960001", "tel:01632960001"],
  ["+44 (0)1632 960001", "+44 (0)1632 960001", "tel:+441632960001"],
  ["+44 1632 960001", "+44 1632 960001", "tel:+441632960001"],
  ["(+44) 1632 960001", "(+44) 1632 960001", "tel:+441632960001"],
  ["(+44) (0)1632 960001", "(+44) (0)1632 960001", "tel:+441632960001"],
  ["p: 01632 960001", "01632 960001", "tel:01632960001"],
  ["Call me on 01632 960001", "01632 960001", "tel:01632960001"],
  ["0044 1632 960001", "0044 1632 960001", "tel:00441632960001"],
  ["01632 960001 (option 2)", "01632 960001 (option 2)", "tel:01632960001"],
  ["01632 960001, option 2", "01632 960001, option 2", "tel:01632960001"],
  ["01632 960001 option 2 then 1", "01632 960001 option 2 then 1", "tel:01632960001"],
  ["01632 960001 (option 2, then press 1)", "01632 960001 (option 2, then press 1)", "tel:01632960001"],
  ["01632 960001 ext. 123", "01632 960001 ext. 123", "tel:01632960001"],
  ["01632 960001 x123", "01632 960001 x123", "tel:01632960001"],
  ["01632 960001 extension 4", "01632 960001 extension 4", "tel:01632960001"],
  ["01632 960001 (24 hours)", "01632 960001 (24 hours)", "tel:01632960001"],
  ["01632 960001 (daytime)", "01632 960001 (daytime)", "tel:01632960001"],
  ["Tel: 01632 960001", "01632 960001", "tel:01632960001"],
  ["tel:+441632960001", "+441632960001", "tel:+441632960001"],
  ["Telephone 01632 960001.", "01632 960001", "tel:01632960001"],
  ["０１６３２ ９６０００１", "01632 960001", "tel:01632960001"],
  ["٠١٦٣٢ ٩٦٠٠٠١", "01632 960001", "tel:01632960001"],
  ["০১৬৩২ ৯৬০০০১", "01632 960001", "tel:01632960001"],
  ["“01632 960001”", "01632 960001", "tel:01632960001"],
  ...[
    "☎",
    "☎️ ",
    "☏ ",
    "📞 ",
    "📱",
    "✆ ",
    "📞 Tel: ",
    "callto:",
    "Ring ",
    "Landline: ",
    "Office – ",
    "Direct line: ",
    "Switchboard ",
    "Home: ",
  ].map((before): [string, string, string] => [`${before}01632 960001`, "01632 960001", "tel:01632960001"]),
  ["999", "999", "tel:999"],
  ["", "", "tel:"],
  ["\u200b", "", "tel:"],
];

const refused: [typed: string, why: RegExp][] = [
  ["12", /Enter a phone number/],
  ["call us", /Enter a phone number/],
  ["0800 HELP ME", /Enter a phone number/],
  ["01632 960001 or 01632 960002", /one phone number/],
  ["01632 960001 / 01632 960002", /one phone number/],
  ["01632 960001, 01632 960002", /one phone number/],
  ["01632960001 01632960002", /one phone number/],
  ["01632 960001/2", /one phone number/],
  ["01632 960001 / 002", /one phone number/],
  ["01632 960001 (option 2", /bracket/],
  ["01632 960001 (option 2, then option 1, then 4)", /too long/],
  ["01632 960001 <script>", /Enter a phone number/],
];

describe("a phone number", () => {
  it.each(read)("%j is read and can be called", (typed, stored, call) => {
    expect(readPhone(typed)).toEqual({ ok: true, value: stored });
    expect(callAddress(stored)).toBe(call);
    expect(readPhone(stored)).toEqual({ ok: true, value: stored });
  });

  it.each(refused)("%j is refused in words", (typed, why) => {
    const outcome = readPhone(typed);
    expect(outcome.ok ? outcome.value : outcome.error).toMatch(why);
    expect(outcome.ok).toBe(false);
  });
});
