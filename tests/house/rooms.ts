/** The floor plan: which rooms a room may enter, which packages a pure room may use. A room not listed does not exist. */
export interface Room {
  readonly enters: readonly string[];
  /** A pure room computes: same input, same bytes, in Node and in a browser. It names the only packages it may use. */
  readonly pure?: { readonly packages: RegExp };
}

export const rooms: Readonly<Record<string, Room>> = {
  domain: { enters: [], pure: { packages: /^zod$/ } },
  engine: { enters: ['domain'], pure: { packages: /^@stdlib\// } },
  analysis: {
    enters: ['domain', 'engine'],
    pure: { packages: /^(@stdlib\/.+|d3-array|ml-matrix)$/ },
  },
  plan: { enters: ['domain'], pure: { packages: /^$/ } },
  words: { enters: ['domain'] },
  intake: { enters: ['domain'] },
  register: { enters: ['domain', 'plan'] },
  export: { enters: ['domain', 'plan', 'words'] },
  runners: { enters: ['domain', 'engine', 'analysis'] },
  site: {
    enters: [
      'domain',
      'engine',
      'analysis',
      'plan',
      'words',
      'intake',
      'register',
      'export',
      'runners',
    ],
  },
  cli: {
    enters: [
      'domain',
      'engine',
      'analysis',
      'plan',
      'words',
      'intake',
      'register',
      'export',
      'runners',
      'site',
    ],
  },
};

/** What a browser runs, with everything it reaches inside its room, may enter these alone and nothing of Node. */
export const browser = {
  folder: 'src/site/browser/',
  enters: ['domain', 'engine', 'analysis', 'words'],
};

export const LONGEST_FILE = 300;
