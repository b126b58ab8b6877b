/** What Observable Framework puts into the scope of every cell, as far as the pages use it. */

/** Shows a value in the cell's place, and returns it. */
declare function display<T>(value: T): T;
/** Shows an input; other cells see its value. */
declare function view<Input extends {readonly value: unknown}>(input: Input): Input["value"];
declare const Generators: {
  /** Other cells see the input's value, which changes. */
  input<Input extends {readonly value: unknown}>(input: Input): Input["value"];
  observe<T>(initialize: (notify: (value: T) => void) => undefined | (() => void)): T;
};
declare function Mutable<T>(value: T): T;
/** Resolves when the cell is about to run again. */
declare const invalidation: Promise<void>;
declare function visibility(): Promise<void>;
/** The width of the page's main column, in pixels. */
declare const width: number;
declare const dark: boolean;
/** Milliseconds since 1970. */
declare const now: number;
declare function resize(render: (width: number, height: number) => Node): HTMLElement;
declare function FileAttachment(name: string): {
  readonly href: string;
  json(): Promise<unknown>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  url(): Promise<string>;
};
/** The page's own parameters, from its address. */
declare const observable: {readonly params: Readonly<Record<string, string>>};
