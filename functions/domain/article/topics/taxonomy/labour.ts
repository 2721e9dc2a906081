import type { Topic } from '../topic.ts';

/** Work, pay and what employers and workers settle with each other. */
export const labour: readonly Topic[] = [
  {
    name: 'employment',
    medtop: '20000509',
    asked: 'jobs|labour market',
    words:
      'labour market|job market|jobs report|payrolls=|non farm payrolls=|nonfarm payrolls=|job creation|jobs growth|job growth|job vacancy|new jobs=|job openings=|hiring=|employment rate|labour shortage|labour force|worker shortage|workforce|job seeker|gig economy|gig worker|staffing shortage|recruitment drive|working hours=',
    weak: [
      {
        words: 'job',
        near: 'create|creating|created|added|employers|economy|thousand|factory|hire|lost|cut|cuts|workers',
      },
    ],
  },
  {
    name: 'unemployment',
    medtop: '20000533',
    broader: 'employment',
    words:
      'jobless|jobless claims=|unemployment rate|unemployed=|joblessness|out of work=|unemployment benefit|unemployment insurance|youth unemployment|jobless rate',
  },
  {
    name: 'wages',
    medtop: '20000518',
    asked: 'pay|salaries',
    words:
      'wage|minimum wage|real wages=|pay rise|pay raise|wage growth|salary|pay talks=|pay deal|wage talks=|living wage|wage increase|paycheck|pay packet|pay cut|wage negotiation|average earnings=|pay offer|pay award|shunto|overtime pay|unpaid wages=|hourly pay|hourly earnings=',
    nameless: true,
  },
  {
    name: 'strikes',
    medtop: '20000530',
    broader: 'labour relations',
    asked: 'strike|industrial action',
    words:
      'labour strike|industrial action|general strike|walkout|work stoppage|strike action|strike ballot|striking worker|striking staff|rail strike|dock strike|port strike|teachers strike|doctors strike|nurses strike|pilots strike|on strike=|wildcat strike|strike vote|strike notice|call off the strike=|strike by workers=|strike by pilots=|go slow|lockout|picket line',
    weak: [
      {
        words: 'strike|striking=|walk out=|walked out=',
        near: 'union|unions|workers|staff|wage|wages|pay|employees|drivers|pilots|teachers|doctors|nurses|dockworkers|miners|employers|labour|labor|airline|factory|walkout|crew|writers|actors',
      },
    ],
    nameless: true,
  },
  {
    name: 'labour unions',
    medtop: '20000536',
    broader: 'labour relations',
    aliases: 'trade unions|trade union|labour union',
    asked: 'unions|union',
    words:
      "unionised|United Auto Workers|UAW|Teamsters|IG Metall|AFL CIO|TUC|union leader|union member|unionisation|union boss|union contract|union workers=|Verdi union|workers’ union|workers' union",
    weak: [
      {
        words: 'union',
        near: 'strike|wage|wages|pay|workers|employees|members|staff|contract|walkout|employers|bargaining|labour|labor|ballot',
      },
    ],
  },
  {
    name: 'labour relations',
    medtop: '20000524',
    aliases: 'industrial relations',
    words:
      'labour dispute|collective bargaining=|collective agreement|labour contract|industrial dispute|pay dispute|labour talks=|works council|labour deal|labour action',
  },
  {
    name: 'labour law',
    medtop: '20000521',
    asked: 'employment legislation|workers rights',
    words:
      'employment law|workers rights=|workers’ rights=|worker rights=|employment rights=|forced labour|child labour|employment tribunal|labour rights=|unfair dismissal|labour reform|parental leave|maternity leave|sick pay|paid leave|labour standards=|labour code|working conditions=|right to strike=|workplace discrimination',
  },
  {
    name: 'workplace safety',
    medtop: '20000522',
    words:
      'safety at work=|industrial accident|workplace accident|mine accident|mine collapse|factory fire|occupational safety|occupational health|health and safety=|OSHA|chemical plant explosion|factory explosion|worker safety|workplace death',
  },
  {
    name: 'pensions',
    medtop: '20000532',
    asked: 'pension|retirement',
    words:
      'pension|pensioner|retirement age|pension reform|pension system|state pension|pension scheme|pension plan|retirement benefit|401(k)|retirement savings=|early retirement|retiree',
    nameless: true,
  },
];
