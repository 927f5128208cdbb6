/** Texts on which a regular expression has the most to try again: what it repeats, repeated, after what may stand before it. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A text of about the given length. */
export type Attack = (length: number) => string;

/** What news is made of, so that an expression is also tried on what it does not name. */
const COMMON = [...' \naA1一人。，“”「」(）-.<>"'];
/** No expression names it: a text that ends in it is not matched to its end. */
const STRANGE = '\ue000';
const MOST_UNITS = 6;

export function attacksOn({ source, flags }: RegExp): Attack[] {
  const modes = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, modes);
  const sampler = new Sampler(pattern, flags.replace(/[gyd]/g, ''));
  const texts = new Map<string, Attack>();
  const add = (before: string, unit: string, after: string) => {
    if (unit !== '') texts.set(`${before}\0${unit}\0${after}`, (length) => grown(before, unit, after, length));
  };
  for (const char of sampler.units) add('', char, STRANGE);
  for (const quantifier of sampler.repeats) {
    const units = new Set(VARIANTS.flatMap((variant) => sampler.write(quantifier.element, variant)));
    for (const char of sampler.units) if (sampler.holds(quantifier.element, char)) units.add(char);
    const after = sampler.after(quantifier);
    const ends = ['', STRANGE, sampler.foreign(quantifier), after, `\n${after}${STRANGE}`];
    for (const before of sampler.before(quantifier)) {
      for (const end of ends) {
        add('', before, end);
        for (const unit of units) {
          add(before, unit, end);
          add('', before + unit, end);
        }
      }
    }
  }
  return [...texts.values()];
}

/** Of two bytes a character whatever is in it: the engine does not search the text of one byte for what it cannot hold. */
function grown(before: string, unit: string, after: string, length: number): string {
  const times = Math.max(1, Math.ceil((length - before.length - after.length) / unit.length));
  return `${before}${unit.repeat(times)}${after}${STRANGE}`.slice(0, -1);
}

/** How often to write what may be left out, and what may be repeated. */
interface Variant {
  readonly optional: 0 | 1;
  readonly repeated: 0 | 2;
  /** A character to take wherever it is allowed. */
  readonly liked?: string;
}

const VARIANTS: readonly Variant[] = [
  { optional: 0, repeated: 0 },
  { optional: 0, repeated: 2 },
  { optional: 1, repeated: 2 },
];

type OneCharacter = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

/** Writes texts that parts of one expression match, its assertions aside. */
class Sampler {
  /** The quantifiers that allow so many repetitions that trying each anew would show. */
  readonly repeats: readonly AST.Quantifier[];
  /** Characters to repeat: one for each set of repeated parts that allow it, those that most parts allow first. */
  readonly units: readonly string[];
  readonly #alphabet: readonly string[];
  readonly #allowed = new Map<string, ReadonlySet<string>>();

  constructor(
    pattern: AST.Pattern,
    readonly flags: string,
  ) {
    const nodes = [...descendants(pattern)];
    this.repeats = nodes.filter((node) => node.type === 'Quantifier').filter(({ max }) => max > 20);
    this.#alphabet = [...new Set([...COMMON, ...nodes.flatMap(named)])];
    const wide = charactersOf(pattern).filter(({ type }) => type !== 'Character');
    const repeated = new Set([...this.repeats.flatMap(charactersOf), ...wide]);
    const classes = new Map<string, string>();
    for (const char of this.#alphabet) {
      const parts = Array.from(repeated, (part) => (this.allows(part, char) ? 1 : 0)).join('');
      if (!classes.has(parts)) classes.set(parts, char);
    }
    const size = (parts: string) => parts.replaceAll('0', '').length;
    this.units = [...classes]
      .sort(([a], [b]) => size(b) - size(a))
      .slice(0, MOST_UNITS)
      .map(([, char]) => char);
  }

  allows({ raw }: OneCharacter, char: string): boolean {
    let allowed = this.#allowed.get(raw);
    if (allowed === undefined) {
      const one = new RegExp(`^(?:${raw})$`, this.flags);
      allowed = new Set(this.#alphabet.filter((each) => one.test(each)));
      this.#allowed.set(raw, allowed);
    }
    return allowed.has(char);
  }

  holds(element: AST.Element, char: string): boolean {
    return charactersOf(element).some((part) => this.allows(part, char));
  }

  /** A character that it cannot repeat. */
  foreign({ element }: AST.Quantifier): string {
    return this.#alphabet.find((char) => !this.holds(element, char)) ?? '';
  }

  write(node: AST.Element, variant: Variant): string {
    if (isOneCharacter(node)) return this.#character(node, variant);
    switch (node.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.#choose(node.alternatives, variant);
      case 'Quantifier': {
        const wanted = node.max === 1 ? variant.optional : variant.repeated;
        return this.write(node.element, variant).repeat(Math.min(node.max, Math.max(node.min, wanted)));
      }
      case 'Assertion':
        return node.kind === 'lookahead' && !node.negate ? this.#choose(node.alternatives, variant) : '';
      default:
        return '';
    }
  }

  /** What may stand before: as short as may be, and as like what is repeated as may be. */
  before(quantifier: AST.Quantifier): string[] {
    const liked = this.units.filter((char) => this.holds(quantifier.element, char)).slice(0, 2);
    const variants = [
      ...VARIANTS.slice(0, 2),
      ...liked.map((char) => ({ optional: 0, repeated: 0, liked: char }) as const),
    ];
    return [...new Set(variants.map((variant) => this.#around(quantifier, variant, 'before')))];
  }

  after(quantifier: AST.Quantifier): string {
    return this.#around(quantifier, { optional: 0, repeated: 0 }, 'after');
  }

  #around(node: AST.Node, variant: Variant, side: 'before' | 'after'): string {
    const { parent } = node;
    if (parent === null) return '';
    const outer = this.#around(parent, variant, side);
    if (parent.type !== 'Alternative') return outer;
    const at = parent.elements.findIndex(({ start }) => start === node.start);
    const siblings = side === 'before' ? parent.elements.slice(0, at) : parent.elements.slice(at + 1);
    const words = siblings.map((element) => this.write(element, variant)).join('');
    return side === 'before' ? outer + words : words + outer;
  }

  #choose(alternatives: readonly AST.Alternative[], variant: Variant): string {
    const written = alternatives.map(({ elements }) =>
      elements.map((element) => this.write(element, variant)).join(''),
    );
    const { liked } = variant;
    return (liked && written.find((words) => words.includes(liked))) || (written[0] ?? '');
  }

  #character(node: OneCharacter, { liked }: Variant): string {
    if (liked !== undefined && this.allows(node, liked)) return liked;
    return this.#alphabet.find((char) => this.allows(node, char)) ?? '';
  }
}

function isOneCharacter(node: AST.Node): node is OneCharacter {
  return (
    node.type === 'Character' ||
    node.type === 'CharacterSet' ||
    node.type === 'CharacterClass' ||
    node.type === 'ExpressionCharacterClass'
  );
}

/** The characters that a node names. */
function named(node: AST.Node): string[] {
  return node.type === 'Character' ? [String.fromCodePoint(node.value)] : [];
}

/** The parts that stand for one character; what a class is made of is none. */
function charactersOf(node: AST.Node): OneCharacter[] {
  return isOneCharacter(node) ? [node] : childrenOf(node).flatMap(charactersOf);
}

function* descendants(node: AST.Node): Generator<AST.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* descendants(child);
}

function childrenOf(node: AST.Node): readonly AST.Node[] {
  if ('alternatives' in node) return node.alternatives;
  if ('elements' in node) return node.elements;
  if ('element' in node) return [node.element];
  if (node.type === 'CharacterClassRange') return [node.min, node.max];
  if (node.type === 'ExpressionCharacterClass') return [node.expression];
  return 'left' in node ? [node.left, node.right] : [];
}
