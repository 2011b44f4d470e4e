import type { ESTree } from 'vite';
import { type Draft, draft, type WelshMessage, type WelshPlural } from '#words';

/** One message where it stands in the source: from the first letter of its name to the last of its value. */
export interface Placed {
  readonly name: string;
  /** The name as written there, in quotes if need be. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly message: WelshMessage | Draft;
}

/** The import that brings the type of a Welsh catalogue, and `draft` where the catalogue needs it. */
export interface WordsImport {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  /** As written: `draft`, `type WelshOf`. */
  readonly names: readonly { readonly name: string; readonly isType: boolean }[];
}

export interface WelshSource {
  readonly words?: WordsImport;
  readonly messages: readonly Placed[];
}

class NotACatalogue extends Error {}

const plainText = (node: ESTree.Node): string => {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  const [quasi] = node.type === 'TemplateLiteral' && !node.expressions.length ? node.quasis : [];
  if (quasi?.value.cooked == null) throw new NotACatalogue(`${node.type} is not plain text`);
  return quasi.value.cooked;
};

const nameOf = (node: ESTree.Node): string =>
  node.type === 'Identifier' ? node.name : plainText(node);

const propertiesOf = (node: ESTree.ObjectExpression) =>
  node.properties.map((property) => {
    if (property.type !== 'Property' || property.computed)
      throw new NotACatalogue('a catalogue names each of its messages');
    return property;
  });

const messageOf = (node: ESTree.Node): WelshMessage | Draft => {
  if (node.type === 'CallExpression') {
    const [wording] = node.arguments;
    if (nameOf(node.callee) !== 'draft' || wording === undefined)
      throw new NotACatalogue('only draft() is called in a catalogue');
    return draft(messageOf(wording) as WelshMessage);
  }
  if (node.type !== 'ObjectExpression') return plainText(node);
  const forms = propertiesOf(node).map(({ key, value }) => [nameOf(key), plainText(value)]);
  return Object.fromEntries(forms) as unknown as WelshPlural;
};

const catalogueIn = (program: ESTree.Program, name: string): ESTree.ObjectExpression => {
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration') continue;
    if (statement.declaration?.type !== 'VariableDeclaration') continue;
    const [declared] = statement.declaration.declarations;
    if (declared?.id.type !== 'Identifier' || declared.id.name !== name) continue;
    if (declared.init?.type === 'ObjectExpression') return declared.init;
  }
  throw new NotACatalogue(`no \`export const ${name} = { … }\``);
};

const importIn = (program: ESTree.Program): WordsImport | undefined => {
  for (const node of program.body) {
    if (node.type !== 'ImportDeclaration') continue;
    const names = node.specifiers.map(({ local, ...specifier }) => ({
      name: local.name,
      isType:
        node.importKind === 'type' ||
        ('importKind' in specifier && specifier.importKind === 'type'),
    }));
    if (!names.some(({ name }) => name === 'WelshOf' || name === 'draft')) continue;
    return { start: node.start, end: node.end, from: node.source.value, names };
  }
  return undefined;
};

/** Reads the named catalogue of a `cy.ts`: a record of plain text, plural forms and drafts. Throws when it is anything else, which is our own fault. */
export const readWelshSource = async (text: string, name: string): Promise<WelshSource> => {
  // Vite brings the parser; loaded here, so that other exports do not wait for it.
  const { parseSync } = await import('vite');
  const { program } = parseSync('cy.ts', text);
  const words = importIn(program);
  const messages = propertiesOf(catalogueIn(program, name)).map(({ key, value, start, end }) => ({
    name: nameOf(key),
    label: text.slice(key.start, key.end),
    start,
    end,
    message: messageOf(value),
  }));
  return words ? { words, messages } : { messages };
};
