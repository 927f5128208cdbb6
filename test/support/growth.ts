/** Whether a regular expression takes ever longer per character as a text grows, measured so that a busy machine changes nothing. */
import type { Attack } from './attack-texts.js';

/** By small steps, so that even exponential growth is found out before it takes forever; then to where quadratic shows. */
const LENGTHS = [...Array.from({ length: 21 }, (_, step) => Math.round(16 * 1.25 ** step)), 3072, 8192, 24_576];
const LONGEST = Math.max(...LENGTHS);
/**
 * Microseconds that no linear expression takes before the longest text, not even on a machine as busy as CI's: what repeats
 * to a bound (`[^]{0,400}`) seems to grow up to it.
 */
const MUCH = 100_000;
/** Microseconds for the longest text: far below what a quadratic expression takes. */
const LITTLE = 3000;
/** A text is weighed against so many that are so many times shorter: a quadratic expression takes that much longer. */
const PARTS = 16;
const TOO_MUCH = 5;
const ATTEMPTS = 3;

/** The length at which the growth showed, or undefined. */
export function superlinearAt(expression: RegExp, attack: Attack): number | undefined {
  const run = runner(expression);
  return LENGTHS.find((length) => {
    const notable = length < LONGEST ? MUCH : LITTLE;
    if (clock(run, attack(length)) < notable) return false;
    const parts = Array.from({ length: PARTS }, () => attack(length / PARTS));
    return Array.from({ length: ATTEMPTS }).every(() => {
      const whole = microseconds(run, [attack(length)]);
      return whole > notable && whole > TOO_MUCH * microseconds(run, parts);
    });
  });
}

/** Goes over the whole text as a caller may: from match to match, and a sticky one on from every character without. */
function runner({ source, flags, sticky }: RegExp): (text: string) => unknown {
  const everywhere = new RegExp(source, `${flags.replace('g', '')}g`);
  if (!sticky) return (text) => text.replace(everywhere, '');
  return (text) => {
    for (let at = 0; at < text.length; at = Math.max(at + 1, everywhere.lastIndex)) {
      everywhere.lastIndex = at;
      everywhere.test(text);
    }
  };
}

/** Microseconds on the wall, which are cheap to ask for and never fewer than those of the processor. */
function clock(run: (text: string) => unknown, text: string): number {
  const before = performance.now();
  run(text);
  return (performance.now() - before) * 1000;
}

/** Of the processor, which nobody else's work changes. */
function microseconds(run: (text: string) => unknown, texts: readonly string[]): number {
  const before = process.cpuUsage();
  texts.forEach(run);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
