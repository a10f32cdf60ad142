import { z } from "zod";
import { formatNumber } from "#app/messages/format-number.ts";
import { maxNoticeLength } from "./notice.ts";

const text = (max: number) =>
  z
    .string()
    .transform((typed) => typed.trim())
    .pipe(z.string().max(max, `Use ${formatNumber(max)} characters at most`));

/** Who is responsible for what families say, and who answers questions about it: empty where it is not said yet. */
export const noticeForm = z.object({
  controllers: text(maxNoticeLength.controllers),
  contact: text(maxNoticeLength.contact),
});
