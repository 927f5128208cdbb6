/** Reads lines with the trained encoder, section by section: tags of every piece, spans, and who says what. */
import type { Span } from '../../graph/model/index.js';
import type { Asked, Encoded, Encoder } from '../document/encoded.js';
import { EncodedText } from './encoded-text.js';
import type { Links } from './links.js';
import type { Pieces } from './pieces.js';
import { Section } from './section.js';
import type { RunWindow, WindowOutput } from './session.js';
import { piecesIn, type Tokenised, tokenised, type Window, windowsOf } from './windows.js';

/** Windows whose states are kept at once: those of a long article would fill the memory. */
const SECTION = 32;

export class TrainedEncoder implements Encoder {
  constructor(
    private readonly pieces: Pieces,
    private readonly run: RunWindow,
    private readonly links: Links,
  ) {}

  async encode(text: string, lines: readonly Span[], asked: Asked): Promise<Encoded> {
    const tokens = tokenised(text, lines, this.pieces);
    const inPieces = {
      mentions: asked.mentions.flatMap((span) => piecesIn(tokens, span) ?? []),
      contents: asked.contents.flatMap((span) => piecesIn(tokens, span) ?? []),
    };
    const found = new EncodedText(tokens);
    for (const windows of sections(windowsOf(tokens))) {
      const outputs = await this.#outputs(tokens, windows);
      new Section(found, windows, outputs, this.links).read(inPieces);
    }
    return found;
  }

  async #outputs({ ids }: Tokenised, windows: readonly Window[]): Promise<WindowOutput[]> {
    const outputs: WindowOutput[] = [];
    for (const { start, end } of windows) outputs.push(await this.run(ids.slice(start, end)));
    return outputs;
  }
}

function* sections(windows: readonly Window[]): Generator<readonly Window[]> {
  for (let i = 0; i < windows.length; i += SECTION) yield windows.slice(i, i + SECTION);
}
