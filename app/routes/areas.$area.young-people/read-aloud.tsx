import { useEffect, useRef, useState } from "react";
import { Button } from "#app/components/button.tsx";

/** Reads the page aloud, line after line, with the browser's own voice, and marks the line. Shown only where there is one. */
export function ReadAloud() {
  const [canSpeak, setCanSpeak] = useState(false);
  const [reading, setReading] = useState(false);
  const round = useRef(0);

  useEffect(() => {
    setCanSpeak("speechSynthesis" in window);
    return () => {
      if ("speechSynthesis" in window) speechSynthesis.cancel();
    };
  }, []);

  function stop() {
    round.current += 1;
    speechSynthesis.cancel();
    mark(null);
    setReading(false);
  }

  async function start() {
    stop();
    const mine = round.current;
    setReading(true);
    for (const line of document.querySelectorAll("[data-read-aloud]")) {
      mark(line);
      await say(line.textContent ?? "");
      if (round.current !== mine) return;
    }
    mark(null);
    setReading(false);
  }

  if (!canSpeak) return null;
  return (
    <p className="easy-read-aloud">
      <Button type="button" onClick={() => (reading ? stop() : void start())}>
        <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d={reading ? "M6 6h12v12H6z" : "M7 4.5v15l12-7.5z"} fill="currentColor" />
        </svg>
        {reading ? "Stop reading" : "Read it to me"}
      </Button>
    </p>
  );
}

function say(words: string): Promise<void> {
  return new Promise((resolve) => {
    const spoken = new SpeechSynthesisUtterance(words);
    spoken.lang = "en-GB";
    spoken.rate = 0.9;
    spoken.onend = () => resolve();
    spoken.onerror = () => resolve();
    speechSynthesis.speak(spoken);
  });
}

function mark(line: Element | null): void {
  for (const other of document.querySelectorAll("[data-reading]")) other.removeAttribute("data-reading");
  line?.setAttribute("data-reading", "");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  line?.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
}
