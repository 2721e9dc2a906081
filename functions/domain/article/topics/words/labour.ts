import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/labour.ts. */
export const labourWords: Readonly<Record<string, TopicWords>> = {
  employment: {
    words:
      'labour market|job market|jobs report|payrolls=|non farm payrolls=|nonfarm payrolls=|job creation|' +
      'jobs growth|job growth|job vacancy|new jobs=|job openings=|hiring=|employment rate|' +
      'labour shortage|labour force|worker shortage|workforce|job seeker|gig economy|gig worker|' +
      'staffing shortage|recruitment drive|working hours=',
    weak: [
      {
        words: 'job',
        near: 'create|creating|created|added|employers|economy|thousand|factory|hire|lost|cut|cuts|workers',
      },
    ],
  },
  unemployment: {
    words:
      'jobless|jobless claims=|unemployment rate|unemployed=|joblessness|out of work=|' +
      'unemployment benefit|unemployment insurance|youth unemployment|jobless rate',
  },
  wages: {
    nameless: true,
    words:
      'wage|minimum wage|real wages=|pay rise|pay raise|wage growth|salary|pay talks=|pay deal|' +
      'wage talks=|living wage|wage increase|paycheck|pay packet|pay cut|wage negotiation|' +
      'average earnings=|pay offer|pay award|shunto|overtime pay|unpaid wages=|hourly pay|' +
      'hourly earnings=',
  },
  strikes: {
    nameless: true,
    words:
      'labour strike|industrial action|general strike|walkout|work stoppage|strike action|strike ballot|' +
      'striking worker|striking staff|rail strike|dock strike|port strike|teachers strike|doctors strike|' +
      'nurses strike|pilots strike|on strike=|wildcat strike|strike vote|strike notice|' +
      'call off the strike=|strike by workers=|strike by pilots=|go slow|lockout|picket line',
    weak: [
      {
        words: 'strike by=|strike over=|strike',
        near: 'controller|flight|hospital|dockers|stoppage|steelworkers|postal|refuse|trains|longshoremen|bargaining|negotiations|employer',
      },
      {
        words: 'strike|striking=|walk out=|walked out=',
        near:
          'union|unions|workers|staff|wage|wages|pay|employees|drivers|pilots|teachers|doctors|nurses|' +
          'dockworkers|miners|employers|labour|labor|airline|factory|walkout|crew|writers|actors',
      },
    ],
  },
  'labour unions': {
    words:
      'unionised|United Auto Workers|UAW|Teamsters|IG Metall|AFL CIO|TUC|union leader|union member|' +
      "unionisation|union boss|union contract|union workers=|Verdi union|workers’ union|workers' union",
    weak: [
      {
        words: 'union',
        near:
          'strike|wage|wages|pay|workers|employees|members|staff|contract|walkout|employers|bargaining|' +
          'labour|labor|ballot',
      },
    ],
  },
  'labour relations': {
    words:
      'labour dispute|collective bargaining=|collective agreement|labour contract|industrial dispute|' +
      'pay dispute|labour talks=|works council|labour deal|labour action',
  },
  'labour law': {
    words:
      'employment law|workers rights=|workers’ rights=|worker rights=|employment rights=|forced labour|' +
      'child labour|employment tribunal|labour rights=|unfair dismissal|labour reform|parental leave|' +
      'maternity leave|sick pay|paid leave|labour standards=|labour code|working conditions=|' +
      'right to strike=|workplace discrimination',
  },
  'workplace safety': {
    words:
      'safety at work=|industrial accident|workplace accident|mine accident|mine collapse|factory fire|' +
      'occupational safety|occupational health|health and safety=|OSHA|chemical plant explosion|' +
      'factory explosion|worker safety|workplace death',
  },
  pensions: {
    nameless: true,
    words:
      'pension|pensioner|retirement age|pension reform|pension system|state pension|pension scheme|' +
      'pension plan|retirement benefit|401(k)|retirement savings=|early retirement|retiree',
  },
};
