// The little of n3 that the tests use; the package has no types of its own.
declare module "n3" {
  interface Term {
    readonly termType: string;
    readonly value: string;
    readonly datatype?: Term;
  }
  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options?: { readonly format?: string });
    parse(text: string): Quad[];
  }
}
