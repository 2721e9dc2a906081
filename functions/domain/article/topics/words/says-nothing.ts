/** Phrases that name no topic, though their words would. They are written as those of topics are. Own list. */
export const saysNothing: readonly string[] = [
  // A share of the economy, a price level.
  'of GDP=|adjusted for inflation=|inflation adjusted=|grade inflation=',
  // Names of people and firms.
  'Bill Gates=|Bill Clinton=|Bill Ackman=|Steve Jobs=|Visa Inc=|Visa said=|Visa card|Visa shares=|best buy=|condoleezza rice=|susan rice=|james bond=',
  // Names of places.
  'world trade centre=|world trade center=|west bank=|left bank=',
  // Trading of shares.
  'trade at=|trade in at=|trade near=|trade above=|trade below=|trade higher=|trade lower=|trade up=|trade down=|trade flat=|' +
    'shares trade=|stocks trade=|futures trade=|publicly trade=|day trade|stock trade',
  // Trade as an exchange or a profession.
  'trade off|trade places|trade barbs=|trade blows=|trade insults=|trade accusations=|trade fire=|trade his=|trade her=|trade their=|' +
    'player trade|trade deadline|trade wind|trade name|trade magazine|trade journal|trade press=|tricks of the trade=|tool of the trade|stock in trade=|by trade=',
  // Banks that lend nothing.
  'river bank|bank of the river|banks of the river|food bank|blood bank|sperm bank|power bank|memory bank|bank holiday|bank on=|banking on=|bank shot',
  // Strikes of another kind.
  'strike a deal=|strikes a deal=|strike a balance=|strike a chord=|strike out=|strike gold=|strike of the match=|strike price|strike zone|strike rate|lightning strike|bird strike',
  // Chips of another kind.
  'chip on his shoulder=|chip on her shoulder=|chip on their shoulder=|chip on the shoulder=|chip away=|chip shop|potato chip|fish and chip|' +
    'blue chip|bargaining chip|chocolate chip|poker chip|wood chip',
  // Oils and gases that are not energy.
  'olive oil|cooking oil|vegetable oil|essential oil|snake oil|coconut oil|fish oil|sunflower oil|oil painting|poison gas=|laughing gas=|noble gas|gas mask|gas chamber',
  // Defence in court, in sport, in argument.
  'defence lawyer|defense attorney|defence team|defence counsel|defence witness|defence case=|legal defence|title defence|in defence of=|' +
    'in his defence=|in her defence=|in their defence=|defence that=|defence mechanism|consumer defence',
  // Wars without weapons.
  'star wars=|war of words=|war on drugs=|war room|war chest|war story|price war|bidding war|culture war|turf war|console war|format war|browser war|tug of war=',
  // Farms and crops as figures of speech.
  'farm team|troll farm|click farm|content farm|crop up=|crops up=|crop top',
  // Weather as a figure of speech.
  'political earthquake|in a storm=|storm out=|perfect storm=|storm in a teacup=|storm cloud|flood of=|flooded with=|goal drought|trophy drought|title drought',
  // Space as room.
  'space of=|office space|parking space|breathing space|living space|shelf space',
  // Budget as cheap.
  'budget airline|budget hotel|budget phone|low budget=|on a budget=|big budget=',
  // Metals as figures of speech.
  'gold medal|silver medal|silver lining|steel himself=|steel herself=',
  // Stocks, bonds and ports of another kind.
  'stock photo|stock up=|stocks up on=|in stock=|out of stock=|rolling stock=|laughing stock|stock character|bond film|bond villain|' +
    'bond of friendship|bonds of friendship|usb port|serial port|charging port|port of call=|port wine',
  // Other figures of speech.
  'train of thought=|train to=|school of thought|schools of thought=|old school=|flight of fancy=|virus scan|social security number|coffee table|coffee break|sugar daddy|cotton on=',
]
  .join('|')
  .split('|');
