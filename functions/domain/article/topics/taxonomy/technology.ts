import type { Topic } from '../topic.ts';

/** Technology, computing, communications, space and research. */
export const technology: readonly Topic[] = [
  {
    name: 'technology',
    medtop: '20000756',
    aliases: 'tech',
    words:
      'technological|technology company|tech company|technology firm|tech giant|big tech|technology sector|high tech|hi tech|deep tech|technology transfer|technological innovation|emerging technology|critical technology',
  },
  {
    name: 'artificial intelligence',
    medtop: '20001298',
    broader: 'technology',
    aliases: 'AI',
    words:
      'machine learning=|generative AI|deep learning=|neural network|large language model|language model|LLM|chatbot|ChatGPT|foundation model|AI model|AI safety|AI act|deepfake|algorithmic decision|computer vision|facial recognition|AGI',
  },
  {
    name: 'semiconductors',
    medtop: '20000230',
    broader: 'technology',
    aliases: 'microchip|computer chip',
    asked: 'chips|chip|semiconductor',
    words:
      'semiconductor|chipmaker|chip maker|chipmaking=|chip making=|memory chip|AI chip|chip industry|chip plant|chip factory|chip design|chip designer|chip company|chip giant|chip stocks=|chip shortage|chip equipment|chip foundry|chip production|chip technology|logic chip|microprocessor|' +
      'silicon wafer|wafer fab|foundry business|lithography machine|integrated circuit|DRAM|NAND|high bandwidth memory|HBM|GPU|graphics processor|processor chip|CHIPS Act|lithography|advanced packaging',
    weak: [
      {
        words: 'chip|fab|foundry|processor|wafer',
        near: 'semiconductor|nvidia|intel|TSMC|samsung|AMD|qualcomm|ASML|huawei|SMIC|hynix|micron|advanced|export|exports|production|manufacturing|silicon|nanometre|plant|AI|smartphone|graphics|memory|supply|factory|Arizona|Taiwan|electronics',
        beside: 'artificial intelligence|export controls|technology',
      },
    ],
  },
  {
    name: 'information technology',
    medtop: '20000763',
    broader: 'technology',
    asked: 'IT|computing',
    words:
      'IT sector|IT industry|IT service|IT system|IT company|IT spending=|IT firm|IT infrastructure|IT outsourcing=|IT department|information systems=|computing=|computer system|computer maker|digital transformation|supercomputer|digitalisation|digitisation',
  },
  {
    name: 'software',
    medtop: '20000231',
    broader: 'information technology',
    words:
      'software maker|software company|operating system|app store|mobile app|open source=|software update|enterprise software|SaaS|source code|app developer',
  },
  {
    name: 'cloud computing',
    broader: 'information technology',
    asked: 'cloud',
    words:
      'cloud service|cloud provider|cloud business|cloud platform|cloud infrastructure|cloud unit|cloud division|public cloud|AWS|Azure|Google Cloud|hyperscaler',
  },
  {
    name: 'data centres',
    broader: 'information technology',
    words:
      'data centre|datacentre|datacenter|server farm capacity|hyperscale|AI infrastructure|AI data center',
  },
  {
    name: 'cybersecurity',
    medtop: '20000229',
    broader: 'technology',
    aliases: 'cyber security',
    asked: 'cyber|hacking',
    words:
      'cyber attack|cyberattack|computer security|ransomware|malware|data breach|hacker|hacked|hacking group|phishing|spyware|cyber threat|cyber defence|cyber crime|cybercrime|cyber espionage|zero day|denial of service|cyber warfare|security flaw|security vulnerability|computer virus|cyber incident',
  },
  {
    name: 'data protection',
    medtop: '20000627',
    asked: 'privacy',
    words:
      'data privacy|GDPR|privacy law|privacy rule|privacy watchdog|personal data|data protection authority|data protection law|user data|online privacy|privacy regulator|data transfer',
  },
  {
    name: 'quantum computing',
    broader: 'technology',
    asked: 'quantum',
    words:
      'quantum technology|quantum computer|quantum science|quantum chip|qubit|quantum processor|quantum information|quantum encryption',
  },
  {
    name: 'robotics',
    broader: 'technology',
    words: 'robot|industrial robot|humanoid robot|robotic|humanoid|factory automation|automation=',
  },
  {
    name: 'autonomous vehicles',
    broader: 'technology',
    words:
      'autonomous vehicle|self driving car|self driving vehicle|driverless car|driverless taxi|robotaxi|autonomous driving=|self driving=|autopilot|Waymo',
  },
  {
    name: 'drones',
    broader: 'technology',
    words:
      'drone|unmanned aerial vehicle|UAV|unmanned aircraft|quadcopter|drone maker|delivery drone|drone attack|drone strike',
  },
  {
    name: 'biotechnology',
    medtop: '20000711',
    broader: 'technology',
    aliases: 'biotech',
    words:
      'biotech company|gene editing=|CRISPR|genetic engineering=|genetically modified|gene therapy|synthetic biology|bioengineering=|biomanufacturing=|stem cell|life sciences=|genomics=',
  },
  {
    name: 'nanotechnology',
    medtop: '20000766',
    broader: 'technology',
    words: 'nanotech|nanomaterial|nanoparticle',
  },
  {
    name: '3d printing',
    broader: 'technology',
    aliases: 'additive manufacturing',
    words: '3d printer|3d printed',
  },
  {
    name: 'space',
    medtop: '20000739',
    asked: 'space exploration|spaceflight',
    words:
      'space exploration|space agency|space station|space mission|spacecraft|space launch|rocket launch|spaceflight|space programme|space shuttle|astronaut|cosmonaut|lunar mission|moon landing|moon mission|mars rover|space probe|SpaceX|Blue Origin|NASA|ESA|JAXA|ISRO|Roscosmos|spaceport|space industry|outer space|space telescope|artemis programme|lunar lander|space sector|orbital launch',
    weak: [
      {
        words: 'space|rocket|orbit|capsule|launch',
        near: 'satellite|NASA|moon|lunar|mars|astronaut|orbit|rocket|spacecraft|SpaceX|payload|orbital|ESA',
      },
    ],
    nameless: true,
  },
  {
    name: 'satellites',
    medtop: '20000228',
    broader: 'space',
    words:
      'satellite|Starlink|satellite launch|satellite operator|communications satellite|satellite internet|satellite navigation|satellite constellation|spy satellite|GPS satellite',
    nameless: true,
  },
  {
    name: 'telecommunications',
    medtop: '20000233',
    aliases: 'telecom|telecoms',
    words:
      'telecommunication|telecom operator|telecoms company|mobile operator|mobile network|phone company|broadband|fibre network|fibre optic|5G|6G|spectrum auction|wireless carrier|mobile phone service|roaming charge|undersea cable|submarine cable|subsea cable|telecom equipment|wireless spectrum|phone carrier|Vodafone|Verizon|AT&T',
  },
  {
    name: 'internet',
    words:
      'online platform|search engine|web browser|internet access|internet service provider|internet shutdown|internet company|digital platform|online service|net neutrality|world wide web|internet user|domain name|wikipedia',
  },
  {
    name: 'social media',
    broader: 'internet',
    words:
      'social network|Facebook|Instagram|TikTok|Twitter|YouTube|WhatsApp|WeChat|social media platform|content moderation|influencer|Snapchat|Telegram app|online misinformation|Bluesky',
  },
  {
    name: 'digital economy',
    asked: 'digital',
    words:
      'digital trade|digital market|digital services act|digital markets act|digital services tax|data economy|platform economy|digital service|digital rules=|digital sector|digital infrastructure|digital identity|digital skills=|digital partnership',
  },
  {
    name: 'consumer electronics',
    medtop: '20001258',
    words:
      'smartphone|iPhone|iPad|tablet computer|laptop|personal computer|PC maker|game console|video game|games console|wearable device|smartwatch|television set|PlayStation|Xbox|Nintendo|handset|virtual reality|VR headset|Galaxy phone|mobile phone maker',
  },
  {
    name: 'batteries',
    broader: 'technology',
    words:
      'battery|battery maker|lithium ion|battery plant|battery factory|gigafactory|solid state battery|battery cell|battery supply|CATL|battery material',
    nameless: true,
  },
  {
    name: 'research and development',
    medtop: '20000208',
    aliases: 'R&D',
    words:
      'research centre|research programme|research institute|joint research|research funding|research laboratory|innovation hub|scientific research|research cooperation|science and technology=|technological innovation|research council|research grant|scientific cooperation|research collaboration',
  },
  {
    name: 'science',
    medtop: '13000000',
    words:
      'scientist|scientific|physicist|astronomer|biologist|researchers=|particle physics|nobel prize in physics|nobel prize in chemistry|peer reviewed|large hadron collider|scientific study',
  },
  {
    name: 'intellectual property',
    medtop: '20000206',
    asked: 'patents|copyright',
    words:
      'patent|copyright|trademark|trade secret|patent infringement|patent dispute|licensing fee|royalty payment|counterfeit goods=|counterfeit|patent office|copyright law|copyright infringement|software piracy|patent licence|trade mark',
  },
  {
    name: 'startups',
    medtop: '20001158',
    words:
      'startup|start up company|start up=|tech startup|unicorn company|entrepreneur|entrepreneurship|incubator|business accelerator|seed funding|founders=',
    nameless: true,
  },
];
