import { describe, expect, it } from "vitest";
import { readPastedHead } from "#app/domain/pasted-emails/pasted-head.ts";

describe("the head of a pasted email in other languages", () => {
  it.each<[string, string, { from: string; date: string; subject?: string }]>([
    [
      "German Outlook",
      "Von: Ewa Wójcik <ewa@example.org>\nGesendet: Montag, 4. Mai 2026 09:03\nAn: Schule\nBetreff: AW: Plan\n\nWorte",
      { from: "Ewa Wójcik <ewa@example.org>", date: "Montag, 4. Mai 2026 09:03", subject: "AW: Plan" },
    ],
    [
      "German Apple Mail",
      "Anfang der weitergeleiteten Nachricht:\n\nVon: Ewa Wójcik <ewa@example.org>\nBetreff: Plan\nDatum: 4. Mai 2026 um 09:03:12 MESZ\nAn: Schule\n\nWorte",
      { from: "Ewa Wójcik <ewa@example.org>", date: "4. Mai 2026 um 09:03:12 MESZ", subject: "Plan" },
    ],
    [
      "French Outlook",
      "De : Ewa Wójcik <ewa@example.org>\nEnvoyé : lundi 4 mai 2026 09:03\nÀ : L’école\nCc : Équipe : plans\nObjet : RE: le plan\n\nMots",
      { from: "Ewa Wójcik <ewa@example.org>", date: "lundi 4 mai 2026 09:03", subject: "RE: le plan" },
    ],
    [
      "French, with hard spaces and decomposed accents",
      "De : Ewa Wójcik <ewa@example.org>\nEnvoyé : 4 mai 2026 09:03\nÀ : X\nObjet : plan\n\nMots",
      { from: "Ewa Wójcik <ewa@example.org>", date: "4 mai 2026 09:03", subject: "plan" },
    ],
    [
      "Polish Outlook",
      "-----Oryginalna wiadomość-----\nOd: Ewa Wójcik <ewa@example.org>\nWysłano: poniedziałek, 4 maja 2026 09:03\nDo: X\nDW: Y\nTemat: plan\n\nSłowa",
      { from: "Ewa Wójcik <ewa@example.org>", date: "poniedziałek, 4 maja 2026 09:03", subject: "plan" },
    ],
    [
      "Welsh, in one word",
      "Oddiwrth: Siân\nAnfonwyd: 04 Mai 2026 09:03\nAt: Pennaeth\nPwnc: cynllun\n\nGeiriau",
      { from: "Siân", date: "04 Mai 2026 09:03", subject: "cynllun" },
    ],
    [
      "Spanish",
      "De: Ewa Wójcik <ewa@example.org>\nEnviado el: lunes, 4 de mayo de 2026 9:03\nPara: X\nAsunto: plan\n\nPalabras",
      { from: "Ewa Wójcik <ewa@example.org>", date: "lunes, 4 de mayo de 2026 9:03", subject: "plan" },
    ],
    [
      "Portuguese",
      "De: Ewa Wójcik <ewa@example.org>\nEnviada em: segunda-feira, 4 de maio de 2026 09:03\nPara: X\nAssunto: plano\n\nPalavras",
      {
        from: "Ewa Wójcik <ewa@example.org>",
        date: "segunda-feira, 4 de maio de 2026 09:03",
        subject: "plano",
      },
    ],
    [
      "Italian",
      "Da: Ewa Wójcik <ewa@example.org>\nInviato: lunedì 4 maggio 2026 09:03\nA: X\nOggetto: piano\n\nParole",
      { from: "Ewa Wójcik <ewa@example.org>", date: "lunedì 4 maggio 2026 09:03", subject: "piano" },
    ],
    [
      "Dutch",
      "Van: Ewa Wójcik <ewa@example.org>\nVerzonden: maandag 4 mei 2026 09:03\nAan: X\nOnderwerp: plan\n\nWoorden",
      { from: "Ewa Wójcik <ewa@example.org>", date: "maandag 4 mei 2026 09:03", subject: "plan" },
    ],
    [
      "Romanian",
      "De la: Ewa Wójcik <ewa@example.org>\nTrimis: luni, 4 mai 2026 09:03\nCătre: X\nSubiect: plan\n\nCuvinte",
      { from: "Ewa Wójcik <ewa@example.org>", date: "luni, 4 mai 2026 09:03", subject: "plan" },
    ],
    [
      "Ukrainian",
      "Від: Ewa Wójcik <ewa@example.org>\nНадіслано: понеділок, 4 травня 2026 р. 09:03\nКому: X\nТема: план\n\nСлова",
      { from: "Ewa Wójcik <ewa@example.org>", date: "понеділок, 4 травня 2026 р. 09:03", subject: "план" },
    ],
    [
      "Arabic",
      "من: Ewa Wójcik <ewa@example.org>\nتم الإرسال: الاثنين، 4 مايو 2026 09:03\nإلى: X\nالموضوع: الخطة\n\nكلمات",
      { from: "Ewa Wójcik <ewa@example.org>", date: "الاثنين، 4 مايو 2026 09:03", subject: "الخطة" },
    ],
    [
      "Chinese",
      "发件人：Ewa Wójcik <ewa@example.org>\n发送时间：2026年5月4日 9:03\n收件人：X\n主题：计划\n\n字",
      { from: "Ewa Wójcik <ewa@example.org>", date: "2026年5月4日 9:03", subject: "计划" },
    ],
    [
      "Gmail’s answer in German",
      "Am Mo., 4. Mai 2026 um 09:03 Uhr schrieb Ewa Wójcik <ewa@example.org>:\n> Worte",
      { from: "Ewa Wójcik <ewa@example.org>", date: "Mo., 4. Mai 2026 um 09:03 Uhr" },
    ],
    [
      "Gmail’s answer in French",
      "Le lun. 4 mai 2026 à 09:03, Ewa Wójcik <ewa@example.org> a écrit :\n> Mots",
      { from: "Ewa Wójcik <ewa@example.org>", date: "lun. 4 mai 2026 à 09:03" },
    ],
    [
      "Gmail’s answer in Polish",
      "pon., 4 maj 2026 o 09:03 Ewa Wójcik <ewa@example.org> napisał(a):\n> Słowa",
      { from: "Ewa Wójcik <ewa@example.org>", date: "pon., 4 maj 2026 o 09:03" },
    ],
    [
      "Gmail’s answer in Spanish",
      "El lun, 4 may 2026 a las 9:03, Ewa Wójcik <ewa@example.org> escribió:\n> Palabras",
      { from: "Ewa Wójcik <ewa@example.org>", date: "lun, 4 may 2026 a las 9:03" },
    ],
    [
      "Gmail’s answer in Dutch",
      "Op ma 4 mei 2026 om 09:03 schreef Ewa Wójcik <ewa@example.org>:\n> Woorden",
      { from: "Ewa Wójcik <ewa@example.org>", date: "ma 4 mei 2026 om 09:03" },
    ],
    [
      "Gmail’s answer in Romanian",
      "În lun., 4 mai 2026 la 09:03, Ewa Wójcik <ewa@example.org> a scris:\n> Cuvinte",
      { from: "Ewa Wójcik <ewa@example.org>", date: "lun., 4 mai 2026 la 09:03" },
    ],
  ])("%s", (_, body, { subject = "", ...rest }) => {
    expect(readPastedHead(body)).toEqual({ subject, ...rest });
  });

  it.each([
    "Van: the taxi was late again.\nWe waited.",
    "A: families wait.\nQ: why do they?",
    "Data: waits grew in May.\n\nWe asked why.",
    "De facto: nothing changed.",
    "Am Montag schrieb uns niemand:\nnichts.",
    "Le 4 mai nous avons écrit :\nrien.",
    "La: yes\nPara: no",
    "Fecha límite: mañana\nNadie llamó.",
  ])("is no one line that ends in a colon: %j", (body) => {
    expect(readPastedHead(body)).toEqual({ subject: "", from: "", date: "" });
  });
});
