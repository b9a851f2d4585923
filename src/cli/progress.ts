import type { Io } from "./command.ts";

/** Tells how far the work is, on one line that is written over, when it lasts over a second. */
export interface Progress {
  readonly step: (documents: number, characters: number) => void;
  readonly end: () => void;
}

export function progress(
  total: { readonly documents: number; readonly characters: number },
  io: Io,
): Progress {
  const began = performance.now();
  let documents = 0;
  let characters = 0;
  let told = began;
  return {
    step: (more, length) => {
      documents += more;
      characters += length;
      const now = performance.now();
      if (!io.terminal || now - began < 1000 || now - told < 100) return;
      told = now;
      io.note(`\r\x1b[K${state({ documents, characters }, total, (now - began) / 1000)}`);
    },
    end: () => {
      if (told > began) io.note("\r\x1b[K");
    },
  };
}

interface Amount {
  readonly documents: number;
  readonly characters: number;
}

/** `reading 120 of 1903 documents, 1.2 MB/s, 12 s left`. */
export function state(done: Amount, total: Amount, seconds: number): string {
  const rate = done.characters / seconds;
  const left = Math.ceil((total.characters - done.characters) / rate);
  const minutes = left >= 90 ? `${Math.round(left / 60)} min` : `${left} s`;
  return `reading ${done.documents} of ${total.documents} documents, ${(rate / 1e6).toFixed(1)} MB/s, ${minutes} left`;
}
