import type { SeedArticle } from '#db/seed/article.ts'
import { h2, list, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'neutralite-du-turkmenistan',
  kind: 'analysis',
  title: 'Turkménistan : la neutralité permanente, ses usages et ses limites',
  standfirst:
    'Depuis le 12 décembre 1995, l’Assemblée générale des Nations unies reconnaît la neutralité permanente du Turkménistan. Le statut a tenu le pays hors des alliances ; il ne lui a donné ni garants, ni clients sûrs pour son gaz.',
  rubric: 'politique',
  countries: ['turkmenistan'],
  themes: ['institutions', 'frontieres'],
  authors: ['service-international'],
  published: { daysBefore: 6, at: '07:00' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['TM'],
      places: [
        { name: 'Achgabat', lon: 58.38, lat: 37.95, main: true },
        { name: 'Turkmenbachi', lon: 52.97, lat: 40.02 },
        { name: 'Serhetabat', lon: 62.34, lat: 35.28 },
      ],
    },
    alt: 'Carte du Turkménistan : Achgabat au sud, près de l’Iran, Turkmenbachi sur la Caspienne, Serhetabat à la pointe sud-est, face à l’Afghanistan.',
    caption:
      'La capitale est à moins de cinquante kilomètres de l’Iran ; Serhetabat, l’ancienne Kouchka, fut le poste le plus méridional de l’Empire russe, puis de l’URSS.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'De 1998 à 2010, un président doré de douze mètres a pivoté au-dessus d’Achgabat pour garder le soleil en face. Le trépied blanc qui le portait, haut de soixante-quinze mètres, ne célébrait ni une victoire ni l’indépendance : c’était l’Arche de la neutralité. Le successeur de Saparmourat Niazov l’a fait démonter, puis rebâtir en plus haut au sud de la ville. La statue ne tourne plus. La doctrine, elle, n’a pas bougé.',
    ),
    p(
      'Peu d’États ont fait d’une abstention leur emblème. Le mot, {tk|bitaraplyk} en turkmène, a désigné le mois de décembre de 2002 à 2008. On le retrouve, traduit ou non, au titre d’un quotidien de langue russe, sur une avenue, dans une fête nationale ; le rameau d’olivier ajouté au drapeau en 1997 le figure.',
    ),
    h2('Une résolution de deux paragraphes'),
    p(
      'Le texte est court. La résolution 50/80 A, adoptée sans vote le 12 décembre 1995, reconnaît et appuie le statut que le Turkménistan s’était donné, puis demande aux États membres de le respecter, comme l’indépendance et l’intégrité territoriale du pays.((La partie B de la même résolution porte sur les relations de bon voisinage dans les Balkans.)) L’Organisation de coopération économique en mars et les non-alignés en octobre avaient ouvert la voie. Le 27 décembre, une loi constitutionnelle en tire les conséquences : pas d’alliance militaire, pas de base étrangère, pas d’arme de destruction massive, une armée pour la seule défense.',
    ),
    p(
      'La comparaison avec la Suisse a ses bornes. En 1815, les puissances garantirent par un acte commun la neutralité helvétique et l’inviolabilité de son territoire. Une recommandation de l’Assemblée générale n’engage personne à secourir quiconque. Le Turkménistan a obtenu une reconnaissance sans garantie.',
    ),
    h2('Ni tout à fait dehors, ni tout à fait dedans'),
    p('En pratique, la neutralité se lit d’abord dans la liste des clubs où le pays n’est entré qu’à moitié.'),
    list(
      '**Communauté des États indépendants.** Signataire de la déclaration d’Alma-Ata en décembre 1991, il n’a pas ratifié la charte de 1993. Au sommet de Kazan, le 26 août 2005, il annonce qu’il n’y sera plus que membre associé.',
      '**Organisation du traité de sécurité collective.** Il n’a pas signé le traité de Tachkent, en mai 1992 ; l’organisation qui en est née dix ans plus tard s’est faite sans lui.',
      '**Organisation de coopération de Shanghai.** Ses présidents ont assisté à des sommets de [l’OCS](/articles/organisation-de-cooperation-de-shanghai) comme invités du pays hôte.',
      '**Organisation des États turciques.** Il y est entré en novembre 2021 comme observateur.',
    ),
    p(
      'La règle a valu pour toutes les puissances. Les gardes-frontières russes, maintenus par un accord de 1993 face à l’Iran et à l’Afghanistan, sont partis en 1999. Après septembre 2001, les Américains ont obtenu le survol du territoire et le ravitaillement, à Achgabat, d’avions chargés d’aide. Ils n’ont pas eu de base, alors que l’Ouzbékistan et le Kirghizstan leur en ouvraient une.',
    ),
    p(
      'Elle a aussi fait de la capitale un lieu de rendez-vous. Le gouvernement tadjik et son opposition y ont négocié à partir du 30 novembre 1995, les factions afghanes en mars 1999. Le 10 décembre 2007, l’ONU y a ouvert son Centre régional de diplomatie préventive pour l’Asie centrale, dont le mandat couvre les cinq États et jusqu’au partage de [l’eau des deux fleuves](/articles/amou-daria-syr-daria-qui-donne-qui-boit).',
    ),
    h2('Vendre à tous, dépendre d’un seul'),
    p(
      'Un État neutre peut commercer avec des rivaux. Pour un pays enclavé, assis sur [des réserves de gaz](/articles/galkynych-le-gaz-sous-le-desert) parmi les plus vastes du monde et relié, en 1991, aux seuls tuyaux soviétiques, l’avantage n’avait rien d’abstrait. En décembre 1997, un gazoduc part vers l’Iran. En décembre 2009, un autre, de plus de 1 800 kilomètres, atteint la frontière chinoise à travers l’Ouzbékistan et le Kazakhstan.',
    ),
    p(
      'Le statut n’a pas protégé le vendeur. En avril 2009, une conduite explose après une chute brutale des achats russes ; Achgabat accuse Gazprom, qui récuse. Le groupe cesse d’acheter au début de 2016, pour trois ans. Le 1er janvier 2017, c’est le Turkménistan qui suspend ses livraisons à l’Iran, dont il réclame les arriérés. Il ne lui reste alors qu’un grand client, la Chine.',
    ),
    h2('Un mot qui sert d’écran'),
    p(
      'Achgabat a compris la non-ingérence comme le droit de n’être pas regardé. L’Assemblée générale, qui avait reconnu la neutralité, a pourtant adopté trois années de suite, de 2003 à 2005, des résolutions sur les droits humains au Turkménistan. Elles relevaient la répression de toute opposition, le contrôle de la presse, les prisons fermées à la Croix-Rouge.',
    ),
    p(
      'La diplomatie turkmène a préféré d’autres textes : une nouvelle résolution sur sa neutralité en 2015, une Journée internationale de la neutralité, proclamée en février 2017, une Année de la paix et de la confiance pour 2025. Le 12 décembre figure désormais au calendrier des Nations unies. À Achgabat, on dépose ce jour-là des fleurs au pied du trépied.',
    ),
  ],
}
