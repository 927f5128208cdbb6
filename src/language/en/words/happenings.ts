/** English words of happenings by type, with their forms, and the words that tell how a happening stands. */
import type { EventType } from '../../../../graph/model/index.js';
import { words } from '../../rule.js';

const BY_TYPE: Partial<Record<EventType, string>> = {
  meet: 'meeting meetings met summit talks conference hearing phone-call teleconference',
  visit: 'visit visited visiting visits trip toured arrived travelled traveled',
  military: 'drill drills exercise exercises deployment deployed offensive ceasefire airstrike airstrikes withdrawal',
  attack:
    'attack attacks attacked bombing bombed shooting stabbing stabbed shelling shelled strike-attack raid raided explosion blast ambush assassination',
  disaster:
    'earthquake quake flood floods flooding typhoon hurricane tornado wildfire wildfires fire crash crashed collapse collapsed landslide eruption derailment derailed outbreak',
  crime:
    'murder murdered robbery theft stole stolen fraud kidnapping kidnapped smuggling assault assaulted burglary bribery rape',
  legal:
    'arrest arrested charged indicted indictment trial sentenced convicted conviction acquitted lawsuit sued ruling ruled verdict appeal appealed investigation probe detained extradition pleaded inquest',
  policy:
    'legislation bill reform ban banned veto vetoed approved lifted imposed suspended enacted regulation lockdown',
  sanction: 'sanctions sanctioned embargo',
  agreement: 'agreement deal treaty accord pact truce signed',
  personnel:
    'appointed appointment resigned resignation fired dismissed-from elected-to sacked stepped-down nominated promoted retired',
  election: 'election elections vote voted referendum ballot primary runoff',
  protest:
    'protest protests protested demonstration demonstrations rally rallied strike strikes walkout march boycott riot riots',
  economic:
    'merger acquisition acquired takeover bankruptcy layoffs recession bailout investment invested sale sold ipo',
  product: 'launch launched unveiled unveils released release recall recalled',
  death: 'death deaths died killed dies dead funeral',
  cancellation: 'cancelled canceled cancellation postponed postponement called-off scrapped delayed',
};

export const HAPPENINGS: ReadonlyMap<string, EventType> = new Map(
  (Object.entries(BY_TYPE) as [EventType, string][]).flatMap(([type, forms]) =>
    words(forms)
      .filter((form) => !form.includes('-') || form === 'phone-call')
      .map((form) => [form, type] as const),
  ),
);

export const AHEAD = [
  'will',
  'is to',
  'are to',
  'is set to',
  'are set to',
  'plans to',
  'planned',
  'scheduled',
  'is expected to',
  'due to',
  'upcoming',
  'next',
];
export const SUPPOSED = ['would', 'could', 'might', 'may', 'if', 'possible', 'potential', 'should', 'proposed'];
export const UNDONE = ['cancelled', 'canceled', 'called off', 'postponed', 'scrapped', 'suspended'];
