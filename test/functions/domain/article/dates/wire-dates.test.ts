import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

/** Sentences as news agencies write them, with every time expression in order: `text=VALUE`, joined by ` ; `. */
const published: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '2013-03-22': [
    [
      'WASHINGTON (AP) — The government said Thursday that applications for jobless aid rose 2,000 last week to a seasonally adjusted 336,000.',
      'Thursday=2013-03-21 ; last week=2013-W11',
    ],
    [
      'The four-week average fell to 339,750, the lowest since February 2008.',
      'four-week=P4W ; February 2008=2008-02',
    ],
    [
      'He was arrested early Wednesday and is due in court on Friday.',
      'early Wednesday=2013-03-20 ; Friday=2013-03-22',
    ],
    ['The company, founded 15 years ago, has lost money for years.', '15 years ago=1998 ; years=PXY'],
    ["Syria's war has killed more than 70,000 people over the past two years.", 'the past two years=P2Y'],
    [
      'Fighting intensified overnight and continued on Friday morning.',
      'overnight=2013-03-22TNI ; Friday morning=2013-03-22TMO',
    ],
    [
      'Obama will travel to Jordan on Friday before returning to Washington this weekend.',
      'Friday=2013-03-22 ; this weekend=2013-W12-WE',
    ],
    ['The deal was signed a day earlier in Paris.', 'a day earlier=2013-03-21'],
    ['Police have questioned him twice in the last 24 hours.', 'the last 24 hours=PT24H'],
    ['The two-day summit opens on Monday in Durban.', 'two-day=P2D ; Monday=2013-03-25'],
    [
      'The law took effect on Jan. 1, 2010, and expires at the end of 2014.',
      'Jan. 1, 2010=2010-01-01 ; the end of 2014=2014',
    ],
    ['By mid-2012 prices had doubled; by late 2013 they may fall again.', 'mid-2012=2012 ; late 2013=2013'],
    [
      "She spent 27 years in prison in the 1960s, '70s and 1980s.",
      "27 years=P27Y ; the 1960s=196 ; '70s=197 ; 1980s=198",
    ],
    [
      'The bank reported a profit in the fourth quarter, after a loss in the same period a year earlier.',
      'the fourth quarter=2012-Q4 ; a year earlier=2011-Q4',
    ],
    ['He has been mayor since 2005 and will retire in December.', '2005=2005 ; December=2013-12'],
    [
      'They met for three hours on Tuesday night, then again at 9 a.m. Wednesday.',
      'three hours=PT3H ; Tuesday night=2013-03-19TNI ; 9 a.m. Wednesday=2013-03-20T09:00',
    ],
    [
      'Today the average American spends five hours a day in front of a screen.',
      'Today=2013-03-22 ; five hours=PT5H ; a day=P1D',
    ],
    [
      'The current budget will run out next month, officials said Monday.',
      'current=PRESENT_REF ; next month=2013-04 ; Monday=2013-03-18',
    ],
    [
      'Earlier this week, the pope, 76 years old, said Mass; later this year he will go to Brazil.',
      'Earlier this week=2013-W12 ; 76 years old=P76Y ; later this year=2013',
    ],
    ['The annual meeting takes place every October.', 'annual=P1Y ; every October=XXXX-10'],
    ['At the time, nobody knew; a few weeks later the bank collapsed.', 'a few weeks later=FUTURE_REF'],
    ['The 18-month-old program began in September 2011.', '18-month-old=P18M ; September 2011=2011-09'],
    [
      'On the morning of March 20, 2003, the first bombs fell.',
      'the morning of March 20, 2003=2003-03-20TMO',
    ],
    ['Ten years ago this week, the invasion began.', 'Ten years ago this week=2003-W12'],
    [
      'Talks will resume in the coming days, and elections are planned for next spring.',
      'the coming days=FUTURE_REF ; next spring=2014-SP',
    ],
    ['Sales are down 3 percent from a year ago.', 'a year ago=2012'],
    ['The stock closed at $32 Thursday, up from $30 on Dec. 31.', 'Thursday=2013-03-21 ; Dec. 31=2012-12-31'],
    ["Last year's drought cut the harvest; this year's crop is better.", 'Last year=2012 ; this year=2013'],
    ['About 1,700 years ago, a village stood here.', 'About 1,700 years ago=0313'],
    ['The two were married for almost 50 years.', 'almost 50 years=P50Y'],
    ['A moment later, the lights went out for several minutes.', 'several minutes=PTXM'],
    ['Trading volumes this month are the highest in three years.', 'this month=2013-03 ; three years=P3Y'],
    ['He died Saturday at the age of 84, a month after a stroke.', 'Saturday=2013-03-16 ; a month=P1M'],
    ['Christmas sales were weak; Thanksgiving was better.', 'Christmas=2012-12-25 ; Thanksgiving=2012-11-22'],
    [
      'The agency expects growth of 1.2 percent this year and 2 percent in 2014.',
      'this year=2013 ; 2014=2014',
    ],
    [
      'From 1990 to 1994 he lived in Oslo, and in the summer of 1995 moved to Rome.',
      '1990=1990 ; 1994=1994 ; the summer of 1995=1995-SU',
    ],
    ['The next day, troops entered the town.', 'The next day=2013-03-23'],
    [
      'Unemployment fell to 7.7 percent in February from 7.9 percent in January.',
      'February=2013-02 ; January=2013-01',
    ],
    [
      'The firm, which had 400 employees at the end of last year, will cut 40 jobs by June.',
      'the end of last year=2012 ; June=2013-06',
    ],
    ["The 20th century's wars; the 21st century has its own.", 'The 20th century=19 ; the 21st century=20'],
    [
      'Weekly jobless claims, quarterly results and daily briefings.',
      'Weekly=P1W ; quarterly=P1Q ; daily=P1D',
    ],
    ["Tonight's game starts at 8 p.m.", 'Tonight=2013-03-22TNI ; 8 p.m.=2013-03-22T20:00'],
    ['Yesterday evening he spoke for 45 minutes.', 'Yesterday evening=2013-03-21TEV ; 45 minutes=PT45M'],
    ['The previous week, it had gained 5 percent.', 'The previous week=2013-W11'],
    ['This time last year the lake was frozen.', 'last year=2012'],
    [
      'The Dow Jones industrial average rose 90.54 points, or 0.6 percent, to 14,512.03 on Friday.',
      'Friday=2013-03-22',
    ],
    ['In 2 1/2 years he has not once been late.', '2 1/2 years=P2.5Y'],
    [
      'Nike, which reported third-quarter results late Thursday, gained 11 percent.',
      'third-quarter=2012-Q3 ; late Thursday=2013-03-21',
    ],
    [
      'Police said the shooting happened shortly before 11 p.m. Thursday at the base, about 30 miles south of Washington.',
      '11 p.m. Thursday=2013-03-21T23:00',
    ],
    ['Ms. Park, who took office last month, faces her first test.', 'last month=2013-02'],
    [
      'The first lady marked the third anniversary of the law on Saturday, March 23.',
      'Saturday, March 23=2013-03-23',
    ],
    ['For much of the past century, the lake was dead.', 'the past century=P100Y'],
    ['The plane, a 40-year-old Boeing 737-200, crashed in 2007.', '40-year-old=P40Y ; 2007=2007'],
    ['An earlier version misstated the year.', ''],
    [
      'Three days later, he was found; two days earlier he had called.',
      'Three days later=P3D ; two days earlier=2013-03-20',
    ],
    ['Starting next year, the tax will rise each April.', 'next year=2014 ; each April=XXXX-04'],
    ['The two leaders have met 10 times since January.', 'January=2013-01'],
    ['He has not been seen since Tuesday.', 'Tuesday=2013-03-19'],
    ['Officials hope to reopen the road by Monday evening.', 'Monday evening=2013-03-25TEV'],
    [
      'The ban, in force until March 31, may be extended to the summer.',
      'March 31=2013-03-31 ; the summer=2013-SU',
    ],
    [
      '"We have seen this before," said a trader who has worked here for three decades.',
      'three decades=P30Y',
    ],
    ['His second term ends in January 2017.', 'January 2017=2017-01'],
    ['A year ago this month, the bank was sold for $1,995.', 'A year ago this month=2012-03'],
    [
      'The yield on the 10-year Treasury note fell to 1.93 percent from 1.97 percent late Wednesday.',
      '10-year=P10Y ; late Wednesday=2013-03-20',
    ],
    ['The Sun reported that she, 31, would march in March.', 'March=2013-03'],
    ['In the spring of 2011, during the fall of the regime, they fled.', 'the spring of 2011=2011-SP'],
    ['Construction began in the 1880s and ended in 1905.', 'the 1880s=188 ; 1905=1905'],
    ['He called it the worst day of his 12-year career.', '12-year=P12Y'],
    [
      'Nearly 60 years after the armistice, troops face each other every day.',
      'Nearly 60 years=P60Y ; every day=P1D',
    ],
    ['The show returns next season.', ''],
    ['The team won three straight titles from 2009 to 2011.', '2009=2009 ; 2011=2011'],
    [
      'The vote could come as early as next Tuesday, or as late as mid-April.',
      'next Tuesday=2013-03-26 ; mid-April=2013-04',
    ],
    ['He was sentenced to 25 years to life in 1985 and paroled after 12.', '25 years=P25Y ; 1985=1985'],
    ['The next morning, at first light, the search resumed.', 'The next morning=2013-03-23TMO'],
    ['By Thursday afternoon, half a million homes were without power.', 'Thursday afternoon=2013-03-21TAF'],
    ['A four-year, $3.2 million study began six years ago.', 'four-year=P4Y ; six years ago=2007'],
    ['The rate, now 0.5 percent, was last changed in March 2009.', 'now=PRESENT_REF ; March 2009=2009-03'],
    [
      'The government has three months to act; otherwise elections follow within 60 days.',
      'three months=P3M ; 60 days=P60D',
    ],
    ['Then, in 1973, came the oil crisis.', '1973=1973'],
    [
      'The bill passed the House 221-207 on Thursday, hours after the Senate vote.',
      'Thursday=2013-03-21 ; hours=PTXH',
    ],
    ["He'll be 50 in June, a few months before the marathon.", 'June=2013-06 ; a few months=PXM'],
    ['In two hours on Monday, 12 trains were cancelled.', 'two hours=PT2H ; Monday=2013-03-18'],
    [
      'The weekly magazine, published since 1923, will go monthly in the fall.',
      'weekly=P1W ; 1923=1923 ; monthly=P1M ; the fall=2013-FA',
    ],
    ['They married in the late 1970s and divorced in early 1994.', 'the late 1970s=197 ; early 1994=1994'],
    ['The summit on Sept. 5-6 in St. Petersburg.', 'Sept. 5-6=2013-09-05/2013-09-06'],
    [
      'Shares had closed at 105 yen on Dec. 30, the last trading day of 2012.',
      'Dec. 30=2012-12-30 ; 2012=2012',
    ],
    ["This month's figures, like last month's, were poor.", 'This month=2013-03 ; last month=2013-02'],
    ['It is 20 years since the law was passed.', '20 years=P20Y'],
    ['The decision came one week after the vote and one day before the trial.', 'one week=P1W ; one day=P1D'],
  ],
  '2013-02-14': [
    ['By mid-2012 prices had doubled.', 'mid-2012=2012'],
    ['In mid-2012 it fell.', 'mid-2012=2012'],
    [
      'HAVANA, Feb. 14 (Xinhua) -- Cuba on Thursday called for talks.',
      'Feb. 14=2013-02-14 ; Thursday=2013-02-14',
    ],
    [
      "BEIJING, March 18 -- China's new leaders met the press on Sunday.",
      'March 18=2013-03-18 ; Sunday=2013-02-10',
    ],
    [
      'The 49-year-old was jailed for life in 1998 for a murder in August 1996.',
      '49-year-old=P49Y ; 1998=1998 ; August 1996=1996-08',
    ],
    ['In the past few weeks, prices have risen sharply.', 'the past few weeks=PXW'],
    ['The company will soon begin production, perhaps within weeks.', 'soon=FUTURE_REF ; weeks=PXW'],
    ['The former president was hospitalized last weekend.', 'last weekend=2013-W06-WE'],
    ['Days after the vote, and hours before the deadline, they gave in.', 'Days=PXD ; hours=PTXH'],
    [
      'The exchange was shut for a second day on Tuesday and will stay closed through Thursday.',
      'Tuesday=2013-02-12 ; Thursday=2013-02-14',
    ],
    ['The policy dates from the Cold War and has not changed in half a century.', 'half a century=P50Y'],
    ['The last three presidents, over the course of 20 years, tried.', '20 years=P20Y'],
    ['This year marks the 10th anniversary of the war.', 'This year=2013'],
    [
      'Early this month, late last year, later today, earlier Thursday.',
      'Early this month=2013-02 ; late last year=2012 ; later today=2013-02-14 ; earlier Thursday=2013-02-14',
    ],
    [
      'The first quarter of 2013 began badly; fourth-quarter earnings beat forecasts.',
      'The first quarter of 2013=2013-Q1 ; fourth-quarter=2012-Q4',
    ],
    [
      'The next two months will be crucial, he told reporters in London last night.',
      'The next two months=P2M ; last night=2013-02-13TNI',
    ],
    [
      'On Feb. 1, 2003, the shuttle broke up 16 minutes before landing.',
      'Feb. 1, 2003=2003-02-01 ; 16 minutes=PT16M',
    ],
    ["On the eve of the summit, on New Year's Eve, he said.", "New Year's Eve=2012-12-31"],
    ['Mr. Cameron said he had spoken to him on Wednesday afternoon.', 'Wednesday afternoon=2013-02-13TAF'],
    ['A decision is expected by the end of the month.', 'the end of the month=2013-02'],
    [
      'In 2011 alone, 400 people died; since then, the number has grown each year.',
      '2011=2011 ; each year=P1Y',
    ],
    ['The 2012 election cost $6 billion, compared with $5.3 billion in 2008.', '2012=2012 ; 2008=2008'],
    ['Inflation was 2.7% in the 12 months to January.', 'the 12 months=P12M ; January=2013-01'],
    ['In the three months ended Dec. 31, net profit rose.', 'the three months=P3M ; Dec. 31=2012-12-31'],
    ['Through the years, and for generations, farmers came each spring.', 'each spring=XXXX-SP'],
    [
      'It was the summer of 1969; she was a 19-year-old student.',
      'the summer of 1969=1969-SU ; 19-year-old=P19Y',
    ],
    [
      'The hearing, originally set for last Monday, was moved to March 5.',
      'last Monday=2013-02-04 ; March 5=2013-03-05',
    ],
    ['Between January and November 2012, 1,200 people left.', 'January=2012-01 ; November 2012=2012-11'],
    ['As of Wednesday evening, at least 12 people were missing.', 'Wednesday evening=2013-02-13TEV'],
    [
      'Nowadays, the decades-old factory makes 200 cars per day.',
      'Nowadays=PRESENT_REF ; decades-old=PXY ; per day=P1D',
    ],
    [
      'The four-day work week, a two-year contract, a 90-day ceasefire.',
      'four-day=P4D ; two-year=P2Y ; 90-day=P90D',
    ],
    ['Shares have gained 20 percent so far this year.', 'this year=2013'],
    ['The season runs from November to April.', 'November=2012-11 ; April=2013-04'],
    ['The 1997 financial crisis hit Asia; the 2008 one hit everyone.', '1997=1997 ; 2008=2008'],
    [
      'Temperatures reached 45C in January, the hottest month since records began in 1910.',
      'January=2013-01 ; 1910=1910',
    ],
    ['Until recently, few knew; at present, many do.', 'recently=PAST_REF ; at present=PRESENT_REF'],
    ['"Tomorrow is another day," she said a day after the loss.', 'Tomorrow=2013-02-15 ; a day=P1D'],
    ['The five-year plan covers 2011-15.', 'five-year=P5Y ; 2011-15=2011/2015'],
    [
      "Investors were cautious ahead of Friday's jobs report and next week's Fed meeting.",
      'Friday=2013-02-15 ; next week=2013-W08',
    ],
    [
      'Gold hit a six-month low Wednesday, a day after falling 2 percent.',
      'six-month=P6M ; Wednesday=2013-02-13 ; a day=P1D',
    ],
    ['Prosecutors said the fraud lasted from at least 2005 through 2009.', '2005=2005 ; 2009=2009'],
    ['In its third year, the program served 300 people a month.', 'a month=P1M'],
    [
      'On Monday, Feb. 11, the pope said he would step down on Feb. 28.',
      'Monday, Feb. 11=2013-02-11 ; Feb. 28=2013-02-28',
    ],
    ['It happened at around 22:30 GMT on 12 February.', 'around 22:30 GMT on 12 February=2013-02-12T22:30Z'],
    [
      'For the moment, the long-term outlook is poor, and the near future is worse.',
      'the near future=FUTURE_REF',
    ],
    ['He led the bank from 1987 until his retirement in 2006.', '1987=1987 ; 2006=2006'],
  ],
};

describe.each(Object.entries(published))('dates of news published on %s', (datePublished, sentences) => {
  it.each(sentences)('%s', (sentence, expected) => {
    const mentions = findDates(readProse(sentence), { datePublished });

    expect(mentions.map(({ text, value }) => `${text}=${value}`).join(' ; ')).toBe(expected);
  });
});
