import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/defence.ts. */
export const defenceWords: Readonly<Record<string, TopicWords>> = {
  defence: {
    words:
      'reciprocal access agreement|visiting forces agreement|status of forces agreement|defence minister|defence secretary|secretary of defence|ministry of defence|defence ministry|' +
      'defence department|department of defence|Pentagon|defence cooperation|defence pact|' +
      'defence alliance|defence policy|defence ties=|NATO|defence chief|defence official|mutual defence|' +
      'self defence force|Self Defense Force|war department|secretary of war|department of war|' +
      'military alliance|military cooperation|defence treaty|defence review|defence strategy|' +
      'security pact|security alliance|AUKUS|deterrence|national defence',
  },
  'armed forces': {
    words:
      'armed services=|troops|soldier|army|navy|air force|marine corps|marines=|warship|aircraft carrier|' +
      'military base|naval base|frigate|destroyer|fighter jet|fighter plane|bomber plane|conscription|' +
      'military service|reservists=|troop deployment|military personnel|military aircraft|infantry|' +
      'battalion|brigade|coast guard|warplane|military chief|naval vessel',
    weak: [
      {
        words: 'military=|naval=|submarine|tank|forces=',
        near:
          'base|bases|deploy|deployed|deployment|troops|war|navy|army|nuclear|armed|defence|defense|NATO|' +
          'attack|aircraft|fleet',
      },
    ],
  },
  'defence spending': {
    words:
      'military spending|defence budget|military budget|defence expenditure|military expenditure|' +
      'defence outlay|spending on defence=|rearmament|defence bill|defence funding',
  },
  'defence industry': {
    words:
      'defence contractor|defence company|defence firm|arms maker|arms manufacturer|weapons maker|' +
      'defence contract|Lockheed Martin|Northrop Grumman|Raytheon|BAE Systems|Rheinmetall|' +
      'General Dynamics|defence equipment|defence stocks=|defence procurement|munitions maker|' +
      'defence giant|arms producer|ammunition production',
  },
  'arms trade': {
    words:
      'arms sale|arms deal|arms export|arms import|weapons sale|weapon sale|weapons deal|arms package|' +
      'arms shipment|arms supply|weapons delivery|weapons shipment|arms transfer|foreign military sale|' +
      'arms delivery|weapons export|sale of weapons=|sale of arms=|arms purchase|weapons purchase',
    weak: [
      {
        words:
          'buy|buying=|bought=|purchase|order|ordered=|sell|sold=|sale|supply=|deliver=|delivered=|export',
        near: 'missile|F-35|F-16|Patriot|Apache|howitzer|frigate|submarine|Himars|HIMARS|ammunition|Tomahawk|Javelin|Leopard|Gripen|Rafale|Eurofighter|warship|munition',
      },
    ],
  },
  weapons: {
    nameless: true,
    words:
      'weapon|weaponry|munition|ammunition|artillery|howitzer|cluster bomb|cluster munition|landmine|' +
      'grenade|rifle|tanks and=|battle tank|warhead|torpedo|armoured vehicle|small arms=',
  },
  'military aid': {
    words:
      'military assistance|security assistance|military support|aid to Ukraine=|weapons for Ukraine=|' +
      'weapons to Ukraine=|arms for Ukraine=|security aid',
  },
  'military exercises': {
    words:
      'military exercise|military drill|joint exercise|joint drill|naval exercise|naval drill|war game|' +
      'live fire drill|live fire exercise|joint military exercise|freedom of navigation operation|' +
      'trilateral exercise|joint patrol',
  },
  missiles: {
    nameless: true,
    words:
      'missile|ballistic missile|cruise missile|hypersonic|hypersonic weapon|missile launch|missile test|' +
      'missile defence|air defence|Patriot system|Patriot battery|Iron Dome|interceptor|THAAD|' +
      'anti aircraft|ICBM|Golden Dome|air defence system',
  },
  'nuclear weapons': {
    words:
      'nuclear weapon|nuclear warhead|nuclear test|nuclear bomb|nuclear arsenal|atomic bomb|' +
      'nuclear deterrent|nuclear proliferation|non proliferation|nuclear umbrella|nuclear programme|' +
      'denuclearisation|nuclear deal|nuclear talks=|uranium enrichment|enriched uranium|nuclear missile|' +
      'nuclear armed|nuclear treaty|nuclear strike|nuclear arms=|hydrogen bomb',
  },
  'arms control': {
    words:
      'disarmament|arms control treaty|New START|arms reduction|arms treaty|test ban treaty|' +
      'non proliferation treaty|INF Treaty|chemical weapons convention|arms limitation|arms race',
  },
  war: {
    words:
      'warfare|invasion|invaded=|airstrike|air strike|missile strike|drone strike|shelling=|bombardment|' +
      'bombing=|front line|frontline|counteroffensive|occupied territory|occupied territories|' +
      'battlefield|civil war|armed conflict|war in Ukraine=|war in Gaza=|ground offensive|' +
      'military offensive|military operation|hostilities=|wartime|war crime|insurgent|insurgency|' +
      'rebel group|militia|military strike|drone attack|rocket attack|casualties=|siege',
    weak: [
      {
        words: 'strike|struck=|offensive|attack|raid',
        near:
          'missile|missiles|drone|drones|bomb|bombs|army|troops|military|rocket|rockets|rebels|Gaza|' +
          'Hamas|Hezbollah|militants|airport|killed|jets',
      },
    ],
  },
  'peace process': {
    words:
      'peace talks=|peace deal|peace agreement|peace plan|peace treaty|ceasefire|cease fire|truce|' +
      'armistice|peace negotiation|peace accord|peace summit|hostage deal|hostage release|' +
      'prisoner exchange|prisoner swap|peace envoy|peace conference',
  },
  peacekeeping: {
    words:
      'peacekeeper|peacekeeping force|peacekeeping mission|stabilisation force|UN mission|UNIFIL|' +
      'blue helmets=|monitoring mission',
  },
  terrorism: {
    words:
      'terrorist|terror attack|terror group|suicide bomber|suicide bombing|car bomb|counter terrorism|' +
      'counterterrorism|Islamic State|ISIS|al-Qaeda|al-Qaida|Boko Haram|extremist attack|jihadist|' +
      'militant group|roadside bomb',
  },
  espionage: {
    words:
      'spy|spying=|spies=|spy agency|intelligence agency|intelligence service|counterintelligence|MI5|' +
      'MI6|CIA|intelligence sharing=|Mossad|surveillance balloon|military intelligence|' +
      'intelligence officer|intelligence official|double agent|state secrets=',
  },
  'national security': {
    words:
      'security council meeting|homeland security|national security adviser|national security advisor|' +
      'security challenge|security threat|regional security|security cooperation|security guarantee|' +
      'security strategy|national security review|CFIUS|internal security|maritime security|' +
      'security environment|border security',
  },
  piracy: {
    nameless: true,
    words:
      'pirates=|piracy attack|hijacked ship|hijacked tanker|Somali pirate|Houthi attack|' +
      'attacks on shipping=|hijacked vessel|attacks on ships=|hijackers=',
  },
};
