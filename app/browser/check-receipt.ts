// The script of the page that checks a receipt: one file, which works when it is saved, without a network. It sends nothing.

import { readCode } from "#app/domain/drafts/receipt.ts";
import { checkReceipt } from "#app/domain/manifests/check-receipt.ts";

const form = document.querySelector<HTMLFormElement>("#check");
const input = document.querySelector<HTMLInputElement>("#receipt");
const error = document.querySelector<HTMLElement>("#receipt-error");
const result = document.querySelector<HTMLElement>("#result");
const list = document.querySelector("#list")?.textContent ?? "";

if (form && input && error && result) {
  form.hidden = false;
  document.querySelector("#needs-script")?.remove();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const receipt = readCode(input.value);
    error.hidden = receipt !== null;
    // An empty attribute would mean that it is valid.
    input.setAttribute("aria-invalid", String(receipt === null));
    result.textContent = "";
    delete result.dataset.result;
    if (receipt === null) return input.focus();
    result.textContent = form.dataset.working ?? "";
    // The words show before the device is busy.
    setTimeout(() => {
      const { kind } = checkReceipt(list, receipt);
      result.dataset.result = kind;
      result.textContent =
        (kind === "listed"
          ? form.dataset.listed
          : kind === "broken"
            ? form.dataset.broken
            : form.dataset.missing) ?? "";
    }, 30);
  });
}
