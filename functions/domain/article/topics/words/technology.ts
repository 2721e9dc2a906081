import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/technology.ts. */
export const technologyWords: Readonly<Record<string, TopicWords>> = {
  technology: {
    words:
      'technological|technology company|tech company|technology firm|tech giant|big tech|' +
      'technology sector|high tech|hi tech|deep tech|technology transfer|technological innovation|' +
      'emerging technology|critical technology',
  },
  'artificial intelligence': {
    words:
      'machine learning=|generative AI|deep learning=|neural network|large language model|language model|' +
      'LLM|chatbot|ChatGPT|foundation model|AI model|AI safety|AI act|deepfake|algorithmic decision|' +
      'computer vision|facial recognition|AGI',
  },
  semiconductors: {
    words:
      'semiconductor|chipmaker|chip maker|chipmaking=|chip making=|memory chip|AI chip|chip industry|' +
      'chip plant|chip factory|chip design|chip designer|chip company|chip giant|chip stocks=|' +
      'chip shortage|chip equipment|chip foundry|chip production|chip technology|logic chip|' +
      'microprocessor|silicon wafer|wafer fab|foundry business|lithography machine|integrated circuit|' +
      'DRAM|NAND|high bandwidth memory|HBM|GPU|graphics processor|processor chip|CHIPS Act|lithography|' +
      'advanced packaging',
    weak: [
      {
        words: 'chip|fab|foundry|processor|wafer',
        near:
          'semiconductor|nvidia|intel|TSMC|samsung|AMD|qualcomm|ASML|huawei|SMIC|hynix|micron|advanced|' +
          'export|exports|production|manufacturing|silicon|nanometre|plant|AI|smartphone|graphics|memory|' +
          'supply|factory|Arizona|Taiwan|electronics',
        beside: 'artificial intelligence|export controls|technology',
      },
    ],
  },
  'information technology': {
    words:
      'IT sector|IT industry|IT service|IT system|IT company|IT spending=|IT firm|IT infrastructure|' +
      'IT outsourcing=|IT department|information systems=|computing=|computer system|computer maker|' +
      'digital transformation|supercomputer|digitalisation|digitisation',
  },
  software: {
    words:
      'software maker|software company|operating system|app store|mobile app|open source=|' +
      'software update|enterprise software|SaaS|source code|app developer',
  },
  'cloud computing': {
    words:
      'cloud service|cloud provider|cloud business|cloud platform|cloud infrastructure|cloud unit|' +
      'cloud division|public cloud|AWS|Azure|Google Cloud|hyperscaler',
  },
  'data centres': {
    words: 'data centre|datacentre|datacenter|hyperscale|AI infrastructure|AI data center',
  },
  cybersecurity: {
    words:
      'cyber attack|cyberattack|computer security|ransomware|malware|data breach|hacker|hacked|' +
      'hacking group|phishing|spyware|cyber threat|cyber defence|cyber crime|cybercrime|cyber espionage|' +
      'zero day|denial of service|cyber warfare|security flaw|security vulnerability|computer virus|' +
      'cyber incident',
  },
  'data protection': {
    words:
      'data privacy|GDPR|privacy law|privacy rule|privacy watchdog|personal data|' +
      'data protection authority|data protection law|user data|online privacy|privacy regulator|' +
      'data transfer',
  },
  'quantum computing': {
    words:
      'quantum technology|quantum computer|quantum science|quantum chip|qubit|quantum processor|' +
      'quantum information|quantum encryption',
  },
  robotics: {
    words: 'robot|industrial robot|humanoid robot|robotic|humanoid|factory automation|automation=',
  },
  'autonomous vehicles': {
    words:
      'autonomous vehicle|self driving car|self driving vehicle|driverless car|driverless taxi|robotaxi|' +
      'autonomous driving=|self driving=|autopilot|Waymo',
  },
  drones: {
    words:
      'drone|unmanned aerial vehicle|UAV|unmanned aircraft|quadcopter|drone maker|delivery drone|' +
      'drone attack|drone strike',
  },
  biotechnology: {
    words:
      'biotech company|gene editing=|CRISPR|genetic engineering=|genetically modified|gene therapy|' +
      'synthetic biology|bioengineering=|biomanufacturing=|stem cell|life sciences=|genomics=',
  },
  nanotechnology: {
    words: 'nanotech|nanomaterial|nanoparticle',
  },
  '3d printing': {
    words: '3d printer|3d printed',
  },
  space: {
    nameless: true,
    words:
      'space exploration|space agency|space station|space mission|spacecraft|space launch|rocket launch|' +
      'spaceflight|space programme|space shuttle|astronaut|cosmonaut|lunar mission|moon landing|' +
      'moon mission|mars rover|space probe|SpaceX|Blue Origin|NASA|ESA|JAXA|ISRO|Roscosmos|spaceport|' +
      'space industry|outer space|space telescope|artemis programme|lunar lander|space sector|' +
      'orbital launch',
    weak: [
      {
        words: 'space|rocket|orbit|capsule|launch',
        near: 'satellite|NASA|moon|lunar|mars|astronaut|orbit|rocket|spacecraft|SpaceX|payload|orbital|ESA',
      },
    ],
  },
  satellites: {
    nameless: true,
    words:
      'satellite|Starlink|satellite launch|satellite operator|communications satellite|' +
      'satellite internet|satellite navigation|satellite constellation|spy satellite|GPS satellite',
  },
  telecommunications: {
    words:
      'telecommunication|telecom operator|telecoms company|mobile operator|mobile network|phone company|' +
      'broadband|fibre network|fibre optic|5G|6G|spectrum auction|wireless carrier|mobile phone service|' +
      'roaming charge|undersea cable|submarine cable|subsea cable|telecom equipment|wireless spectrum|' +
      'phone carrier|Vodafone|Verizon|AT&T',
  },
  internet: {
    words:
      'online platform|search engine|web browser|internet access|internet service provider|' +
      'internet shutdown|internet company|digital platform|online service|net neutrality|world wide web|' +
      'internet user|domain name|wikipedia',
  },
  'social media': {
    words:
      'social network|Facebook|Instagram|TikTok|Twitter|YouTube|WhatsApp|WeChat|social media platform|' +
      'content moderation|influencer|Snapchat|Telegram app|online misinformation|Bluesky',
  },
  'digital economy': {
    words:
      'digital trade|digital market|digital services act|digital markets act|digital services tax|' +
      'data economy|platform economy|digital service|digital rules=|digital sector|' +
      'digital infrastructure|digital identity|digital skills=|digital partnership',
  },
  'consumer electronics': {
    words:
      'smartphone|iPhone|iPad|tablet computer|laptop|personal computer|PC maker|game console|video game|' +
      'games console|wearable device|smartwatch|television set|PlayStation|Xbox|Nintendo|handset|' +
      'virtual reality|VR headset|Galaxy phone|mobile phone maker',
  },
  batteries: {
    nameless: true,
    words:
      'battery|battery maker|lithium ion|battery plant|battery factory|gigafactory|solid state battery|' +
      'battery cell|battery supply|CATL|battery material',
  },
  'research and development': {
    words:
      'research centre|research programme|research institute|joint research|research funding|' +
      'research laboratory|innovation hub|scientific research|research cooperation|' +
      'science and technology=|technological innovation|research council|research grant|' +
      'scientific cooperation|research collaboration',
  },
  science: {
    words:
      'scientist|scientific|physicist|astronomer|biologist|researchers=|particle physics|' +
      'nobel prize in physics|nobel prize in chemistry|peer reviewed|large hadron collider|' +
      'scientific study',
  },
  'intellectual property': {
    words:
      'patent|copyright|trademark|trade secret|patent infringement|patent dispute|licensing fee|' +
      'royalty payment|counterfeit goods=|counterfeit|patent office|copyright law|copyright infringement|' +
      'software piracy|patent licence|trade mark',
  },
  startups: {
    nameless: true,
    words:
      'startup|start up company|start up=|tech startup|unicorn company|entrepreneur|entrepreneurship|' +
      'incubator|business accelerator|seed funding|founders=',
  },
};
