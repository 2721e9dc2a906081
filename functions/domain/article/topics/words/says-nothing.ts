/** Phrases whose words would say a topic and that say none, as they stand and in the plural. Own list. */
export const saysNothing: readonly string[] = (
  'of GDP=|best buy=|Steve Jobs=|defence that=|trade off|trade at=|trade in at=|trade near=|trade above=|trade below=|trade higher=|trade lower=|trade up=|trade down=|trade flat=|trade around=|trade between=|trade places=|trade barbs=|trade blows=|' +
  'trade insults=|trade accusations=|trade fire=|trade for=|trade his=|trade her=|trade their=|trade wind|trade deadline|trade name|trade magazine|trade journal|trade body|trade press=|tricks of the trade=|tool of the trade|stock trade|stock in trade=|by trade=|' +
  'shares trade=|stocks trade=|futures trade=|day trade|world trade center=|world trade centre=|fair trade coffee=|trade as=|player trade|trade secretly=|publicly trade=|' +
  'river bank|bank of the river|banks of the river|food bank|blood bank|west bank=|left bank=|bank holiday|power bank|memory bank|sperm bank|bank on=|banking on=|bank shot|' +
  'strike a deal=|strikes a deal=|strike a balance=|strike a chord=|strike out=|strike of the match=|lightning strike|strike price|bird strike|strike zone|strike rate|strike gold=|' +
  'chip on his shoulder=|chip on her shoulder=|chip on their shoulder=|chip on the shoulder=|chip away=|chip shop|potato chip|fish and chip|blue chip|bargaining chip|chocolate chip|poker chip|wood chip|' +
  'olive oil|cooking oil|vegetable oil|essential oil|snake oil|coconut oil|fish oil|sunflower oil|oil painting|poison gas=|gas mask|gas chamber|laughing gas=|noble gas|' +
  'defense attorney|defence lawyer|defence team|defence counsel|defence witness|legal defence|defence case=|in defence of=|defence mechanism|title defence|in his defence=|in her defence=|in their defence=|consumer defence|' +
  'farm team|troll farm|server farm|click farm|content farm|body farm|crop up=|crops up=|crop top|cropped up|' +
  'war on drugs=|war of words=|star wars=|war room|price war|bidding war|culture war|tug of war=|turf war|console war|war chest|war story|format war|browser war|' +
  'political climate=|business climate=|economic climate=|investment climate=|current climate=|climate of fear=|political capital=|' +
  'political earthquake|in a storm=|storm out=|stormed out|brainstorm|perfect storm=|storm in a teacup=|flood of=|flooded with=|floods of tears=|drought of goals=|goal drought|trophy drought|title drought|' +
  'election of the pope=|space of=|in the space of=|office space|parking space|breathing space|living space|shelf space|' +
  'personal chemistry=|pipeline of talent=|deal pipeline|talent pipeline|product pipeline|drug pipeline|project pipeline|investment pipeline|' +
  'cloud over=|cloud of dust=|under a cloud=|mushroom cloud|clouds over=|storm cloud|' +
  'tax on patience=|taxing=|budget airline|budget hotel|budget phone|low budget=|on a budget=|big budget=|' +
  'gold medal|golden=|silver medal|silver lining|bronze medal|iron out=|iron fist|iron man=|iron lady=|steel himself=|steel herself=|copper wire|' +
  'virus scan|go viral=|sick of=|cancerous politics=|political cancer|school of thought=|schools of thought=|old school=|school of fish=|law school|' +
  'train of thought=|train to=|trained=|plane of=|ride the rails=|port of call=|usb port|serial port|port wine|charging port|flight of fancy=|in flight entertainment=|' +
  'social security number|national security adviser lied=|prisoner of conscience|stock photo|stock up=|stocks up on=|in stock=|out of stock=|rolling stock=|stock market of ideas=|laughing stock|stock character|' +
  'bond film|james bond=|bond of friendship|bonds of friendship|bond villain|brooke bond|interest in=|' +
  'arms around=|in her arms=|in his arms=|coat of arms=|arms crossed=|arms folded=|up in arms=|open arms=|arms length=|' +
  'fish for compliments=|fishing for compliments=|rice university=|condoleezza rice=|susan rice=|coffee table|coffee break|sugar daddy|tim cook=|cotton on=|' +
  'united states steel pan=|cabinet maker|general election ward=|house of cards=|powerhouse|white house=|full house=|house arrest|house majority=|house minority=|housewife|safe house|' +
  'ambassador hotel=|treaty port|peace of mind=|rest in peace=|piracy of software=|currency of ideas=|inflation of grades=|grade inflation=|inflation adjusted=|adjusted for inflation='
).split('|');
