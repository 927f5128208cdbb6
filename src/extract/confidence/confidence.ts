/** The step that weighs the evidence for everything that was found, so that of what is given 0.8 four in five are right. */
import { layer } from '../../document/document.js';
import type { Step } from '../../document/step.js';
import { type ConfidenceScale, loadConfidenceScales } from '../../language/confidence.js';
import {
  eventEvidence,
  mentionEvidence,
  participantEvidence,
  relationEvidence,
  statementEvidence,
} from './evidence.js';
import { Findings } from './findings.js';

/** No rule is ever sure, and none worth having is hopeless. */
const [LEAST, MOST] = [0.05, 0.98];

/** What findings carry until they are weighed. */
export const UNWEIGHED = 0.5;

export const confidenceStep: Step = {
  name: 'confidence',
  needs: ['regions', 'actors', 'statements', 'events', 'relations'],
  uses: ['decisions'],
  adds: ['actors', 'statements', 'events', 'relations'],
  run: (document) => {
    const { decisions } = document.layers;
    const scales = loadConfidenceScales();
    const [actors, statements] = [layer(document, 'actors'), layer(document, 'statements')];
    const findings = new Findings({ regions: layer(document, 'regions'), actors, statements });
    return {
      layers: {
        actors: actors.map((actor) => ({
          ...actor,
          mentions: actor.mentions.map((one) => ({
            ...one,
            confidence:
              rounded(decisions?.actors.get(actor.id)) ?? weighed(scales.actors, mentionEvidence(one, actor, findings)),
          })),
        })),
        statements: statements.map((one) => ({
          ...one,
          confidence:
            rounded(decisions?.others.get(one.id)) ?? weighed(scales.statements, statementEvidence(one, findings)),
        })),
        events: layer(document, 'events').map((one) => ({
          ...one,
          confidence: rounded(decisions?.others.get(one.id)) ?? weighed(scales.events, eventEvidence(one, findings)),
          participants: one.participants.map((party) => ({
            ...party,
            confidence:
              rounded(decisions?.others.get(`${one.id} ${party.actor}`)) ??
              weighed(scales.participants, participantEvidence(party, one, findings)),
          })),
        })),
        relations: layer(document, 'relations').map((one) => ({
          ...one,
          confidence: weighed(scales.relations, relationEvidence(one)),
        })),
      },
    };
  },
};

/** A chance that was decided on, within the same bounds. */
function rounded(chance: number | undefined): number | undefined {
  return chance === undefined ? undefined : Math.round(Math.min(MOST, Math.max(LEAST, chance)) * 100) / 100;
}

/** The base odds times the factor of each kind of evidence, as a share of one. */
export function weighed({ base, factors }: ConfidenceScale, evidence: readonly string[]): number {
  const odds = evidence.reduce((product, name) => product * (factors[name] ?? 1), base);
  return Math.round(Math.min(MOST, Math.max(LEAST, odds / (1 + odds))) * 100) / 100;
}
