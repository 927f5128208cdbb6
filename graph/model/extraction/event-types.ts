/** The types of events, a row each: its names, its counterparts elsewhere, and what holds of its happenings. */
import { type Term, term } from '../term.js';

/** What holds of every happening of a type; rules ask for these, not for the types. */
export interface EventTraits {
  /** It is done to somebody, not to a thing of theirs: 会见, 逮捕. */
  readonly takesPerson?: true;
  /** It is aimed at a state or a body, which then takes part in it: 对某国的制裁. */
  readonly aimed?: true;
  /** Whoever does something at it takes part in it: 在会议上. */
  readonly attended?: true;
  /** Nobody fixes it beforehand, so nobody calls it off: it is the reason for calling off. */
  readonly calamity?: true;
  /** It is held on a day and can be called off. */
  readonly callableOff?: true;
  /** 该事件, 这起案件 may mean it. */
  readonly incident?: true;
  /** 事故 may mean it. */
  readonly accident?: true;
  /** Who did it is named now by the force, now by the state, now by the soldier. */
  readonly looselyNamed?: true;
  /** It leaves dead and injured. */
  readonly claimsVictims?: true;
  /** An article about a company that names nobody with it tells it of that company. */
  readonly ofCompany?: true;
}

export interface EventTypeRow extends Term, EventTraits {
  readonly hant: string;
}

const row = (
  [zh, hant, en]: readonly [zh: string, hant: string, en: string],
  [plover, ace, schemaOrg]: readonly [plover: string | null, ace: string | null, schemaOrg: string | null],
  traits: EventTraits = {},
): EventTypeRow => ({ ...term(zh, en, plover, ace, schemaOrg), hant, ...traits });

export const EVENT_TYPE_TERMS = {
  meet: row(['会晤', '會晤', 'meeting'], ['CONSULT', 'Contact.Meet', 'MeetAction'], {
    takesPerson: true,
    attended: true,
    callableOff: true,
  }),
  visit: row(['访问', '訪問', 'visit'], ['CONSULT', 'Movement.Transport', 'TravelAction'], { callableOff: true }),
  'statement-act': row(['发表声明', '發表聲明', 'formal statement'], [null, 'Contact.Broadcast', 'CommunicateAction'], {
    attended: true,
    callableOff: true,
  }),
  military: row(['军事行动', '軍事行動', 'military activity'], ['MOBILIZE', 'Movement.Transport', 'Event'], {
    aimed: true,
    callableOff: true,
    incident: true,
  }),
  attack: row(['袭击', '襲擊', 'attack'], ['ASSAULT', 'Conflict.Attack', 'Event'], {
    takesPerson: true,
    aimed: true,
    calamity: true,
    incident: true,
    looselyNamed: true,
    claimsVictims: true,
  }),
  disaster: row(['灾害事故', '災害事故', 'disaster or accident'], [null, 'Life.Injure', 'Event'], {
    calamity: true,
    incident: true,
    looselyNamed: true,
    claimsVictims: true,
    accident: true,
  }),
  crime: row(['犯罪', '犯罪', 'crime'], ['ASSAULT', 'Life.Injure', 'Event'], {
    takesPerson: true,
    calamity: true,
    incident: true,
  }),
  legal: row(['司法', '司法', 'legal proceeding'], ['COERCE', 'Justice.Trial-Hearing', 'Event'], {
    takesPerson: true,
    looselyNamed: true,
  }),
  policy: row(['政策', '政策', 'policy measure'], [null, null, 'Event'], { aimed: true }),
  sanction: row(['制裁', '制裁', 'sanction'], ['SANCTION', null, 'Event'], { aimed: true }),
  agreement: row(['协议', '協議', 'agreement'], ['AGREE', 'Contact.Meet', 'AgreeAction'], { aimed: true }),
  personnel: row(['人事', '人事', 'personnel change'], [null, 'Personnel.Start-Position', 'Event'], {
    takesPerson: true,
  }),
  election: row(['选举', '選舉', 'election'], [null, 'Personnel.Elect', 'VoteAction'], {
    attended: true,
    callableOff: true,
  }),
  protest: row(['抗议', '抗議', 'protest'], ['PROTEST', 'Conflict.Demonstrate', 'Event'], { callableOff: true }),
  economic: row(['经济', '經濟', 'economic event'], ['COOPERATE', 'Transaction.Transfer-Money', 'Event'], {
    ofCompany: true,
  }),
  product: row(['产品发布', '產品發佈', 'product launch'], [null, null, 'Event'], { ofCompany: true }),
  death: row(['死亡', '死亡', 'death'], [null, 'Life.Die', 'Event'], {
    takesPerson: true,
    calamity: true,
    incident: true,
  }),
  cancellation: row(['取消', '取消', 'cancellation'], [null, null, 'Event']),
  other: row(['其他', '其他', 'other'], [null, null, 'Event']),
} as const satisfies Record<string, EventTypeRow>;

export type EventType = keyof typeof EVENT_TYPE_TERMS;

/** `hasTrait('meet', 'attended')` is true. */
export function hasTrait(type: EventType, trait: keyof EventTraits): boolean {
  const traits: EventTraits = EVENT_TYPE_TERMS[type];
  return traits[trait] === true;
}
