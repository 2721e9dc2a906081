/**
 * Given names of many languages that are common in English news. Own list. Names that are also words (May, Will, Mark)
 * are in it, because a family name must follow.
 */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'Aaron Abdul Abdullah Abigail Abraham Adam Adrian Agnes Ahmad Ahmed Aidan Akio Akira Alan Alain Albert Alberto Alejandro Aleksandr Alessandro Alex Alexander Alexandra Alexandre Alexei Alexis Alfred Ali Alice Alicia ' +
    'Alison Allan Allen Alok Amanda Amber Amina Amir Amit Amy Ana Anastasia Anders Andre André Andrea Andreas Andrei Andres Andrew Andrey Andrzej Andy Angel Angela Angelo Angus Anil Anita Ann Anna Anne Annette Annie Anthony Antoine ' +
    'Anton Antonio António Antony April Ari Arjun Arnold Arthur Arturo Arvind Asad Ashley Ashok Aung Axel Ayman Barack Barbara Barry Bart Bashar Beatrice Ben Benedict Benjamin Benny Bernard Bernardo Bernie Beth Betty Bill Billy Binyamin Bob Bobby ' +
    'Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Bruce Bruno Bryan Caitlin Calvin Cameron Carl Carla Carlo Carlos Carly Carmen Carol Carole Caroline Carolyn Carrie Cathy Catherine Cecilia Cedric Charles Charlie Charlotte ' +
    'Chelsea Cheryl Chloe Chris Christian Christiane Christina Christine Christoph Christophe Christopher Chuck Cindy Claire Clara Clarence Claude Claudia Clayton Clive Colin Connie Connor Conrad Craig Cristina Curtis Cynthia Cyril Cyrus Daisy Dale Damian ' +
    'Damien Dan Dana Daniel Daniela Daniele Danny Darren Darryl Dave David Dawn Dean Deborah Debra Deepak Denis Denise Dennis Derek Diana Diane Dick Diego Dieter Dilma Dimitri Dinesh Dirk Dmitri Dmitry Dominic Dominique Don Donald Donna Doris Dorothy Doug ' +
    'Douglas Duncan Dwight Dylan Earl Ed Eddie Edgar Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elijah Elisabeth Elizabeth Ella Ellen Ellie Elon Emily Emma Emmanuel Enrique Enzo Eric Erica Erik Erika Ernest Ernesto Erwin Esther Ethan Eugene Eva Evan ' +
    'Evelyn Fabio Fatima Federico Felipe Felix Ferdinand Fernando Fiona Florence Florian Frances Francesca Francesco Francis Francisco Franck Francois François Frank Franklin Franz Fred Freddie Frederic Frederick Friedrich Fumio Gabriel Gary Gavin Gemma Gene Geoff ' +
    'Geoffrey George Georges Gerald Gerard Gerhard Giancarlo Gianni Gilbert Giles Gina Giorgia Giorgio Giovanni Giulia Giuseppe Glenn Gloria Gordon Grace Graham Grant Greg Gregory Greta Guido Guillaume Gunther Gustavo Guy Hamid Hannah Hans Harold Harriet Harry Harvey ' +
    'Hassan Heather Hector Heidi Heinz Helen Helena Helene Helmut Henri Henrik Henry Herbert Herman Hideo Hilary Hillary Hiroshi Hiroyuki Holly Howard Hubert Hugh Hugo Humza Hussein Ian Ibrahim Igor Ilya Imran Ingrid Irene Iris Isaac Isabel Isabella Ivan Jack Jackie Jackson ' +
    'Jacob Jacques Jacqueline Jair Jake Jamal James Jamie Jan Jane Janet Janice Jared Jasmine Jason Javier Jay Jean Jeanne Jeff Jeffrey Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joanne Joao João Joaquin Jochen Joe Joel Joerg Johan Johann ' +
    'Johanna John Johnny Jon Jonas Jonathan Jong Jony Jordan Jorge Jose José Josef Joseph Josh Joshua Joy Joyce Juan Judith Judy Julia Julian Julie Julien Julio Jun Junichiro Jürgen Jurgen Justin Jyrki Kamala Karen Karin Karl Karim Kate Katherine Kathleen Kathryn Kathy Katie Katja Kay ' +
    'Kazuo Keiko Keir Keith Kelly Ken Kenji Kenneth Kenta Kerry Kevin Khaled Khalid Kim Kimberly Kirk Kirsten Klaus Kofi Konrad Kristalina Kristen Kristin Kumar Kurt Kyle Lance Larry Lars Laura Lauren Laurence Laurent Lawrence Lee Leila Len Lena Leo Leon Leonard Leonardo Leslie Lewis Liam ' +
    'Lila Lina Linda Lindsay Lindsey Lionel Lisa Liz Lloyd Lois Lorenzo Lori Louis Louise Luc Luca Lucas Lucia Lucy Luis Luigi Luiz Lukas Luke Lydia Lynn Madeleine Maggie Mahmoud Malcolm Manfred Manuel Marc Marcel Marco Marcus Margaret Margarita Maria Marian Marie Marina Mario Marion Marissa Mark ' +
    'Marko Markus Martha Martin Martina Marvin Mary Masayoshi Mateusz Mathias Matt Matteo Matthew Matthias Maureen Maurice Mauricio Max Maxim Maxime Megan Mehmet Melanie Melinda Melissa Mette Mia Michael Michaela Michel Michele Michelle Mick Miguel Mikael Mike Mikhail Milan Minoru Miriam Mitch Mitt ' +
    'Mohamed Mohammad Mohammed Moira Molly Monica Morgan Muhammad Mustafa Nadia Nancy Naoki Naomi Narendra Natalia Natalie Natasha Nathan Neil Nelson Newt Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikolai Nikki Nina Noah Noel Noor Nora Norman Nuno Olaf Oleg Olga Oliver Olivia Olivier Omar Oscar Osama ' +
    'Otto Owen Pablo Paola Paolo Pascal Pat Patricia Patrick Paul Paula Paulo Pauline Pavel Pedro Peggy Penny Per Pete Peter Petra Petro Phil Philip Philippe Phillip Phyllis Pierre Piotr Prakash Priya Rachel Rafael Raghuram Rahul Raj Rajesh Rajiv Ralf Ralph Ram Ramesh Randy Raphael Raul Ravi Ray Raymond Rebecca ' +
    'Recep Reinhard Renato Rene René Rex Ricardo Riccardo Richard Rick Rishi Rita Rob Robert Roberta Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rose Rosemary Ross Roy Rudolf Rupert Russell Ruth Ryan Sajid Sally Salman Salvador Sam Samantha Samuel Sandra Sandy Sanjay Sara ' +
    'Sarah Satoshi Satya Scott Sean Sebastian Serena Serge Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shigeru Shinji Shinzo Shirley Sidney Sigmar Silvia Silvio Simon Simone Sofia Sonia Sophia Sophie Stacy Stan Stanley Stefan Stefano Stella Stephane Stephanie Stephen Steve Steven Stewart Stuart Sue ' +
    'Sundar Sunil Susan Suzanne Svetlana Sven Sylvia Tadashi Takashi Takeshi Tamara Tanya Tara Taro Ted Terence Teresa Terry Theodore Theresa Thierry Thomas Tiffany Tim Timothy Tina Tobias Todd Tom Tomas Tommy Toni Tony Toshihiko Toshio Tracy Trevor Tyler Ulrich Uri Ursula Valerie Vanessa Vera Veronica Vicki Vicky Victor Victoria ' +
    'Viktor Vijay Vikram Vince Vincent Vincenzo Virginia Vitaly Vivian Vivek Vladimir Volodymyr Wade Walter Warren Wayne Wendy Werner Wilfried Will William Winston Wolfgang Xavier Yasmin Yasser Yasuo Yoko Yoshihide Yoshihiko Yoshinobu Yuri Yuriko Yves Yvonne Zachary Zoe Benazir Pervez Manmohan Atal Sonia Jawaharlal Indira Mahathir Anwar ' +
    'Susilo Joko Prabowo Benigno Rodrigo Gloria Ferdinand Thaksin Thein Hun Goh Evo Hugo Fidel Raul Nicolas Cristina Nestor Mauricio Vicente Felipe Claudia Andres Enrique Javier Sebastian Michelle Alvaro Alan Ollanta Rafael Lenin Guillermo Nayib Scott Brooke Howard Pete Marco Kristi Tulsi Karoline Pam Lutnick Sanae Satsuki Shinjiro Ryosei Shigeru Taro Toshimitsu Katsunobu Kazuhiko Kazuo ' +
    'Kaja Anutin Srettha Paetongtarn Abbas Masoud Ebrahim Abiy Amadou Aminata Ngozi Olusegun Bola Muhammadu Uhuru Raila Yoweri Thabo Emmerson Hakainde Samia Nana Alassane Ousmane Bassirou Macky Félix Adriano Filipe Bongbong Leni Gilberto ' +
    'Retno Airlangga Luhut Anies Ismail Najib Muhyiddin Prayut Khin Tharman Nirmala Piyush Subrahmanyam Rajnath Mamata Shehbaz Bilawal Asim Ranil Gotabaya Anura Péter Zoltán Andrej Zuzana Eduard Kaspars Evika Ingrida Gitanas Alar Kyriakos Nikos ' +
    'Hakan Mevlut Nikol Ilham Kassym Shavkat Sadyr Aleksandar Milo Dritan Edi Albin Zoran Plamen Nicolae Maia Magdalena Ulf Sanna Petteri Erna Katrín Bjarni Micheál Yolanda Íñigo Luís Annalena Volker Janan Sabine Mairead Valdis Maroš Margrethe Věra ' +
    'Josep Wopke Kadri Stéphane Henna Marcelo Luisa Francia Yamandú Xiomara Irfaan Chrystia Mélanie Jagmeet Jacinda Jamieson Tedros Takeshi Shunichi Katsuya Natsuo Hirokazu Kenichiro Tae Yong Yun Euisun Sergiy Andriy Denys Rustem Dmytro Oleksandr Yulia'
  ).split(' '),
);

/** Family names that come first in Chinese, Korean and Vietnamese names. */
export const leadingFamilyNames: ReadonlySet<string> = new Set(
  (
    'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Han Cao Deng Xiao Feng Zeng Cheng Cai Peng Pan Yuan Dong Yu Su Ye Lu Wei Jiang Tian Du Ding Shen Xi Wen Bo Hua Mao ' +
    'Lee Kim Park Choi Jung Kang Cho Yoon Jang Lim Shin Kwon Hwang Ahn Song Roh Ban Moon Jeong Nguyen Tran Pham Le Hoang Phan Vu Vo Dang Bui Do Ngo Chan Wong Leung Cheung Lam Ho Ng Tan Goh Ong Chua Tsai Lai Chiang Tung Tsang Yeo Woo Baek Ryu Yun Suh Seo Chae'
  ).split(' '),
);

/** Particles inside a family name. */
export const particles: ReadonlySet<string> = new Set(
  'de del della der den di da dos du la le van von bin ibn al el ter ten y e'.split(' '),
);

/** People so well known that the family name alone names them. */
export const publicFigures: ReadonlyMap<string, string> = new Map(
  (
    'Trump:Donald Trump,Biden:Joe Biden,Obama:Barack Obama,Putin:Vladimir Putin,Zelensky:Volodymyr Zelensky,Zelenskyy:Volodymyr Zelenskyy,Netanyahu:Benjamin Netanyahu,Macron:Emmanuel Macron,Merkel:Angela Merkel,Erdogan:Recep Tayyip Erdogan,' +
    'Modi:Narendra Modi,Musk:Elon Musk,Bezos:Jeff Bezos,Zuckerberg:Mark Zuckerberg,Starmer:Keir Starmer,Sunak:Rishi Sunak,Trudeau:Justin Trudeau,Lula:Luiz Inácio Lula da Silva,Milei:Javier Milei,Powell:Jerome Powell,Lagarde:Christine Lagarde,' +
    'Xi:Xi Jinping,Takaichi:Sanae Takaichi,Bessent:Scott Bessent,Rubio:Marco Rubio,Hegseth:Pete Hegseth,Merz:Friedrich Merz,Meloni:Giorgia Meloni,Carney:Mark Carney,Albanese:Anthony Albanese,Ishiba:Shigeru Ishiba,Kishida:Fumio Kishida,Scholz:Olaf Scholz,' +
    'Ramaphosa:Cyril Ramaphosa,Bolsonaro:Jair Bolsonaro,Sheinbaum:Claudia Sheinbaum,Rutte:Mark Rutte,Lavrov:Sergei Lavrov,Blinken:Antony Blinken,Yellen:Janet Yellen,Maduro:Nicolás Maduro,Khamenei:Ali Khamenei,Pezeshkian:Masoud Pezeshkian,Orbán:Viktor Orbán,Orban:Viktor Orbán,Draghi:Mario Draghi'
  )
    .split(',')
    .map((entry) => entry.split(':') as [string, string]),
);
