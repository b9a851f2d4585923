import type { OnProgress } from "../../graph/neo4j/survey.ts";
import type { Io } from "./command.ts";

/** A line about the progress that is written over, when it lasts and somebody looks on. */
export function neo4jProgress(io: Io): { readonly step: OnProgress; readonly end: () => void } {
  const began = performance.now();
  let told = began;
  let phase = { doing: "", began };
  return {
    step: (doing, done, all) => {
      const now = performance.now();
      if (phase.doing !== doing) phase = { doing, began: phase.doing === "" ? began : now };
      if (!io.terminal || all === 0 || now - began < 1000 || now - told < 100) return;
      told = now;
      io.note(`\r\x1b[K${progressLine(doing, done, all, (now - phase.began) / 1000)}`);
    },
    end: () => {
      if (told > began) io.note("\r\x1b[K");
    },
  };
}

/** `writing 12000 of 40000, 9000 a second, 4 s left`. */
export function progressLine(doing: string, done: number, all: number, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const left = Math.ceil((all - done) / rate);
  const until = !Number.isFinite(left)
    ? ""
    : `, ${left >= 90 ? `${Math.round(left / 60)} min` : `${left} s`} left`;
  return `${doing} ${done} of ${all}, ${Math.round(rate)} a second${until}`;
}
