import type { ReactNode } from "react";
import { line, onSun, Sheet, Someone } from "./picture-parts.tsx";

/** What parents are asked about. */
export const picturesOfQuestions = {
  better: (
    <>
      <path className="picture-sun" d="M60 12l42 42H84v52H36V54H18z" />
      {onSun("M50 58v.1M70 58v.1M46 72q14 15 28 0")}
    </>
  ),
  same: (
    <>
      <path className="picture-soft" d="M8 60l30 -32v12h44V28l30 32l-30 32V80H38v12z" />
      {line("M50 54v.1M70 54v.1M48 68h24")}
    </>
  ),
  worse: (
    <>
      <path className="picture-soft" d="M60 108L18 66h18V14h48v52h18z" />
      {line("M50 36v.1M70 36v.1M46 62q14 -15 28 0")}
    </>
  ),
  plan: (
    <>
      <Sheet x={24} y={12} width={72} height={96} />
      <circle className="picture-sun" cx="44" cy="30" r="9" />
      {line("M62 26h22M62 36h14M62 58h22M62 74h22M62 90h14")}
      {line("M36 57l5 5l9 -11M36 73l5 5l9 -11M36 89l5 5l9 -11")}
    </>
  ),
  waiting: (
    <>
      <circle className="picture-sun" cx="60" cy="60" r="44" />
      {onSun("M60 32v28l18 12M60 22v.1M60 98v.1M22 60h.1M98 60h.1")}
    </>
  ),
  school: (
    <>
      <rect className="picture-soft" x="12" y="58" width="96" height="42" />
      <path className="picture-soft" d="M34 100V56l26 -22l26 22v44z" />
      <path className="picture-sun" d="M60 34V12h18l-5 7l5 7H60" />
      <circle className="picture-sun" cx="60" cy="60" r="8" />
      <rect className="picture-sun" x="51" y="78" width="18" height="22" />
      {line("M20 72h7v10h-7zM93 72h7v10h-7zM6 101h108")}
    </>
  ),
  home: (
    <>
      <path className="picture-soft" d="M22 56L60 24l38 32v44H22z" />
      {line("M12 64L60 22l48 42")}
      <path
        className="picture-sun"
        d="M60 90C42 78 40 70 42 63c3 -8 14 -8 18 2c4 -10 15 -10 18 -2c2 7 0 15 -18 27z"
      />
    </>
  ),
  health: (
    <>
      <path
        className="picture-sun"
        d="M60 104C22 76 12 56 17 40c6 -18 32 -20 43 2c11 -22 37 -20 43 -2c5 16 -5 36 -43 64z"
      />
      {onSun("M22 62h20l8 -15l13 29l9 -14h26")}
    </>
  ),
  feelings: (
    <>
      <circle className="picture-soft" cx="60" cy="80" r="29" />
      {line("M50 75v.1M70 75v.1M50 93q10 -6 20 0")}
      <path
        className="picture-sun"
        d="M36 44a13 13 0 0 1 0 -26a9 9 0 0 1 3 .4a22 20 0 0 1 41 -2a14 14 0 0 1 5 27.600z"
      />
    </>
  ),
  therapy: (
    <>
      <Someone x={30} y={50} size={0.85} />
      <Someone x={92} y={60} size={0.68} sun />
      <rect className="picture-sun" x="44" y="12" width="34" height="30" rx="5" />
      {onSun("M55 24v.1M67 24v.1M54 32q7 6 14 0")}
      {line("M48 64q8 -12 6 -18M12 104h96")}
    </>
  ),
  bus: (
    <>
      <rect className="picture-sun" x="10" y="26" width="100" height="62" rx="10" />
      <path className="picture-soft" d="M20 38h22v20H20zM48 38h22v20H48zM78 38h22v38H78z" />
      <circle className="picture-soft" cx="34" cy="90" r="11" />
      <circle className="picture-soft" cx="82" cy="90" r="11" />
    </>
  ),
  money: (
    <>
      <circle className="picture-sun" cx="60" cy="60" r="44" />
      {onSun("M75 44a13 13 0 0 0 -25 5c0 12 6 16 -3 33h30M42 63h24")}
    </>
  ),
  "short-breaks": (
    <>
      <circle className="picture-sun" cx="90" cy="28" r="15" />
      {line("M38 62v42M10 104h100M38 80l12 -10")}
      <circle className="picture-soft" cx="38" cy="42" r="27" />
      <circle className="picture-sun" cx="84" cy="88" r="15" />
      {onSun("M72 80q12 6 24 0M72 96q12 -6 24 0")}
    </>
  ),
  "growing-up": (
    <>
      <Someone x={22} y={70} size={0.48} sun />
      <Someone x={50} y={50} size={0.74} />
      <Someone x={90} y={24} size={1.05} />
      {line("M8 104h104")}
    </>
  ),
  meeting: (
    <>
      <Someone x={26} y={22} size={0.8} />
      <Someone x={60} y={14} size={0.8} sun />
      <Someone x={94} y={22} size={0.8} />
      <ellipse className="picture-soft" cx="60" cy="78" rx="52" ry="17" />
      {line("M34 94v12M86 94v12M50 76h20")}
    </>
  ),
  family: (
    <>
      <Someone x={32} y={20} size={0.95} />
      <Someone x={88} y={20} size={0.95} />
      <Someone x={60} y={54} size={0.72} sun />
      {line("M10 104h100")}
    </>
  ),
  listening: (
    <>
      <path
        className="picture-sun"
        d="M22 46C22 26 36 14 53 14s30 14 29 32c-1 20 -20 22 -22 42c-1 12 -10 20 -20 16c-8 -3 -11 -10 -10 -18z"
      />
      {onSun("M38 48c0 -12 6 -18 15 -18s15 7 14 15c-1 10 -13 11 -15 23")}
      {line("M92 38q8 12 0 24M104 28q15 22 0 44")}
    </>
  ),
  information: (
    <>
      <rect className="picture-soft" x="12" y="20" width="96" height="62" rx="7" />
      {line("M60 82v18M38 101h44")}
      <circle className="picture-sun" cx="60" cy="51" r="22" />
      {onSun("M60 40v.1M56 50h4v14M54 64h12")}
    </>
  ),
  "one-thing": (
    <path
      className="picture-sun"
      d="M60 12l14.500 31l34 4l-25 23.500l6.500 33.500l-30 -16.500l-30 16.500l6.500 -33.500l-25 -23.500l34 -4z"
    />
  ),
} satisfies Record<string, ReactNode>;
