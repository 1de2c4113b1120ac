import type { SeedArticle } from '#db/seed/article.ts'
import { figures, h2, map, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'turksib-1930',
  kind: 'analysis',
  title: 'Turksib, 1930 : le rail joint la Sibérie aux oasis du Turkestan',
  standfirst:
    'Un anarchiste revenu de New York, un film célèbre avant l’ouverture de la ligne, des nomades embauchés par quota : premier grand chantier du plan quinquennal, le Turksib devait échanger du blé contre du coton. Il a transporté bien autre chose.',
  rubric: 'transports',
  countries: ['kazakhstan', 'russie'],
  themes: ['corridors', 'villes'],
  authors: ['service-histoire'],
  published: { daysBefore: 54, at: '06:50' },
  picture: {
    spec: { draw: 'ornament', motif: 'rails', seed: 'turksib-1930-aina-boulak' },
    alt: 'Paysage en aplats de couleur : des montagnes, un soleil, des ondulations de steppe et une voie ferrée que suivent des poteaux.',
    caption: 'La voie et les poteaux à travers la steppe : le Turksib a allongé l’une et les autres de 1 440 kilomètres.',
    credit: 'Dessin : Transcaspienne',
  },
  body: [
    p(
      'Le 28 avril 1930, vingt mille personnes se pressent dans un vallon du Semiretchié, à Aïna-Boulak, où il n’y avait deux ans plus tôt que des pâturages. Des cavaliers kazakhs en bonnet de renard sont venus par aouls entiers, avec des drapeaux rouges. Il y a des diplomates, des journalistes étrangers, un avion qui affole les chevaux. Deux équipes de poseurs, l’une partie du nord, l’autre du sud, se font face. Quelques rails encore, un crampon d’argent, et l’on peut aller en train de Sibérie à Tachkent sans passer par l’Oural.((La jonction matérielle aurait précédé la fête d’une semaine ; le 28 avril est la date officielle.))',
    ),
    p(
      'Parmi les envoyés spéciaux se trouvent Ilya Ilf et Evgueni Petrov. Ils transporteront la scène dans *Le Veau d’or*, un an plus tard, avec ses discours, ses banquets et ses formules toutes faites. La ligne y devient la Magistrale orientale. La satire n’y cache pas tout à fait l’étonnement.',
    ),
    h2('Du blé pour libérer la terre'),
    p(
      'L’idée date de l’empire. Dès 1896, la ville de Verny, future Alma-Ata, nomme une commission ; des tracés sont levés à partir de 1907, et les deux bouts construits avant et après la révolution, au nord jusqu’à Semipalatinsk, au sud jusqu’à Lougovaïa. Il reste entre eux quelque 1 440 kilomètres de steppe, de sable et de contreforts. Le 3 décembre 1926, le Conseil du travail et de la défense décide de les franchir.',
    ),
    p(
      'Le calcul est simple. Le Turkestan sème du blé sur des terres irriguées où le coton viendrait mieux ; qu’on lui livre le grain et le bois de Sibérie, il cédera ses champs à la fibre dont manquent les filatures russes. De Novossibirsk à Arys, l’embranchement de Tachkent, le trajet sera plus court de mille kilomètres que par Tcheliabinsk et Orenbourg.',
    ),
    map({
      countries: ['KZ'],
      places: [
        { name: 'Semipalatinsk (Semeï)', lon: 80.25, lat: 50.41 },
        { name: 'Aïna-Boulak', lon: 77.99, lat: 44.62, main: true },
        { name: 'Almaty', lon: 76.93, lat: 43.24 },
        { name: 'Lougovaïa', lon: 72.72, lat: 42.92 },
        { name: 'Arys', lon: 68.8, lat: 42.43 },
        { name: 'Novossibirsk', lon: 82.93, lat: 55.02 },
      ],
      caption: 'Le chantier de 1927–1930 va de Semipalatinsk à Lougovaïa ; les tronçons de Novossibirsk et d’Arys existaient déjà.',
    }),
    h2('Le camarade Bill'),
    p(
      'Pour le diriger, Moscou choisit Vladimir Chatov, que ses amis appellent Bill. Né à Kiev en 1887, parti pour les États-Unis à vingt ans, il y a été typographe et militant des Industrial Workers of the World ; en 1914, il imprime en secret cent mille exemplaires d’une brochure de Margaret Sanger sur la contraception. Rentré en 1917, l’anarchiste se met au service des bolcheviks, défend Petrograd, organise les transports de la république d’Extrême-Orient.',
    ),
    p(
      'Au gouvernement, le Kazakh Tourar Ryskoulov préside le comité qui soutient les travaux. Sur le terrain, Moukhamedjan Tynychpaïev, premier ingénieur kazakh des chemins de fer et ancien dirigeant du mouvement national Alach, met sa connaissance du pays dans le tracé. La pose commence en septembre 1927 au nord, en novembre au sud. Les machines sont rares ; on creuse à la pelle, on charrie à dos de chameau.',
    ),
    figures(
      'Matthew J. Payne, « Stalin’s Railroad » (2001) ; encyclopédies soviétiques',
      ['1 440 km', 'longueur approximative du tronçon construit de 1927 à 1930'],
      ['50 000', 'travailleurs ou presque, au plus fort du chantier'],
      ['161 M', 'de roubles dépensés'],
    ),
    p(
      'On voulait en faire la forge d’un prolétariat kazakh. Un quota d’embauche fut fixé pour les nomades ; il fut mal tenu. L’historien américain Matthew Payne a retrouvé dans les archives les salaires inégaux, les coups, la graisse de porc que des ouvriers venus de Russie passaient sur le pain ou les lèvres de leurs camarades musulmans. Chatov multiplia les circulaires. Des Kazakhs n’en devinrent pas moins cheminots.',
    ),
    h2('Un film avant les trains'),
    p(
      'En 1929, tandis qu’on pose encore les rails, sort *Turksib*. Viktor Tourine, passé par le Massachusetts Institute of Technology et les studios Vitagraph, l’a tourné sans acteurs, avec l’aide de Viktor Chklovski pour le scénario. L’eau manque, le coton a soif, une caravane est prise dans la tempête ; puis viennent l’arpenteur, la dynamite, la locomotive que des cavaliers essaient de rattraper. L’Écossais John Grierson en prépare la version anglaise. L’école documentaire britannique s’en souviendra.',
    ),
    h2('Ce que la ligne a porté'),
    p(
      'Du blé vers le sud, du coton vers le nord : l’échange eut lieu, mais dans un pays que la collectivisation vidait. Entre 1930 et 1933, la famine tua environ un million et demi de personnes au Kazakhstan, des nomades pour la plupart. En mars 1933, Ryskoulov écrit à Staline que l’on vient de ramasser, en un peu plus d’un mois, plus de trois cents corps à Ouchtobé, une station de la ligne, et sur les chantiers voisins. C’est à Ouchtobé encore que des convois d’Extrême-Orient déposent, à l’automne 1937, les premiers des quelque 172 000 [Coréens](/articles/coreens-d-asie-centrale) que l’on déporte en Asie centrale.',
    ),
    p(
      'Les bâtisseurs ne furent pas épargnés. Tynychpaïev fut arrêté, exilé, puis exécuté en 1937. Ryskoulov fut fusillé en 1938. Chatov, arrêté en 1937, disparut ; des documents donnent pour sa mort le mois d’octobre de cette année-là, d’autres 1943.',
    ),
    p(
      'La ville qui voulait un train depuis 1896 en tira sa fortune. Alma-Ata devint capitale du Kazakhstan en 1929, à mesure que la voie approchait. En 1941, les studios de Moscou et de Leningrad y arrivèrent avec leurs caméras ; Sergueï Eisenstein y tourna *Ivan le Terrible*. Le tronçon de 1930, tout entier au Kazakhstan, a trouvé une autre clientèle : à Aktogaï, il reçoit l’embranchement de [la frontière chinoise](/articles/khorgos-dostyk-ecartement-des-rails).',
    ),
  ],
}
