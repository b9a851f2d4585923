/** Trouble in the input: data, never an exception. The run goes on. */
export interface Diagnostic {
  readonly severity: "info" | "warning" | "error";
  /** Greppable name, `stage/case`: "loaders/no-date". */
  readonly code: string;
  /** What is wrong, with the value, then what to do. */
  readonly message: string;
  /** Path of the file, as in the document. */
  readonly path?: string;
  /** Offset in the document's text, when the trouble has a place. */
  readonly offset?: number;
}

/** A stage hands every diagnostic to this. */
export type Report = (diagnostic: Diagnostic) => void;

/** A mistake of the user's: one line and a hint, no stack. */
export class UserError extends Error {
  readonly hint: string;
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UserError";
    this.hint = hint;
  }
}
