// Records what somebody says, on one page alone. Without it, or without a microphone, the page offers to type.
import { maxSeconds, voiceBitRate } from "#app/domain/young-peoples-recordings/recording.ts";

const find = <Found extends HTMLElement>(name: string) =>
  document.querySelector<Found>(`[data-recorder-${name}]`);
const root = document.querySelector<HTMLElement>("[data-recorder]");
const type = ["audio/webm;codecs=opus", "audio/mp4"].find(
  (one) => "MediaRecorder" in window && MediaRecorder.isTypeSupported(one),
);

function setUp(root: HTMLElement, type: string) {
  const [start, stop, form, audio] = [
    find<HTMLButtonElement>("start"),
    find<HTMLButtonElement>("stop"),
    find<HTMLFormElement>("form"),
    find<HTMLAudioElement>("listen"),
  ];
  const [countdown, state, refused, away] = [find("countdown"), find("state"), find("refused"), find("away")];
  const input = form?.querySelector<HTMLInputElement>("input[type=file]");
  if (!start || !stop || !form || !audio || !countdown || !state || !refused || !away || !input) return;
  let recorder: MediaRecorder | null = null;
  // A button's own look would show it all the same: what holds it is hidden.
  const show = (button: HTMLElement, isShown: boolean) => {
    if (button.parentElement) button.parentElement.hidden = !isShown;
  };
  const announce = (name: string) => {
    state.textContent = state.dataset[name] ?? "";
  };
  const forget = () => {
    form.hidden = true;
    input.value = "";
    if (audio.src) URL.revokeObjectURL(audio.src);
    audio.removeAttribute("src");
  };

  const record = (stream: MediaStream) => {
    forget();
    const parts: Blob[] = [];
    const endsAt = performance.now() + maxSeconds * 1000;
    const current = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: voiceBitRate });
    recorder = current;
    const timer = setInterval(() => {
      const seconds = Math.max(0, Math.ceil((endsAt - performance.now()) / 1000));
      countdown.textContent = String(seconds);
      if (seconds === 0) finish();
    }, 200);
    current.ondataavailable = ({ data }) => parts.push(data);
    current.onstop = () => {
      clearInterval(timer);
      for (const track of stream.getTracks()) track.stop();
      recorder = null;
      const blob = new Blob(parts, { type: type.split(";")[0] });
      const files = new DataTransfer();
      files.items.add(new File([blob], "recording", { type: blob.type }));
      input.files = files.files;
      audio.src = URL.createObjectURL(blob);
      form.hidden = false;
      show(stop, false);
      show(start, true);
      start.textContent = start.dataset.again ?? "";
      announce("done");
      start.focus();
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
    navigator.mediaDevices.getUserMedia({ audio: true }).then(record, () => {
      refused.hidden = false;
    });
  };
  stop.onclick = finish;
  away.onclick = () => {
    forget();
    announce("away");
    start.focus();
  };
  addEventListener("pagehide", finish);
  root.hidden = false;
  const without = find("without");
  if (without) without.hidden = true;
}

if (root && type && navigator.mediaDevices && "DataTransfer" in window) setUp(root, type);
