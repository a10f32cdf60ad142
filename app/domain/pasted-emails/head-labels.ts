import type { PastedHead } from "./pasted-head.ts";

export type HeadPart = keyof PastedHead | "other";

/**
 * What Outlook, Gmail, Apple Mail and Thunderbird put before each part of a head, by language: whom it is from, when it was sent, its
 * subject, and the rest. A program writes in the language of whoever copied the email.
 */
const byLanguage = `
English: from; sent, date, sent on, date sent, received; subject; to, cc, bcc, reply-to, importance, attachments, priority, sensitivity
Welsh: oddi wrth, oddiwrth, gan; anfonwyd, dyddiad; pwnc; at, i, copi, atodiadau
Polish: od, nadawca; wysłano, data; temat; do, dw, udw, załączniki
Romanian: de la, expeditor; trimis, data trimiterii, dată; subiect; către, la, catre
German: von; gesendet, datum, gesendet am; betreff; an, kopie, antwort an, anlagen, wichtigkeit
French: de, expéditeur; envoyé, envoyé le, date d’envoi; objet, sujet; à, copie à, répondre à, pièces jointes
Spanish: de; enviado, enviado el, fecha; asunto; para, datos adjuntos
Portuguese: de; enviada, enviado, enviada em, data; assunto; para, anexos
Italian: da; inviato, data; oggetto; a, allegati
Dutch: van; verzonden, datum; onderwerp; aan, bijlagen
Lithuanian: nuo; išsiųsta, data; tema; kam, kopija
Hungarian: feladó; elküldve, dátum; tárgy; címzett, másolatot kap
Czech: od; odesláno, datum; předmět; komu, kopie
Slovak: od; odoslané, dátum; predmet; komu, kópia
Turkish: kimden, gönderen; gönderildi, tarih; konu; kime, bilgi
Ukrainian: від; надіслано, відправлено, дата; тема; кому, копія
Russian: от; отправлено, дата; тема; кому, копия
Arabic: من; تم الإرسال, تاريخ الإرسال, أرسلت, التاريخ, تاريخ; الموضوع; إلى, نسخة
Urdu: منجانب, از; بھیجا گیا, تاریخ; موضوع; بنام, کو
Persian: از; ارسال, تاریخ; موضوع; به, رونوشت
Bengali: প্রেরক, থেকে; পাঠানো হয়েছে, প্রেরিত, তারিখ; বিষয়; প্রতি, প্রাপক
Chinese: 发件人, 寄件者; 发送时间, 日期, 寄件日期; 主题, 主旨; 收件人, 收件者, 抄送
`;

const parts: readonly HeadPart[] = ["from", "date", "subject", "other"];

const labels = new Map<string, HeadPart>(
  byLanguage
    .trim()
    .split("\n")
    .flatMap((line) =>
      line
        .slice(line.indexOf(":") + 1)
        .split(";")
        .flatMap((names, place) =>
          names.split(",").map((name): [string, HeadPart] => [foldLabel(name), parts[place] ?? "other"]),
        ),
    ),
);

/** What the words before a colon say of those behind it; undefined where they are no label of a head. */
export function partOfHead(name: string): HeadPart | undefined {
  return labels.get(foldLabel(name));
}

/** In small letters, without marks over them. */
export function foldLabel(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("ł", "l")
    .replaceAll("’", "'")
    .toLowerCase()
    .trim();
}
