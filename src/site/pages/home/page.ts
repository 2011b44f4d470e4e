import type { Day, Language, Pack } from '#domain';
import { speaker } from '#words';
import { addressOf, pathOf } from '../../address.ts';
import type { Page } from '../../page.ts';
import { gather } from '../../parts/outlook/gather.ts';
import { outlookOf } from '../../parts/outlook/outlook.ts';
import type { KnownOfPack } from '../../parts/outlook/question.ts';
import { planPackOf } from '../../parts/plan-pack/plan-pack.ts';
import { cy } from './cy.ts';
import { deliveryOf, type HeldDelivery } from './delivery.ts';
import { en } from './en.ts';
import { heldSlip } from './slip.ts';

interface Held {
  /** The plan, and what has slipped of it; undefined when none is loaded. */
  readonly plan: HeldDelivery | undefined;
  readonly today: Day;
  /** The list that leads; undefined when no pack is loaded. */
  readonly known: KnownOfPack | undefined;
  /** Where the method is proved; undefined when that pack is not loaded. */
  readonly proof: Pack | undefined;
}

/** Pages that tell of a plan, and those that are there without one. */
const planPages = ['actions', 'map', 'horizon', 'assumptions'] as const;
const otherPages = ['about', 'projection', 'data'] as const;

const waysOf = ({ plan, proof }: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const ways = [...(plan ? planPages : []), ...otherPages].map((page) => ({
    heading: say(`${page}-way`),
    text: say(`${page}-text`),
    href: pathOf(page, language),
  }));
  if (!proof) return ways;
  const england = {
    heading: say('england-way'),
    text: say('england-text'),
    href: addressOf('projection', language, { pack: proof.name }),
  };
  return [...ways, england];
};

export const present = (held: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { known } = held;
  const outlook = known && outlookOf(known, language);
  return {
    title: say('title'),
    heading: say('heading'),
    lead: say('lead'),
    delivery: held.plan && deliveryOf(held.plan, { language, today: held.today }),
    outlook: outlook && { ...outlook, pictures: outlook.pictures.slice(0, 1) },
    attribution: known?.question.pack.sources.map(({ attribution }) => attribution[language]) ?? [],
    more: known && {
      text: say('more'),
      href: addressOf('projection', language, { pack: known.question.pack.name }),
    },
    ways: { heading: say('ways'), items: waysOf(held, language) },
  };
};

export const home: Page = {
  id: 'home',
  answer: async (site, { language }) => {
    const { packs, projector, today } = site;
    // What was published of Wales, or worked out from it: never what was made up.
    const wales = packs.find(({ nation, label }) => nation === 'wales' && label !== 'synthetic');
    const known =
      wales &&
      (await gather(projector, {
        pack: wales,
        board: undefined,
        service: undefined,
        capacity: 1,
        actions: [],
      }));
    const proof = packs.find(({ nation }) => nation === 'england');
    const pack = planPackOf(packs);
    const plan = pack && { pack, slip: await heldSlip(site, pack) };
    return { kind: 'page', view: present({ known, proof, plan, today: today() }, language) };
  },
};
