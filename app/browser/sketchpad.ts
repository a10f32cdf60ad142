// Draws with a finger, a mouse or keys, on one page alone: strokes of numbers go into a hidden field.
import {
  maxPoints,
  maxStrokes,
  pathOfStroke,
  sheetSize,
} from "#app/domain/young-peoples-recordings/drawing.ts";

type Point = [number, number];

const root = document.querySelector<HTMLElement>("[data-sketchpad]");
const sheet = root?.querySelector<SVGSVGElement>("svg");
const field = document.querySelector<HTMLInputElement>("input[name=strokes]");
const state = root?.querySelector<HTMLElement>("[role=status]");
/** In units of the sheet: how far a key and a button move the pen, and how near two points of a stroke are at least. */
const [keyStep, buttonStep, minStep] = [25, 100, 8];

function setUp(root: HTMLElement, sheet: SVGSVGElement, field: HTMLInputElement, state: HTMLElement) {
  const strokes: Point[][] = field.value
    ? field.value
        .split(";")
        .map((stroke) => stroke.split(" ").map((pair) => pair.split(",").map(Number) as Point))
    : [];
  const pen: Point = [sheetSize / 2, sheetSize / 2];
  let current: Point[] | null = null;
  const lines = sheet.querySelector("g");
  const cursor = sheet.querySelector("circle");
  const announce = (name: string) => {
    state.textContent = state.dataset[name] ?? "";
  };
  const clamp = (value: number) => Math.round(Math.min(sheetSize, Math.max(0, value)));
  const isFull = () =>
    strokes.length > maxStrokes || strokes.reduce((sum, { length }) => sum + length, 0) >= maxPoints;

  function draw() {
    if (!lines) return;
    lines.textContent = "";
    for (const stroke of strokes) {
      const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      path.setAttribute("d", pathOfStroke(stroke));
      lines.append(path);
    }
    cursor?.setAttribute("cx", String(pen[0]));
    cursor?.setAttribute("cy", String(pen[1]));
    field.value = strokes.map((stroke) => stroke.map((point) => point.join(",")).join(" ")).join(";");
  }

  function moveTo(across: number, down: number) {
    pen[0] = clamp(across);
    pen[1] = clamp(down);
    const last = current?.[current.length - 1];
    if (current && last && Math.abs(last[0] - pen[0]) + Math.abs(last[1] - pen[1]) >= minStep) {
      if (isFull()) {
        current = null;
        announce("full");
      } else current.push([pen[0], pen[1]]);
    }
    draw();
  }

  function begin() {
    if (strokes.length >= maxStrokes || isFull()) return announce("full");
    current = [[pen[0], pen[1]]];
    strokes.push(current);
    draw();
  }

  const place = (event: PointerEvent): Point => {
    const box = sheet.getBoundingClientRect();
    return [
      ((event.clientX - box.left) / box.width) * sheetSize,
      ((event.clientY - box.top) / box.height) * sheetSize,
    ];
  };
  sheet.onpointerdown = (event) => {
    event.preventDefault();
    sheet.setPointerCapture(event.pointerId);
    current = null;
    moveTo(...place(event));
    begin();
  };
  sheet.onpointermove = (event) => {
    if (event.buttons && current) moveTo(...place(event));
  };
  sheet.onpointerup = sheet.onpointercancel = () => {
    current = null;
  };
  const steps: Record<string, Point | undefined> = {
    ...{
      ArrowLeft: [-keyStep, 0],
      ArrowRight: [keyStep, 0],
      ArrowUp: [0, -keyStep],
      ArrowDown: [0, keyStep],
    },
  };
  const directions: Record<string, Point | undefined> = {
    ...{ left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] },
  };
  const togglePen = () => {
    if (current) {
      current = null;
      announce("up");
      return;
    }
    begin();
    if (current) announce("down");
  };
  sheet.onkeydown = (event) => {
    const step = steps[event.key];
    if (step) moveTo(pen[0] + step[0], pen[1] + step[1]);
    else if (event.key !== " ") return;
    else togglePen();
    event.preventDefault();
  };
  root.querySelector<HTMLElement>("[data-sketchpad-pen]")?.addEventListener("click", togglePen);
  for (const button of root.querySelectorAll<HTMLElement>("[data-sketchpad-move]"))
    button.onclick = () => {
      const [across, down] = directions[button.dataset.sketchpadMove ?? ""] ?? [0, 0];
      moveTo(pen[0] + across * buttonStep, pen[1] + down * buttonStep);
    };
  const change = (name: string, act: () => void) =>
    root.querySelector(`[data-sketchpad-${name}]`)?.addEventListener("click", () => {
      current = null;
      act();
      state.textContent = "";
      draw();
    });
  change("undo", () => strokes.pop());
  change("clear", () => {
    strokes.length = 0;
  });
  draw();
  root.hidden = false;
  const without = document.querySelector<HTMLElement>("[data-sketchpad-without]");
  if (without) without.hidden = true;
}

if (root && sheet && field && state && "onpointerdown" in window) setUp(root, sheet, field, state);
