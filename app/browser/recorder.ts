// Records what somebody says, on one page alone. Without it, or without a microphone, the page offers to type.
import { maxSeconds, voiceBitRate } from "#app/domain/young-peoples-recordings/recording.ts";

const find = <Found extends HTMLElement>(name: string) =>
  document.querySelector<Found>(`[data-recorder-${name}]`);
const root = document.querySelector<HTMLElement>("[data-recorder]");
const type = ["audio/webm;codecs=opus", "audio/mp4"].find(
  (one) => "MediaRecorder" in window && MediaRecorder.isTypeSupported(one),
);

function setUp(root: HTMLElement, type: string) {
  const [start, stop, result] = [
    find<HTMLButtonElement>("start"),
    find<HTMLButtonElement>("stop"),
    find("result"),
  ];
  const [countdown, state, refused, away] = [find("countdown"), find("state"), find("refused"), find("away")];
  const audio = result?.querySelector("audio");
  const input = root.querySelector<HTMLInputElement>("input[type=file]");
  if (!start || !stop || !result || !audio || !countdown || !state || !refused || !away || !input) return;
  let recorder: MediaRecorder | null = null;
  /** What was pressed while it recorded: it waits until the sound is there. */
  let waiting: HTMLElement | null = null;
  // A button's own look would show it all the same: what holds it is hidden.
  const show = (button: HTMLElement, isShown: boolean) => {
    if (button.parentElement) button.parentElement.hidden = !isShown;
  };
  const announce = (name: string) => {
    state.textContent = state.dataset[name] ?? "";
  };
  const forget = () => {
    result.hidden = true;
    input.value = "";
    if (audio.src) URL.revokeObjectURL(audio.src);
    audio.removeAttribute("src");
  };

  const record = (stream: MediaStream) => {
    forget();
    const parts: Blob[] = [];
    let isCut = false;
    const endsAt = performance.now() + maxSeconds * 1000;
    const current = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: voiceBitRate });
    recorder = current;
    const timer = setInterval(() => {
      const seconds = Math.max(0, Math.ceil((endsAt - performance.now()) / 1000));
      countdown.textContent = String(seconds);
      if (seconds === 0) finish();
    }, 200);
    // It was unplugged, or taken away in the browser's settings.
    for (const track of stream.getTracks())
      track.onended = () => {
        isCut = true;
        finish();
      };
    current.ondataavailable = ({ data }) => parts.push(data);
    current.onerror = finish;
    current.onstop = () => {
      clearInterval(timer);
      for (const track of stream.getTracks()) track.stop();
      recorder = null;
      const blob = new Blob(parts, { type: type.split(";")[0] });
      show(stop, false);
      show(start, true);
      start.textContent = start.dataset.again ?? "";
      if (blob.size === 0) {
        announce("");
        refused.hidden = false;
      } else {
        const files = new DataTransfer();
        files.items.add(new File([blob], "recording", { type: blob.type }));
        input.files = files.files;
        audio.src = URL.createObjectURL(blob);
        result.hidden = false;
        announce(isCut ? "cut" : "done");
      }
      if (waiting) input.form?.requestSubmit(waiting);
      else start.focus();
    };
    current.start();
    show(start, false);
    show(stop, true);
    stop.focus();
    announce("recording");
  };

  function finish() {
    if (recorder && recorder.state !== "inactive") recorder.stop();
  }

  start.onclick = () => {
    refused.hidden = true;
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      (stream) => {
        try {
          record(stream);
        } catch {
          for (const track of stream.getTracks()) track.stop();
          refused.hidden = false;
        }
      },
      () => {
        refused.hidden = false;
      },
    );
  };
  stop.onclick = finish;
  away.onclick = () => {
    forget();
    announce("away");
    start.focus();
  };
  // Before anything else hears that the form is sent: it goes once the sound is in it.
  document.addEventListener(
    "submit",
    (event) => {
      if (!recorder || event.target !== input.form) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      waiting = event.submitter;
      finish();
    },
    true,
  );
  addEventListener("pagehide", finish);
  root.hidden = false;
  const without = find("without");
  if (without) without.hidden = true;
}

/** Plays by a button what a browser's own controls play: one press begins, the next one ends. */
for (const player of document.querySelectorAll<HTMLElement>("[data-recorder-player]")) {
  const [audio, button] = [player.querySelector("audio"), player.querySelector("button")];
  if (!audio || !button?.parentElement) continue;
  button.parentElement.hidden = false;
  button.onclick = () => {
    if (audio.paused) audio.play().catch(() => undefined);
    else audio.pause();
  };
}

if (root && type && navigator.mediaDevices && "DataTransfer" in window) setUp(root, type);
