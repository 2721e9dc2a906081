import { describe, expect, it } from 'vitest';
import { structureArticle } from '../../../../../functions/domain/article/structure.ts';
import { anArticle } from '../../../../support/articles.ts';

describe('a sentence that states no fact makes no item', () => {
  it.each([
    'It was a long day for everyone.',
    'Shares of Apple fell 3 percent in early trading.',
    'Mary Smith said it was a beautiful day.',
    'The building stands on a hill near the river.',
    'He met the requirements for the job.',
    'The company, which was founded in 1923, has 40,000 workers.',
    'Why did the talks fail?',
    'She visited her mother.',
    'There is no agreement yet.',
    'The two companies did not sign a deal.',
    'The deal comes at a difficult time for the industry.',
    'Demand for electric cars has cooled across Europe.',
    'If the parties sign a deal, prices may fall.',
    'In other words, much depends on consumers.',
    'He was born in Seoul in 1954.',
    'Oil prices rose 2 percent on Monday.',
    'The order of the day was caution.',
    "The minister's plane landed safely.",
    "Toyota's Best Buy partner is based in Minnesota.",
    'Rescue workers were searching the rubble for survivors.',
    'The stock has risen 40 percent since January.',
    'Net income rose to $3.4 billion from $2.9 billion a year earlier.',
    '"I never saw anything like it," said Jim Brown, a farmer.',
    'The agency was established in 1970.',
    'More than 2,000 people were killed in the earthquake.',
    'Police found the car near Lyon.',
    'That marked the steepest fall in a month since 2008.',
    'Analysts were surprised by the size of the decline.',
    'The yen traded at 149.80 to the dollar.',
    'He joined the firm in 1998 after a career in the army.',
    'The efforts to reach a deal have dragged on for years.',
    'Neither company would comment.',
    'A spokesman for Boeing declined to comment.',
    'The report was based on interviews with 40 people.',
    'The storm made landfall near Tampa late on Wednesday.',
    'Volkswagen has built cars in Wolfsburg since 1938.',
    'Tourists visit in summer.',
    'Prices were higher in August than in July.',
    'The two men met at Oxford.',
    'They are set for life.',
    'The plant employs 3,000 people in Ohio.',
  ])('%s', (sentence) => {
    const { facts } = structureArticle(anArticle(sentence));

    expect(facts).toEqual([]);
  });
});
