import { dateToSerial, format } from "numfmt";
import type { Attributes } from "../read-xml.ts";

const options = { locale: "en-GB", throws: false, nbsp: false };

/** What a cell shows whose program wrote its value alone (OpenDocument 1.3 part 3, 19.387). */
export function formatCellValue(attributes: Attributes): string {
  const value = attributes["office:value"] ?? "";
  switch (attributes["office:value-type"] ?? attributes["calcext:value-type"]) {
    case "float":
      return formatNumber("General", value);
    case "percentage":
      return formatNumber("0.##%", value).replace(".%", "%");
    case "currency": {
      const currency = attributes["office:currency"] ?? "";
      const shown = formatNumber("#,##0.00", value);
      return currency === "GBP" ? `£${shown}` : `${shown} ${currency}`.trim();
    }
    case "date":
      return formatDate(attributes["office:date-value"] ?? "");
    case "time":
      return formatDuration(attributes["office:time-value"] ?? "");
    case "boolean":
      return (attributes["office:boolean-value"] ?? "").toUpperCase();
    case "string":
      return attributes["office:string-value"] ?? "";
    default:
      return "";
  }
}

function formatNumber(code: string, value: string): string {
  const number = Number(value);
  return value.trim() === "" || !Number.isFinite(number) ? value : format(code, number, options);
}

function formatDate(value: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(value);
  if (!parts) return value;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const serial = (dateToSerial([year, month, day, 0, 0, 0]) ?? 0) + (hour * 60 + minute) / 1440;
  return format(hour + minute > 0 ? "dd/mm/yyyy hh:mm" : "dd/mm/yyyy", serial, options);
}

/** "12:30:00" for PT12H30M00S */
function formatDuration(value: string): string {
  const parts = /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(value);
  if (!parts) return value;
  const [hours = "0", minutes = "0", seconds = "0"] = parts.slice(2);
  return `${parts[1]}${[hours, minutes, seconds].map((part) => part.padStart(2, "0")).join(":")}`;
}
