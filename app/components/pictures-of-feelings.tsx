import type { ReactNode } from "react";
import { line, no, onSun } from "./picture-parts.tsx";

/** A face that fills the picture: its eyes and mouth, and what more tells the feeling. */
function Mood({ mouth, eyes = "M44 44v9M76 44v9" }: { mouth: string; eyes?: string }) {
  return (
    <>
      <circle className="picture-sun" cx="60" cy="60" r="45" />
      {onSun(eyes)}
      {onSun(mouth)}
    </>
  );
}

const thumb = (
  <>
    <path className="picture-sun" d="M44 56L58 17q15 -1 15 15v16h23q11 0 9 11l-6 33q-2 10 -12 10H44z" />
    <rect className="picture-soft" x="15" y="52" width="29" height="52" rx="5" />
    {onSun("M75 66h28M73 84h27")}
  </>
);

/** How somebody feels, and what they answer. */
export const picturesOfFeelings = {
  happy: <Mood mouth="M36 68q24 27 48 0" />,
  "ok-face": <Mood mouth="M40 78h40" />,
  sad: <Mood mouth="M39 84q21 -21 42 0" />,
  "not-sure": (
    <Mood eyes="M44 48v7M78 48v7M35 38q8 -7 17 -3M68 31q9 -4 17 3" mouth="M40 80q10 -11 20 -3t20 -4" />
  ),
  angry: <Mood eyes="M44 50v7M76 50v7M32 36l19 9M88 36l-19 9" mouth="M40 84q20 -17 40 0" />,
  worried: (
    <>
      <Mood eyes="M44 50v7M76 50v7M32 41l16 -9M88 41l-16 -9" mouth="M38 80q7 -8 14 0t14 0t14 0" />
      <path className="picture-soft" d="M99 16q10 13 10 19a10 10 0 0 1 -20 0q0 -6 10 -19z" />
    </>
  ),
  tired: (
    <>
      <Mood eyes="M33 54q9 7 18 0M67 54q9 7 18 0" mouth="M52 82q8 -11 16 0q-8 9 -16 0z" />
      {line("M90 10h16l-16 18h16")}
    </>
  ),
  proud: (
    <>
      <circle className="picture-soft" cx="52" cy="70" r="38" />
      {line("M38 60v7M66 60v7M34 78q18 18 36 0")}
      <path className="picture-sun" d="M92 8l6 13l14 2l-10 9l3 14l-13 -7l-13 7l3 -14l-10 -9l14 -2z" />
    </>
  ),
  yes: thumb,
  no: <g transform="matrix(1 0 0 -1 0 120)">{thumb}</g>,
  safe: (
    <>
      <path className="picture-sun" d="M60 12l40 13v31q0 36 -40 52q-40 -16 -40 -52V25z" />
      {onSun("M41 58l14 15l25 -31")}
    </>
  ),
  "not-safe": (
    <>
      <path className="picture-sun" d="M53 18q7 -11 14 0l43 76q5 10 -6 10H16q-11 0 -6 -10z" />
      {onSun("M60 44v28M60 87v.1")}
    </>
  ),
  kindness: (
    <>
      <path
        className="picture-sun"
        d="M60 104C22 76 12 56 17 40c6 -18 32 -20 43 2c11 -22 37 -20 43 -2c5 16 -5 36 -43 64z"
      />
      {onSun("M45 50v7M75 50v7M44 68q16 15 32 0")}
    </>
  ),
  hurt: (
    <g transform="rotate(-40 60 60)">
      <rect className="picture-sun" x="8" y="40" width="104" height="40" rx="20" />
      <rect className="picture-soft" x="40" y="40" width="40" height="40" />
      {line("M52 52v.1M68 52v.1M52 68v.1M68 68v.1")}
    </g>
  ),
  fair: (
    <>
      {line("M60 20v80M38 102h44M22 32h76M24 34l-14 36M24 34l14 36M96 34l-14 36M96 34l14 36")}
      <path className="picture-sun" d="M6 70h36q-4 18 -18 18t-18 -18z" />
      <path className="picture-sun" d="M78 70h36q-4 18 -18 18t-18 -18z" />
      <circle className="picture-soft" cx="60" cy="20" r="8" />
    </>
  ),
  private: (
    <>
      {line("M38 54V40a22 22 0 0 1 44 0v14")}
      <rect className="picture-sun" x="24" y="54" width="72" height="52" rx="8" />
      <circle className="picture-soft" cx="60" cy="74" r="7" />
      {onSun("M60 82v12")}
    </>
  ),
  idea: (
    <>
      <path
        className="picture-sun"
        d="M60 12a35 35 0 0 1 21 63q-5 4 -5 11H44q0 -7 -5 -11a35 35 0 0 1 21 -63z"
      />
      {onSun("M60 84V60l-10 -9M60 60l10 -9")}
      <rect className="picture-soft" x="45" y="86" width="30" height="20" rx="5" />
    </>
  ),
  "my-voice": (
    <>
      <path className="picture-sun" d="M32 48l50 -26v68L32 66z" />
      <path className="picture-soft" d="M12 48h20v18H12z" />
      <path className="picture-soft" d="M34 67l18 9l-4 22H36z" />
      {line("M92 42q10 14 0 28M102 28q18 28 0 56")}
    </>
  ),
  change: (
    <>
      <path className="picture-sun" d="M12 34h58V16l38 28l-38 28V54H12z" />
      <path className="picture-soft" d="M108 80H60V64L22 86l38 22V96h48z" />
    </>
  ),
  time: (
    <>
      <path
        className="picture-soft"
        d="M34 16v18q0 12 24 26q-24 14 -24 26v18h52V86q0 -12 -24 -26q24 -14 24 -26V16z"
      />
      <path className="picture-sun" d="M43 38h34q-4 8 -17 17q-13 -9 -17 -17z" />
      <path className="picture-sun" d="M40 104q2 -20 20 -24q18 4 20 24z" />
      {line("M26 14h68M26 106h68")}
    </>
  ),
  "not-allowed": (
    <>
      <circle className="picture-soft" cx="60" cy="60" r="45" />
      {no("M60 15a45 45 0 1 0 .1 0M28 28l64 64")}
    </>
  ),
} satisfies Record<string, ReactNode>;
