/** One session of the shell: what is set in it, and what each statement and each command does. */
import { OnRecordError } from '../../../graph/model/error.js';
import { findQuestion, readQuestions } from '../../../graph/queries/index.js';
import { readVocabulary, type Vocabulary } from '../../../graph/store/cypher/text/vocabulary.js';
import type { Parameter } from '../../../graph/store/store.js';
import { askQuestion, withValues } from '../ask/question.js';
import { type Asking, printQuery, remarkOn } from '../query/asking.js';
import { ANSWER_FORMATS, type AnswerOptions, parameterValue } from '../shared/options.js';
import { print } from '../shared/terminal.js';
import type { Known } from './completion.js';

type Format = AnswerOptions['format'];

interface Settings extends AnswerOptions {
  readonly param: Readonly<Record<string, Parameter>>;
}

const HELP = `A statement of Cypher ends with a semicolon. Commands:
  :ask                     list the questions of the library
  :ask NAME VALUE …        ask one of them; any part of a name will do
  :param NAME VALUE        set a parameter: JSON, or else text
  :params                  show the parameters that are set
  :schema                  show labels, edge types and properties
  :format FORMAT           ${ANSWER_FORMATS.join(', ')}
  :rows NUMBER             rows that a table shows at most; 0 for all
  :timeout SECONDS         give queries up after so long; 0 for never
  :help                    this list
  :exit                    leave, as Ctrl-D does
`;

export class ShellSession {
  readonly #parameters: Record<string, Parameter>;
  #display: AnswerOptions;
  #vocabulary: Promise<Vocabulary> | undefined;

  constructor(
    readonly asking: Asking,
    { param, format, rows, timeout }: Settings,
  ) {
    this.#parameters = { ...param };
    this.#display = timeout === undefined ? { format, rows } : { format, rows, timeout };
  }

  async run(cypher: string, signal: AbortSignal): Promise<void> {
    await remarkOn({ ...this.asking, signal }, cypher, this.#display.timeout);
    if (this.asking.mode === 'write') this.#vocabulary = undefined;
    await printQuery({ ...this.asking, signal }, { cypher, parameters: this.#parameters }, this.#display);
  }

  /** False when the session is to end. */
  async command(line: string, signal: AbortSignal): Promise<boolean> {
    const [name = '', ...words] = wordsOf(line);
    switch (name) {
      case ':exit':
      case ':quit':
        return false;
      case ':help':
        await print(HELP);
        break;
      case ':ask':
        await this.#ask(words, signal);
        break;
      case ':param':
        this.#setParameter(line);
        break;
      case ':params':
        await print(
          Object.entries(this.#parameters)
            .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
            .join(''),
        );
        break;
      case ':schema':
        await this.#printSchema();
        break;
      default:
        this.#set(name, words);
    }
    return true;
  }

  /** What Tab may offer; the store is asked once. */
  async known(): Promise<Known> {
    this.#vocabulary ??= readVocabulary((cypher) => this.asking.store.query(cypher, {}, { mode: 'read' }));
    const names = readQuestions().map((question) => question.name);
    const commands = {
      ':ask': names,
      ':exit': [],
      ':format': ANSWER_FORMATS,
      ':help': [],
      ':param': [],
      ':params': [],
    };
    return {
      ...(await this.#vocabulary),
      parameters: Object.keys(this.#parameters),
      commands: { ...commands, ':rows': [], ':schema': [], ':timeout': [] },
    };
  }

  async #ask([name, ...values]: readonly string[], signal: AbortSignal): Promise<void> {
    if (name === undefined) {
      const { printQuestions } = await import('../ask/question-text.js');
      return printQuestions(readQuestions(), this.#display);
    }
    const question = findQuestion(name);
    await askQuestion({ ...this.asking, signal }, { question, given: withValues(question, values, {}) }, this.#display);
  }

  /** The value is the rest of the line, spaces and all. */
  #setParameter(line: string): void {
    const rest = line.trim().slice(':param'.length).trim();
    const space = rest.search(/\s/);
    if (space < 0) throw new OnRecordError('usage', 'Write it as :param NAME VALUE');
    this.#parameters[rest.slice(0, space)] = parameterValue(rest.slice(space).trim());
  }

  #set(name: string, [value = '']: readonly string[]): void {
    if (name === ':format' && (ANSWER_FORMATS as readonly string[]).includes(value)) {
      this.#display = { ...this.#display, format: value as Format };
    } else if (name === ':rows' && /^\d+$/.test(value)) {
      this.#display = { ...this.#display, rows: Number(value) };
    } else if (name === ':timeout' && /^\d+(\.\d+)?$/.test(value)) {
      const { format, rows } = this.#display;
      this.#display = Number(value) === 0 ? { format, rows } : { format, rows, timeout: Number(value) * 1000 };
    } else {
      const known = [':format', ':rows', ':timeout'].includes(name);
      const message = known ? `${name} does not take ${value || 'nothing'}` : `There is no command ${name}`;
      throw new OnRecordError('usage', message, { hint: 'Type :help to see them all.' });
    }
  }

  async #printSchema(): Promise<void> {
    const { labels, types, properties } = await this.known();
    const lines = Object.entries({ labels, types, properties }).map(([key, names]) => `${key}: ${names.join(', ')}\n`);
    await print(lines.join(''));
  }
}

/** Words between spaces; a value with spaces stands in quotation marks. */
function wordsOf(line: string): string[] {
  return [...line.trim().matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map(
    ([whole, double, single]) => double ?? single ?? whole,
  );
}
