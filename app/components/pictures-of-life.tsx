import type { ReactNode } from "react";
import { Bubble, line, onSun, Sheet, Someone } from "./picture-parts.tsx";

/** Places, ways there, and what young people do. */
export const picturesOfLife = {
  college: (
    <>
      <path className="picture-sun" d="M30 56v28q30 22 60 0V56z" />
      <path className="picture-soft" d="M60 22L114 48L60 74L6 48z" />
      {line("M60 48l42 8v30")}
      <circle className="picture-sun" cx="102" cy="90" r="6" />
    </>
  ),
  taxi: (
    <>
      <rect className="picture-soft" x="46" y="16" width="28" height="16" rx="4" />
      <path
        className="picture-sun"
        d="M8 88V68q0 -8 9 -10l17 -3l12 -18q4 -5 9 -5h18q6 0 9 4l14 19l11 3q9 2 9 11v19z"
      />
      <path className="picture-soft" d="M45 56l9 -14h9v14zM71 42h4q2 0 4 3l8 11H71z" />
      <circle className="picture-soft" cx="34" cy="90" r="12" />
      <circle className="picture-soft" cx="90" cy="90" r="12" />
    </>
  ),
  train: (
    <>
      {line("M40 90l-16 18M80 90l16 18M32 100h56")}
      <rect className="picture-soft" x="26" y="12" width="68" height="78" rx="18" />
      <rect className="picture-sun" x="37" y="28" width="46" height="28" rx="6" />
      <circle className="picture-sun" cx="42" cy="73" r="6" />
      <circle className="picture-sun" cx="78" cy="73" r="6" />
    </>
  ),
  "travel-training": (
    <>
      <Someone x={32} y={44} size={1.1} />
      <path
        className="picture-sun"
        d="M88 10a20 20 0 0 1 20 20q0 13 -20 34q-20 -21 -20 -34a20 20 0 0 1 20 -20z"
      />
      <circle className="picture-soft" cx="88" cy="30" r="7" />
      {line("M18 108h8M40 108h10M64 107q6 0 9 -2M84 98q4 -5 4 -9M88 78v-4")}
    </>
  ),
  walking: (
    <>
      <path className="picture-sun" d="M28 66q-12 -24 2 -38q12 -10 20 4q6 14 -2 36z" />
      <path className="picture-sun" d="M32 76h15q1 16 -8 16t-7 -16z" />
      <path className="picture-soft" d="M92 82q12 -24 -2 -38q-12 -10 -20 4q-6 14 2 36z" />
      <path className="picture-soft" d="M88 92H73q-1 16 8 16t7 -16z" />
    </>
  ),
  job: (
    <>
      {line("M42 40V28q0 -8 8 -8h20q8 0 8 8v12")}
      <rect className="picture-sun" x="12" y="38" width="96" height="64" rx="9" />
      {onSun("M12 66h40M68 66h40")}
      <rect className="picture-soft" x="52" y="58" width="16" height="17" rx="3" />
    </>
  ),
  sleep: (
    <>
      {line("M10 42v64M10 92h100v14")}
      <rect className="picture-soft" x="14" y="62" width="34" height="22" rx="8" />
      <path className="picture-sun" d="M40 92V74q0 -10 12 -10h42q16 0 16 16v12z" />
      <circle className="picture-soft" cx="32" cy="60" r="12" />
      {line("M56 30h16l-16 18h16M84 12h20L84 34h20")}
    </>
  ),
  food: (
    <>
      <circle className="picture-soft" cx="60" cy="60" r="34" />
      <circle className="picture-sun" cx="60" cy="60" r="19" />
      {line("M8 22v20q0 9 7 9t7 -9V22M15 22v78M112 100V22q-12 8 -12 40h12")}
    </>
  ),
  drawing: (
    <>
      <Sheet x={10} y={20} width={78} height={84} />
      {line("M22 90l20 -28l14 16l8 -9l14 21")}
      <circle className="picture-sun" cx="34" cy="40" r="9" />
      <path className="picture-sun" d="M64 74l4 -16l32 -44l12 9l-32 44z" />
    </>
  ),
  reading: (
    <>
      <path className="picture-soft" d="M60 34q-22 -14 -50 -8v68q28 -6 50 8q22 -14 50 -8V26q-28 -6 -50 8z" />
      {line("M60 34v68M22 44q14 -1 26 5M22 60q14 -1 26 5M22 76q14 -1 26 5")}
      <path className="picture-sun" d="M82 29q7 -1 14 0v30l-7 -7l-7 7z" />
    </>
  ),
  computer: (
    <>
      <rect className="picture-soft" x="22" y="20" width="76" height="56" rx="7" />
      <path className="picture-sun" d="M10 94l12 -18h76l12 18q0 9 -9 9H19q-9 0 -9 -9z" />
      {line("M36 36h34M36 50h48")}
    </>
  ),
  exams: (
    <>
      <Sheet x={20} y={10} width={72} height={98} />
      {line("M36 50l12 -30l12 30M41 40h14M70 26v16M62 34h16M34 66h44M34 82h30")}
      <circle className="picture-sun" cx="90" cy="88" r="20" />
      {onSun("M81 88l7 8l12 -15")}
    </>
  ),
  timetable: (
    <>
      <rect className="picture-soft" x="26" y="8" width="68" height="104" rx="9" />
      <rect className="picture-sun" x="36" y="18" width="48" height="24" rx="4" />
      <rect className="picture-sun" x="36" y="48" width="48" height="24" rx="4" />
      <rect className="picture-sun" x="36" y="78" width="48" height="24" rx="4" />
      {onSun("M52 30l6 6l11 -12M54 60h12M60 54v12M52 96V88l8 -6l8 6v8z")}
    </>
  ),
  sport: (
    <>
      <circle className="picture-sun" cx="60" cy="60" r="46" />
      {onSun("M60 14v92M14 60h92M28 28q30 32 0 64M92 28q-30 32 0 64")}
    </>
  ),
  music: (
    <>
      <path className="picture-soft" d="M42 26l52 -12v16l-52 12z" />
      {line("M42 34v54M94 22v54")}
      <ellipse className="picture-sun" cx="29" cy="90" rx="15" ry="12" />
      <ellipse className="picture-sun" cx="81" cy="78" rx="15" ry="12" />
    </>
  ),
  games: (
    <>
      <path
        className="picture-sun"
        d="M36 36h48q24 0 27 34q1 24 -13 24q-9 0 -18 -18H40q-9 18 -18 18q-14 0 -13 -24q3 -34 27 -34z"
      />
      {onSun("M37 46v20M27 56h20")}
      <circle className="picture-soft" cx="78" cy="62" r="6" />
      <circle className="picture-soft" cx="92" cy="50" r="6" />
    </>
  ),
  animals: (
    <>
      <path className="picture-sun" d="M20 18l24 20q16 -5 32 0l24 -20l4 44q0 42 -44 42t-44 -42z" />
      {onSun("M42 58v7M78 58v7M54 76h12l-6 7zM60 83q-8 10 -16 3M60 83q8 10 16 3")}
      {line("M6 72l18 4M6 88l18 -3M114 72l-18 4M114 88l-18 -3")}
    </>
  ),
  shopping: (
    <>
      <path className="picture-sun" d="M20 42h80l8 64H12z" />
      {line("M40 56V34q0 -20 20 -20t20 20v22")}
    </>
  ),
  outdoors: (
    <>
      <circle className="picture-sun" cx="92" cy="28" r="16" />
      <path className="picture-soft" d="M8 102L46 36l22 38l12 -18l32 46z" />
      {line("M34 57l12 10l11 -10M6 103h108")}
    </>
  ),
  club: (
    <>
      <path className="picture-soft" d="M14 50L60 18l46 32v54H14z" />
      <Someone x={42} y={54} size={0.72} sun />
      <Someone x={78} y={54} size={0.72} sun />
      {line("M6 55L60 17l54 38M8 104h104M60 88v.1")}
    </>
  ),
  steps: (
    <>
      <path className="picture-soft" d="M8 106V88h26V68h26V48h26V28h26v78z" />
      <path className="picture-sun" d="M14 50l26 -26l-8 -8h30v30l-8 -8l-26 26z" />
    </>
  ),
  "getting-in": (
    <>
      <rect className="picture-soft" x="58" y="12" width="44" height="74" rx="3" />
      <path className="picture-sun" d="M6 106L58 84h56v22z" />
      {line("M68 52v.1")}
      <path className="picture-sun" d="M12 58h18V46l20 19l-20 19V72H12z" />
    </>
  ),
  toilet: (
    <>
      <rect className="picture-soft" x="20" y="12" width="28" height="48" rx="5" />
      <path className="picture-sun" d="M20 62h84q0 26 -28 32v14H42V92q-22 -8 -22 -30z" />
      {line("M16 60h92M34 26v8")}
    </>
  ),
  "moving-on": (
    <>
      <rect className="picture-soft" x="60" y="12" width="48" height="94" rx="4" />
      {line("M96 60v.1M52 107h62")}
      <path className="picture-sun" d="M6 48h34V32l36 28l-36 28V72H6z" />
    </>
  ),
  "own-home": (
    <>
      <g transform="rotate(45 36 38)">
        <path className="picture-sun" d="M54 31h66v14h-6v13h-10V45h-8v13H86V45H54z" />
      </g>
      <circle className="picture-sun" cx="36" cy="38" r="26" />
      <circle className="picture-soft" cx="30" cy="32" r="8" />
    </>
  ),
  "mobile-phone": (
    <>
      <rect className="picture-soft" x="32" y="8" width="56" height="104" rx="10" />
      <Bubble x={41} y={26} width={38} height={26} isTailNearStart={true} />
      {onSun("M50 36h20")}
      {line("M56 98h8M54 74h24")}
    </>
  ),
  clothes: <path className="picture-sun" d="M42 16q18 16 36 0l32 16l-13 27l-15 -7v54H38V52l-15 7L10 32z" />,
  "day-out": (
    <>
      {line("M46 30V20q0 -8 14 -8t14 8v10M24 58h-10v36h10M96 58h10v36H96")}
      <rect className="picture-sun" x="24" y="28" width="72" height="80" rx="24" />
      <rect className="picture-soft" x="38" y="66" width="44" height="30" rx="6" />
      {onSun("M44 48h32M60 66v12")}
    </>
  ),
  lesson: (
    <>
      <rect className="picture-soft" x="10" y="12" width="100" height="62" rx="5" />
      {line("M28 36h12M34 30v12M50 36h10M72 32h14M72 41h14M60 74v10M28 58h42")}
      <rect className="picture-sun" x="18" y="84" width="36" height="22" rx="4" />
      <rect className="picture-sun" x="66" y="84" width="36" height="22" rx="4" />
    </>
  ),
  world: (
    <>
      <circle className="picture-soft" cx="60" cy="60" r="46" />
      {line("M14 60h92M60 14q-44 46 0 92M60 14q44 46 0 92M22 36q38 16 76 0M22 84q38 -16 76 0")}
    </>
  ),
} satisfies Record<string, ReactNode>;
