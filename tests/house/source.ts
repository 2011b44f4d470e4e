import { type ESTree, parseSync, Visitor } from 'vite';

/** What the floor plan needs to know of one file. */
export interface Source {
  /** From the root of the repository, with forward slashes: `src/engine/step.ts`. */
  readonly path: string;
  readonly lines: number;
  /** Every specifier imported, exported from, imported on demand, or handed to a worker. */
  readonly imports: readonly string[];
  /** Every use of a clock, dice, log, language, process or inexact arithmetic. */
  readonly effects: readonly string[];
}

/** IEEE 754 or the language fixes these to the last bit; the rest of `Math` differs between engines. */
const exactMaths =
  /^(abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|E|LN2|LN10|LOG2E|LOG10E|PI|SQRT1_2|SQRT2)$/;

const outsideWorld =
  /^(console|Date|Intl|performance|process|globalThis|crypto|fetch|setTimeout|setInterval|setImmediate|require|eval)$/;

/** These sort or print by the machine's language. */
const spokenMembers = /^(localeCompare|toLocale\w*)$/;

const importsIn = (found: string[]) => {
  const note = (source: ESTree.Expression | null | undefined) => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
    found.push(source.value);
  };
  return {
    ImportDeclaration: (node) => note(node.source),
    ExportAllDeclaration: (node) => note(node.source),
    ExportNamedDeclaration: (node) => note(node.source),
    ImportExpression: (node) => note(node.source),
    TSImportType: (node) => note(node.source),
    NewExpression: ({ callee, arguments: [first, base] }) => {
      const isUrl = callee.type === 'Identifier' && callee.name === 'URL' && base !== undefined;
      if (isUrl && first?.type === 'Literal' && /\.ts$/.test(String(first.value))) note(first);
    },
  } satisfies ConstructorParameters<typeof Visitor>[0];
};

const effectsIn = (found: string[]) => {
  const named = new Set<ESTree.Node>();
  return {
    MemberExpression: ({ object, property, computed }) => {
      if (!computed) named.add(property);
      const member = property.type === 'Identifier' && !computed ? property.name : '?';
      const ofMath = object.type === 'Identifier' && object.name === 'Math';
      if (ofMath && !exactMaths.test(member)) found.push(`Math.${member}`);
      if (spokenMembers.test(member)) found.push(member);
    },
    Property: ({ key, computed, shorthand }) => {
      if (!computed && !shorthand) named.add(key);
    },
    TSPropertySignature: ({ key }) => {
      named.add(key);
    },
    BinaryExpression: ({ operator }) => {
      if (operator === '**') found.push('**');
    },
    AssignmentExpression: ({ operator }) => {
      if (operator === '**=') found.push('**=');
    },
    Identifier: (node) => {
      if (!named.has(node) && outsideWorld.test(node.name)) found.push(node.name);
    },
  } satisfies ConstructorParameters<typeof Visitor>[0];
};

/** Reads TypeScript with the parser Vite brings. Throws on a file that does not parse. */
export const readSource = (path: string, text: string): Source => {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imports: string[] = [];
  const effects: string[] = [];
  new Visitor(importsIn(imports)).visit(program);
  new Visitor(effectsIn(effects)).visit(program);
  return { path, lines: text.trimEnd().split('\n').length, imports, effects };
};
